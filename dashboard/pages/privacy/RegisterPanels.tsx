import { useQuery } from '@tanstack/react-query'
import { CHECKED, deadlineInWords } from '#domain/privacy/deadlines.ts'
import { REQUEST_KINDS, type RequestKind } from '#domain/privacy/requests.ts'
import * as privacy from '../../api/privacy.ts'
import type { Column } from '../../figures/csv.ts'
import { Panel } from '../../figures/Panel.tsx'
import { TableTwin } from '../../figures/TableTwin.tsx'
import { contractName, dayOf, dayOfInstant, useWords } from './words.ts'

/** To whom data go, which, and until when. */
export function TransfersPanel() {
  const words = useWords()
  const { w, say } = words
  const answer = useQuery(privacy.privacyTransfers)
  const rows = answer.data
  const columns: readonly Column<privacy.TransferLine>[] = [
    { key: 'recipient', heading: w.recipient, text: one => `${one.recipient} (${one.destination})` },
    { key: 'purpose', heading: w.purpose, text: one => one.purpose, wide: true },
    {
      key: 'columns',
      heading: w.columns,
      text: one => String(one.columns.length),
      raw: one => one.columns.join(' '),
      numeric: true,
    },
    { key: 'agreement', heading: w.agreement, text: one => one.agreement },
    {
      key: 'validity',
      heading: w.validity,
      text: one =>
        `${dayOf(one.begins_on, words)} – ${one.ends_on === null ? w.open_end : dayOf(one.ends_on, words)}`,
    },
    { key: 'state', heading: w.state, text: one => w.transfer_states[one.state] },
    { key: 'lists', heading: w.lists_given, text: one => String(one.lists), numeric: true },
    { key: 'persons', heading: w.persons_given, text: one => String(one.persons), numeric: true },
  ]
  const keyOf = (one: privacy.TransferLine) => one.transfer_id
  return (
    <Panel
      wide
      always
      title={w.transfers}
      summary={
        rows &&
        (rows.length === 0
          ? w.transfers_none
          : say(w.transfers_summary, {
              in_force: rows.filter(one => one.state === 'in_force').length,
              all: rows.length,
            }))
      }
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      fileName="transferencias"
      error={answer.error}
      retry={() => void answer.refetch()}
    >
      {rows && rows.length > 0 && (
        <TableTwin caption={w.transfers} columns={columns} rows={rows} keyOf={keyOf} />
      )}
    </Panel>
  )
}

/** How long copies of files are kept. */
export function RetentionPanel() {
  const words = useWords()
  const { w, say } = words
  const answer = useQuery(privacy.privacyRetention)
  const rows = answer.data
  const policy = ({ policy: days }: privacy.RetentionLine) => {
    if (days === null) return w.policy_forever
    return days === 'until_published' ? w.policy_published : say(w.policy_days, { days })
  }
  const columns: readonly Column<privacy.RetentionLine>[] = [
    { key: 'contract', heading: w.contract, text: one => contractName(one.contract, words) },
    { key: 'policy', heading: w.policy, text: policy },
    { key: 'copies', heading: w.copies, text: one => String(one.copies), numeric: true },
    { key: 'oldest', heading: w.oldest, text: one => dayOfInstant(one.oldest_at, words) },
    { key: 'due', heading: w.due_now, text: one => String(one.due), numeric: true },
  ]
  const keyOf = (one: privacy.RetentionLine) => one.contract
  const sum = (of: (one: privacy.RetentionLine) => number) =>
    rows?.reduce((all, one) => all + of(one), 0) ?? 0
  return (
    <Panel
      wide
      always
      title={w.retention}
      summary={rows && say(w.retention_summary, { copies: sum(one => one.copies), due: sum(one => one.due) })}
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      fileName="conservacion"
      error={answer.error}
      retry={() => void answer.refetch()}
    >
      {rows && <TableTwin caption={w.retention} columns={columns} rows={rows} keyOf={keyOf} />}
    </Panel>
  )
}

interface Term {
  readonly key: string
  readonly name: string
  readonly deadline: privacy.PrivacyLaw['requests']['access']
}

/** The deadlines of the country's law, and how far each was checked. */
export function LawPanel() {
  const words = useWords()
  const { w, language, say } = words
  const answer = useQuery(privacy.privacyLaw)
  const law = answer.data
  const rows: readonly Term[] | undefined = law && [
    ...(Object.keys(REQUEST_KINDS) as RequestKind[]).map(kind => ({
      key: kind,
      name: REQUEST_KINDS[kind][language],
      deadline: law.requests[kind],
    })),
    { key: 'authority', name: w.breach_authority, deadline: law.breach.authority },
    { key: 'persons', name: w.breach_persons, deadline: law.breach.persons },
  ]
  const columns: readonly Column<Term>[] = [
    { key: 'term', heading: w.term, text: one => one.name },
    { key: 'length', heading: w.length, text: ({ deadline }) => deadlineInWords(deadline)[language] },
    { key: 'article', heading: w.article, text: one => one.deadline.article },
    { key: 'checked', heading: w.checked, text: one => CHECKED[one.deadline.checked][language] },
  ]
  const keyOf = (one: Term) => one.key
  const count = (checked: string) => rows?.filter(one => one.deadline.checked === checked).length ?? 0
  return (
    <Panel
      wide
      always
      title={w.law}
      summary={
        law &&
        say(w.law_summary, {
          law: law.law,
          checked: count('text'),
          all: rows?.length ?? 0,
          pending: count('pending'),
        })
      }
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      fileName="plazos"
      error={answer.error}
      retry={() => void answer.refetch()}
      footer={law && <p>{law.authority[language]}</p>}
    >
      {rows && <TableTwin caption={w.law} columns={columns} rows={rows} keyOf={keyOf} />}
    </Panel>
  )
}
