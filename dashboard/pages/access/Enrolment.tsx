import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { confirmSecondFactor, newSecondFactor } from '../../api/access.ts'
import { Waiting } from '../../figures/Waiting.tsx'
import { CodeField } from './CodeField.tsx'
import { Copy } from './Copy.tsx'
import { QrCode } from './QrCode.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import { Refusal } from './Refusal.tsx'
import { useWords } from './words.ts'

interface EnrolmentProps {
  /** The factor counts from now on; its recovery codes are on the screen. */
  readonly onConfirmed?: () => void
  /** The codes are kept. */
  readonly onDone: () => unknown
  /** Where it is a wish and no duty. */
  readonly onCancel?: () => void
}

const inFours = (key: string): string => key.replace(/.{4}(?=.)/g, '$& ')

/** Setting up an authenticator: its key as a square and as text, a code that proves it, and the recovery codes. */
export function Enrolment({ onConfirmed, onDone, onCancel }: EnrolmentProps) {
  const { t } = useWords()
  const [code, setCode] = useState('')
  const [tried, setTried] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const factor = useQuery(newSecondFactor)
  const confirm = useMutation({
    mutationFn: confirmSecondFactor,
    onSuccess: () => onConfirmed?.(),
    onError: () => {
      setCode('')
      setTried(false)
      field.current?.focus()
    },
  })
  if (confirm.data !== undefined) return <RecoveryCodes codes={confirm.data} onDone={onDone} />
  if (factor.error !== null) return <Refusal error={factor.error} />
  if (factor.data === undefined) return <Waiting height={220} />
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (code.trim() === '') field.current?.focus()
    else if (!confirm.isPending) confirm.mutate(code)
  }
  return (
    <>
      <p className="muted">{onCancel ? t('enrolment.lead_own') : t('enrolment.lead')}</p>
      <p>{t('enrolment.scan')}</p>
      <div className="qr-place">
        <QrCode text={factor.data.uri} label={t('enrolment.qr')} />
      </div>
      <p>{t('enrolment.key')}:</p>
      <p className="key">
        <code>{inFours(factor.data.secret)}</code>
        <Copy text={factor.data.secret} label={t('enrolment.copy')} copied={t('enrolment.copied')} />
      </p>
      <form className="form" onSubmit={submit} noValidate>
        <p>{t('enrolment.type')}</p>
        <Refusal error={confirm.error} />
        <CodeField
          label={t('code.label')}
          digits
          value={code}
          onChange={setCode}
          error={tried && code.trim() === '' ? t('code.missing') : undefined}
          field={field}
        />
        <button type="submit" className="primary" aria-disabled={confirm.isPending}>
          {t('code.confirm')}
        </button>
        {onCancel && (
          <button type="button" className="link" onClick={onCancel}>
            {t('enrolment.cancel')}
          </button>
        )}
      </form>
    </>
  )
}
