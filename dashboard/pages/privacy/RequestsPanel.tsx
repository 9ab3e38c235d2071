import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isOpen, REQUEST_KINDS, REQUEST_STATES } from '#domain/privacy/requests.ts'
import { type PrivacyRequest, privacyRequests } from '../../api/privacy.ts'
import type { Column } from '../../figures/csv.ts'
import { Panel } from '../../figures/Panel.tsx'
import { TableTwin } from '../../figures/TableTwin.tsx'
import { NewRequest } from './NewRequest.tsx'
import { RequestDetail } from './RequestDetail.tsx'
import { clockText, dayOf, dayOfInstant, useWords } from './words.ts'

const keyOf = ({ request_id }: PrivacyRequest) => request_id

/** Requests, those due first; one of them opened, and a form for a new one. */
export function RequestsPanel() {
  const words = useWords()
  const { w, language, say } = words
  const answer = useQuery(privacyRequests)
  const [open, setOpen] = useState<string>()
  const rows = answer.data
  const count = (keep: (one: PrivacyRequest) => boolean) => rows?.filter(keep).length ?? 0
  const columns: readonly Column<PrivacyRequest>[] = [
    { key: 'request_id', heading: w.request, text: keyOf },
    { key: 'kind', heading: w.right, text: one => REQUEST_KINDS[one.kind][language] },
    { key: 'state', heading: w.state, text: one => REQUEST_STATES[one.state][language] },
    { key: 'clock', heading: w.clock, text: one => clockText(one.clock, words) },
    {
      key: 'due_on',
      heading: w.due,
      text: one => dayOf(one.clock.due_on, words),
      raw: one => one.clock.due_on,
    },
    { key: 'received', heading: w.received, text: one => dayOfInstant(one.received_at, words) },
    { key: 'case', heading: w.case, text: one => one.case_number },
  ]
  return (
    <Panel
      wide
      always
      title={w.requests}
      summary={
        rows &&
        (rows.length === 0
          ? w.requests_none
          : say(w.requests_summary, {
              open: count(one => isOpen(one.state)),
              overdue: count(one => one.clock.state === 'overdue'),
              near: count(one => one.clock.state === 'near'),
              closed: count(one => !isOpen(one.state)),
            }))
      }
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      fileName="solicitudes"
      error={answer.error}
      retry={() => void answer.refetch()}
    >
      {rows && rows.length > 0 && (
        <TableTwin
          caption={w.requests}
          columns={columns}
          rows={rows}
          keyOf={keyOf}
          action={one => (
            <button
              type="button"
              className="button"
              aria-label={say(w.open_of, { id: one.request_id })}
              onClick={() => setOpen(one.request_id)}
            >
              {w.open_one}
            </button>
          )}
        />
      )}
      {open !== undefined && <RequestDetail key={open} id={open} close={() => setOpen(undefined)} />}
      <NewRequest />
    </Panel>
  )
}
