import { TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { instantLabel } from '#domain/calendar.ts'
import { acceptLink, link as linkQuery } from '../../api/access.ts'
import { ApiProblem } from '../../api/client.ts'
import { Failure } from '../../figures/Failure.tsx'
import { useLanguage } from '../../shell/preferences.ts'
import { Frame } from './Frame.tsx'
import { PasswordField } from './PasswordField.tsx'
import { ProviderButton } from './ProviderButton.tsx'
import { weaknessOf } from './weakness.ts'
import { useWords } from './words.ts'

interface LinkFormProps {
  readonly link: string
  /** Whether the password is set now. */
  readonly onEnd: (set: boolean) => void
}

const isWeak = (error: Error | null) => error instanceof ApiProblem && error.code === 'password_weak'

/** The page of a one-time link: whose it is, and the password to be set by it. */
export function LinkForm({ link, onEnd }: LinkFormProps) {
  const { t } = useWords()
  const language = useLanguage()
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const found = useQuery(linkQuery(link))
  const accept = useMutation({
    mutationFn: acceptLink,
    onSuccess: () => onEnd(true),
    onError: () => field.current?.focus(),
  })
  if (found.error !== null)
    return (
      <Frame title={t('link.dead')}>
        <Failure error={found.error} />
        <p>
          <button type="button" className="link" onClick={() => onEnd(false)}>
            {t('link.to_sign_in')}
          </button>
        </p>
      </Frame>
    )
  const title = found.data?.purpose === 'reset' ? t('link.title_reset') : t('link.title')
  if (found.data === undefined)
    return (
      <Frame title={title}>
        <p role="status">{t('link.checking')}</p>
      </Frame>
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (password === '') field.current?.focus()
    else if (!accept.isPending) accept.mutate({ link, password })
  }
  const missing = tried && password === '' ? t('sign_in.password_missing') : undefined
  return (
    <Frame title={title}>
      <p className="muted">
        {t('link.lead', { login: found.data.login, until: instantLabel(found.data.expires_at, language) })}
      </p>
      <form className="form" onSubmit={submit} noValidate>
        {!isWeak(accept.error) && accept.error !== null && <Failure error={accept.error} />}
        <TextInput
          label={t('sign_in.login')}
          name="username"
          autoComplete="username"
          value={found.data.login}
          readOnly
        />
        <PasswordField
          label={t('link.password')}
          name="new-password"
          autoComplete="new-password"
          description={t('link.rule')}
          value={password}
          onChange={setPassword}
          error={missing ?? weaknessOf(accept.error, t)}
          field={field}
        />
        <button type="submit" className="primary" aria-disabled={accept.isPending}>
          {t('link.set')}
        </button>
      </form>
      <ProviderButton link={link} />
    </Frame>
  )
}
