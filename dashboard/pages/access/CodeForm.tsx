import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { sendCode, signOut } from '../../api/access.ts'
import { CodeField } from './CodeField.tsx'
import { Frame } from './Frame.tsx'
import { Refusal } from './Refusal.tsx'
import { useWords } from './words.ts'

/** The second step: a code of the authenticator, or a recovery code. */
export function CodeForm({ onDone }: { onDone: () => Promise<unknown> }) {
  const { t } = useWords()
  const [code, setCode] = useState('')
  const [recovery, setRecovery] = useState(false)
  const [tried, setTried] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const attempt = useMutation({
    mutationFn: sendCode,
    onSuccess: onDone,
    onError: () => {
      setCode('')
      setTried(false)
      field.current?.focus()
    },
  })
  const again = useMutation({ mutationFn: signOut, onSettled: onDone })
  // biome-ignore lint/correctness/useExhaustiveDependencies: also when the kind of code changes
  useEffect(() => field.current?.focus(), [recovery])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (code.trim() === '') field.current?.focus()
    else if (!attempt.isPending) attempt.mutate(code)
  }
  const other = () => {
    setCode('')
    setTried(false)
    attempt.reset()
    setRecovery(!recovery)
  }
  return (
    <Frame title={t('code.title')}>
      <p className="muted">{recovery ? t('code.recovery_lead') : t('code.lead')}</p>
      <form className="form" onSubmit={submit} noValidate>
        <Refusal error={attempt.error} />
        <CodeField
          label={recovery ? t('code.recovery_label') : t('code.label')}
          digits={!recovery}
          value={code}
          onChange={setCode}
          error={tried && code.trim() === '' ? t('code.missing') : undefined}
          field={field}
        />
        <button type="submit" className="primary" aria-disabled={attempt.isPending}>
          {t('code.confirm')}
        </button>
      </form>
      <p>
        <button type="button" className="link" onClick={other}>
          {recovery ? t('code.use_code') : t('code.use_recovery')}
        </button>
      </p>
      <p>
        <button type="button" className="link" onClick={() => again.mutate()}>
          {t('code.again')}
        </button>
      </p>
    </Frame>
  )
}
