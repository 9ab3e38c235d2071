import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { type AskedCell, askForList, offeredAgreements } from '../../api/sectoral.ts'
import { Failure } from '../../figures/Failure.tsx'
import { SECTORAL, useAct } from '../office/useAct.ts'
import { CaseField } from '../persons/fields.tsx'
import { columnLabel, purposeLabel, useWords } from './words.ts'

/** Asks for the list of a cell for an institution. */
export function AskForm({ cell }: { cell: AskedCell }) {
  const { w, language, say } = useWords()
  const offered = useQuery(offeredAgreements)
  const asking = useAct(askForList, SECTORAL)
  const fitting = offered.data?.filter(
    ({ indicators }) => indicators === null || indicators.includes(cell.indicator),
  )
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const agreement_id = String(form.get('agreement') ?? '')
    if (agreement_id === '') return
    asking.mutate({ ...cell, agreement_id, case_number: String(form.get('case_number') ?? '').trim() })
  }
  return (
    <details className="person-more">
      <summary>{w.ask}</summary>
      <p>{w.ask_lead}</p>
      {offered.error && <Failure error={offered.error} retry={() => void offered.refetch()} />}
      {fitting?.length === 0 && <p>{w.ask_none}</p>}
      {fitting && fitting.length > 0 && (
        <form className="person-search" onSubmit={send} autoComplete="off">
          <label className="person-wide">
            <span>{w.ask_agreement}</span>
            <select name="agreement" required defaultValue="">
              <option value="" disabled />
              {fitting.map(({ agreement_id, recipient, purpose, columns }) => (
                <option key={agreement_id} value={agreement_id}>
                  {[
                    recipient,
                    purposeLabel(purpose, language),
                    columns.map(name => columnLabel(name, language)).join(', '),
                  ].join(' · ')}
                </option>
              ))}
            </select>
          </label>
          <CaseField />
          <button type="submit" className="person-submit" disabled={asking.isPending}>
            {w.ask_send}
          </button>
          {asking.error && <Failure error={asking.error} />}
          {asking.data && (
            <p role="status" className="person-wide">
              {say(w.asked, { id: asking.data.list_id })}
            </p>
          )}
        </form>
      )}
    </details>
  )
}
