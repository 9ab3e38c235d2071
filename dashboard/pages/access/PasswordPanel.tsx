import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { changePassword, proof, sessions } from '../../api/access.ts'
import { PasswordField } from './PasswordField.tsx'
import { Refusal } from './Refusal.tsx'
import { weaknessOf } from './weakness.ts'
import { useWords } from './words.ts'

/** Changing one's own password, by the one that it was. Not shown to whose account has none of ours. */
export function PasswordPanel() {
  const { t } = useWords()
  const client = useQueryClient()
  const [open, setOpen] = useState(false)
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [tried, setTried] = useState(false)
  const currentField = useRef<HTMLInputElement>(null)
  const nextField = useRef<HTMLInputElement>(null)
  const { data } = useQuery(proof)
  const change = useMutation({
    mutationFn: changePassword,
    onSuccess: () => {
      setOpen(false)
      setCurrent('')
      setNext('')
      setTried(false)
      return client.invalidateQueries({ queryKey: sessions.queryKey })
    },
  })
  if (data?.has_password !== true) return null
  const weakness = weaknessOf(change.error, t)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (current === '') currentField.current?.focus()
    else if (next === '') nextField.current?.focus()
    else if (!change.isPending) change.mutate({ current, password: next })
  }
  const missing = (text: string) => (tried && text === '' ? t('sign_in.password_missing') : undefined)
  return (
    <section className="panel" aria-labelledby="account-password">
      <h2 id="account-password">{t('own_password.title')}</h2>
      <p role="status">{change.isSuccess && !open ? t('own_password.done') : ''}</p>
      {open ? (
        <form className="form" onSubmit={submit} noValidate>
          <Refusal error={weakness === undefined ? change.error : null} />
          <PasswordField
            label={t('own_password.current')}
            name="current-password"
            autoComplete="current-password"
            value={current}
            onChange={setCurrent}
            error={missing(current)}
            field={currentField}
          />
          <PasswordField
            label={t('link.password')}
            name="new-password"
            autoComplete="new-password"
            description={t('link.rule')}
            value={next}
            onChange={setNext}
            error={missing(next) ?? weakness}
            field={nextField}
          />
          <p className="tools">
            <button type="submit" className="primary" aria-disabled={change.isPending}>
              {t('link.set')}
            </button>
            <button type="button" className="button" onClick={() => setOpen(false)}>
              {t('proof.cancel')}
            </button>
          </p>
        </form>
      ) : (
        <>
          <p>{t('own_password.lead')}</p>
          <p>
            <button
              type="button"
              className="button"
              onClick={() => {
                change.reset()
                setOpen(true)
              }}
            >
              {t('own_password.begin')}
            </button>
          </p>
        </>
      )}
    </section>
  )
}
