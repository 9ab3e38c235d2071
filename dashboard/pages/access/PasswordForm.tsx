import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { signIn } from '../../api/access.ts'
import { Frame } from './Frame.tsx'
import { PasswordField } from './PasswordField.tsx'
import { ProviderButton } from './ProviderButton.tsx'
import { Refusal } from './Refusal.tsx'
import { useWords } from './words.ts'

interface PasswordFormProps {
  /** What went before: a session that ended, a password that was set. */
  readonly said: string | undefined
  /** Where the person was going. */
  readonly next?: string | undefined
  readonly onDone: () => Promise<unknown>
}

/** Login and password. One sentence for whatever is wrong of the two. */
export function PasswordForm({ said, next, onDone }: PasswordFormProps) {
  const { t } = useWords()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const loginField = useRef<HTMLInputElement>(null)
  const passwordField = useRef<HTMLInputElement>(null)
  const attempt = useMutation({
    mutationFn: signIn,
    onSuccess: onDone,
    onError: () => {
      setPassword('')
      setTried(false)
      passwordField.current?.focus()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (login.trim() === '') loginField.current?.focus()
    else if (password === '') passwordField.current?.focus()
    else if (!attempt.isPending) attempt.mutate({ login, password })
  }
  return (
    <Frame title={t('sign_in.title')}>
      <p className="muted">{said === undefined && t('sign_in.lead')}</p>
      {said !== undefined && (
        <p className="notice" role="status">
          {said}
        </p>
      )}
      <form className="form" onSubmit={submit} noValidate>
        <Refusal error={attempt.error} />
        <TextInput
          label={t('sign_in.login')}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={login}
          onChange={event => setLogin(event.currentTarget.value)}
          error={tried && login.trim() === '' ? t('sign_in.login_missing') : undefined}
          ref={loginField}
        />
        <PasswordField
          label={t('sign_in.password')}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={tried && password === '' ? t('sign_in.password_missing') : undefined}
          field={passwordField}
        />
        <button type="submit" className="primary" aria-disabled={attempt.isPending}>
          {t('sign_in.enter')}
        </button>
      </form>
      <ProviderButton next={next} />
      <p className="muted small">{t('sign_in.forgotten')}</p>
    </Frame>
  )
}
