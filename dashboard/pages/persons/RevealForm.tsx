import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { NOMINAL_FIELD_IDS, NOMINAL_FIELDS } from '#domain/nominal.ts'
import { reveal } from '../../api/persons.ts'
import { Failure } from '../../figures/Failure.tsx'
import { useLanguage } from '../../shell/preferences.ts'
import { CaseField, PurposeField, purposeOf } from './fields.tsx'
import { filled, useWords } from './words.ts'

const hour = (instant: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-PA' : 'en', { hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  )

/** Asks for what is masked, with a purpose and a case. */
export function RevealForm({ id, onShown }: { id: string; onShown: () => void }) {
  const words = useWords()
  const language = useLanguage()
  const asking = useMutation({
    mutationFn: (body: Parameters<typeof reveal>[1]) => reveal(id, body),
    onSuccess: onShown,
  })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const purpose = purposeOf(String(form.get('purpose') ?? ''))
    const fields = NOMINAL_FIELD_IDS.filter(field => form.get(field) !== null)
    if (purpose === undefined || fields.length === 0) return
    asking.mutate({ fields, purpose, case_number: String(form.get('case_number') ?? '').trim() })
  }
  return (
    <form className="person-search" onSubmit={send} autoComplete="off">
      <fieldset className="person-wide">
        <legend>{words.fields}</legend>
        {NOMINAL_FIELD_IDS.map(field => (
          <label key={field} className="person-check">
            <input type="checkbox" name={field} defaultChecked={field === 'names'} />
            <span>{NOMINAL_FIELDS[field][language]}</span>
          </label>
        ))}
      </fieldset>
      <PurposeField />
      <CaseField />
      <button type="submit" className="person-submit" disabled={asking.isPending}>
        {words.show}
      </button>
      {asking.error && <Failure error={asking.error} />}
      {asking.data && (
        <p role="status" className="person-wide">
          {filled(words.shown_until, { t: hour(asking.data.expires_at, language) })}
        </p>
      )}
    </form>
  )
}
