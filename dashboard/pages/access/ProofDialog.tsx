import '../../style/access.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { goToProvider, proof, showProof } from '../../api/access.ts'
import { answerProof } from '../../api/proof.ts'
import { Failure } from '../../figures/Failure.tsx'
import { Waiting } from '../../figures/Waiting.tsx'
import { CodeField } from './CodeField.tsx'
import { PasswordField } from './PasswordField.tsx'
import { Refusal } from './Refusal.tsx'
import { useWords } from './words.ts'

/** Asks over the page who sits before it: for a code where they have an authenticator, else for the password. */
function Typed({ kind }: { kind: 'code' | 'password' }) {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const [recovery, setRecovery] = useState(false)
  const [tried, setTried] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const attempt = useMutation({
    mutationFn: showProof,
    onSuccess: () => answerProof(true),
    onError: () => {
      setTyped('')
      setTried(false)
      field.current?.focus()
    },
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: also when the kind of code changes
  useEffect(() => field.current?.focus(), [recovery])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (typed.trim() === '') field.current?.focus()
    else if (!attempt.isPending) attempt.mutate(kind === 'code' ? { code: typed } : { password: typed })
  }
  const missing = tried && typed.trim() === ''
  return (
    <>
      <p className="muted">
        {t(kind === 'password' ? 'proof.password_lead' : recovery ? 'code.recovery_lead' : 'proof.code_lead')}
      </p>
      <form className="form" onSubmit={submit} noValidate>
        <Refusal error={attempt.error} />
        {kind === 'password' ? (
          <PasswordField
            label={t('sign_in.password')}
            name="password"
            autoComplete="current-password"
            value={typed}
            onChange={setTyped}
            error={missing ? t('sign_in.password_missing') : undefined}
            field={field}
          />
        ) : (
          <CodeField
            label={t(recovery ? 'code.recovery_label' : 'code.label')}
            digits={!recovery}
            value={typed}
            onChange={setTyped}
            error={missing ? t('code.missing') : undefined}
            field={field}
          />
        )}
        <p className="tools">
          <button type="submit" className="primary" aria-disabled={attempt.isPending}>
            {t('code.confirm')}
          </button>
          <button type="button" className="button" onClick={() => answerProof(false)}>
            {t('proof.cancel')}
          </button>
        </p>
      </form>
      {kind === 'code' && (
        <p>
          <button
            type="button"
            className="link"
            onClick={() => {
              setTyped('')
              setTried(false)
              attempt.reset()
              setRecovery(!recovery)
            }}
          >
            {t(recovery ? 'code.use_code' : 'code.use_recovery')}
          </button>
        </p>
      )}
    </>
  )
}

/** Whoever came by the institutional account is asked there; then the act is done again from where it was. */
function ByProvider() {
  const { t } = useWords()
  const go = useMutation({
    mutationFn: goToProvider,
    onSuccess: ({ location }) => window.location.assign(location),
  })
  const next = window.location.pathname + window.location.search
  return (
    <>
      <p className="muted">{t('proof.provider_lead')}</p>
      <Refusal error={go.error} />
      <p className="tools">
        <button
          type="button"
          className="primary"
          aria-disabled={go.isPending}
          onClick={() => go.isPending || go.mutate({ next, prove: true })}
        >
          {t('provider.enter')}
        </button>
        <button type="button" className="button" onClick={() => answerProof(false)}>
          {t('proof.cancel')}
        </button>
      </p>
    </>
  )
}

/** «Confirme que es usted»: a dialog that keeps the focus until it is answered or left. */
export default function ProofDialog() {
  const { t } = useWords()
  const id = useId()
  const place = useRef<HTMLDialogElement>(null)
  const { data, error, refetch } = useQuery(proof)
  useEffect(() => {
    // What had the focus has it again afterwards.
    const before = document.activeElement
    place.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={place}
      className="proof access-card"
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault()
        answerProof(false)
      }}
    >
      <h2 id={id}>{t('proof.title')}</h2>
      {error ? (
        <>
          <Failure error={error} retry={() => void refetch()} />
          <button type="button" className="button" onClick={() => answerProof(false)}>
            {t('proof.cancel')}
          </button>
        </>
      ) : data === undefined ? (
        <Waiting height={120} />
      ) : data.by === 'provider' ? (
        <ByProvider />
      ) : (
        <Typed kind={data.by} />
      )}
    </dialog>
  )
}
