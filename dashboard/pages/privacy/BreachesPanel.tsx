import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { BREACH_NATURES, BREACH_RISKS, type BreachNature } from '#domain/privacy/breaches.ts'
import { addPrivacyBreach, type PrivacyBreach, privacyBreaches } from '../../api/privacy.ts'
import type { Column } from '../../figures/csv.ts'
import { Failure } from '../../figures/Failure.tsx'
import { Panel } from '../../figures/Panel.tsx'
import { TableTwin } from '../../figures/TableTwin.tsx'
import { BreachSteps } from './BreachSteps.tsx'
import { ChoiceField, TextField } from './Field.tsx'
import { beginningOf, clockText, dayOfInstant, useWords } from './words.ts'

const NATURES = Object.keys(BREACH_NATURES) as BreachNature[]
const keyOf = ({ breach_id }: PrivacyBreach) => breach_id

function NewBreach() {
  const { w, language } = useWords()
  const [nature, setNature] = useState<BreachNature>('confidentiality')
  const [known, setKnown] = useState('')
  const [summary, setSummary] = useState('')
  const [tried, setTried] = useState(false)
  const client = useQueryClient()
  const add = useMutation({
    mutationFn: addPrivacyBreach,
    onSuccess: () => {
      setSummary('')
      setTried(false)
      return client.invalidateQueries({ queryKey: ['privacy'] })
    },
  })
  const missing = (value: string) => (tried && value.trim() === '' ? w.missing : undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (known === '' || summary.trim() === '' || add.isPending) return
    add.mutate({ natures: [nature], known_at: beginningOf(known), summary, contracts: [] })
  }
  return (
    <details className="privacy-form">
      <summary>{w.breach_register}</summary>
      <form onSubmit={submit} noValidate aria-label={w.breach_register}>
        <ChoiceField
          label={w.nature}
          value={nature}
          options={NATURES.map(id => [id, BREACH_NATURES[id][language]] as const)}
          onChange={setNature}
        />
        <TextField
          label={w.known}
          help={w.known_help}
          type="date"
          value={known}
          onChange={setKnown}
          error={missing(known)}
        />
        <TextField label={w.summary} value={summary} onChange={setSummary} error={missing(summary)} />
        {add.error && <Failure error={add.error} />}
        {add.data && <p role="status">{w.done}</p>}
        <button type="submit" className="button">
          {w.save}
        </button>
      </form>
    </details>
  )
}

/** The log of breaches with their two clocks. */
export function BreachesPanel() {
  const words = useWords()
  const { w, language, say } = words
  const answer = useQuery(privacyBreaches)
  const [open, setOpen] = useState<string>()
  const rows = answer.data
  const columns: readonly Column<PrivacyBreach>[] = [
    { key: 'breach_id', heading: w.breach, text: keyOf },
    { key: 'known_at', heading: w.known, text: one => dayOfInstant(one.known_at, words) },
    { key: 'risk', heading: w.risk, text: one => BREACH_RISKS[one.risk][language] },
    { key: 'authority', heading: w.authority_clock, text: one => clockText(one.authority_clock, words) },
    { key: 'persons', heading: w.persons_clock, text: one => clockText(one.persons_clock, words) },
    { key: 'summary', heading: w.summary, text: one => one.summary, wide: true },
  ]
  const late = (one: PrivacyBreach) =>
    one.authority_clock.state === 'overdue' || one.persons_clock.state === 'overdue'
  const chosen = rows?.find(one => one.breach_id === open)
  return (
    <Panel
      wide
      always
      title={w.breaches}
      summary={
        rows &&
        (rows.length === 0
          ? w.breaches_none
          : say(w.breaches_summary, {
              open: rows.filter(one => one.closed_at === null).length,
              overdue: rows.filter(late).length,
            }))
      }
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      fileName="vulneraciones"
      error={answer.error}
      retry={() => void answer.refetch()}
    >
      {rows && rows.length > 0 && (
        <TableTwin
          caption={w.breaches}
          columns={columns}
          rows={rows}
          keyOf={keyOf}
          action={one => (
            <button
              type="button"
              className="button"
              aria-label={`${w.open_one} ${w.breach} ${one.breach_id}`}
              onClick={() => setOpen(one.breach_id)}
            >
              {w.open_one}
            </button>
          )}
        />
      )}
      {chosen && <BreachSteps key={chosen.breach_id} breach={chosen} close={() => setOpen(undefined)} />}
      <NewBreach />
    </Panel>
  )
}
