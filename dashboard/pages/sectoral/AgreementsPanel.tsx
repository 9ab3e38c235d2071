import '../../style/office.css'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { AGREEMENT_STATES } from '#domain/sectoral.ts'
import { type Agreement, agreements, approveAgreement, endAgreement } from '../../api/sectoral.ts'
import type { Column } from '../../figures/csv.ts'
import { Failure } from '../../figures/Failure.tsx'
import { Panel } from '../../figures/Panel.tsx'
import { TableTwin } from '../../figures/TableTwin.tsx'
import { Confirm } from '../office/Confirm.tsx'
import { SECTORAL, useAct } from '../office/useAct.ts'
import { columnLabel, dayOf, purposeLabel, useWords } from './words.ts'

const keyOf = ({ agreement_id }: Agreement) => agreement_id

/** What may be done with an agreement: approved by another person, ended by either. */
function Acts({ agreement }: { agreement: Agreement }) {
  const { w, say } = useWords()
  const approve = useAct(approveAgreement, SECTORAL)
  const end = useAct(endAgreement, SECTORAL)
  const failed = approve.error ?? end.error
  const { agreement_id: id, state, mine } = agreement
  if (state === 'expired' || state === 'ended') return null
  return (
    <div className="office-acts">
      {state === 'waiting' && mine && <span className="muted">{w.mine_agreement}</span>}
      {state === 'waiting' && !mine && (
        <button
          type="button"
          className="button office-primary"
          aria-label={say(w.approve_agreement_of, { id })}
          disabled={approve.isPending}
          onClick={() => approve.mutate(id)}
        >
          {w.approve}
        </button>
      )}
      <Confirm
        label={w.end}
        about={say(w.end_of, { id })}
        what={w.end_what}
        busy={end.isPending}
        onConfirm={() => end.mutate(id)}
      />
      {failed && <Failure error={failed} />}
    </div>
  )
}

/** With whom, for what, which columns, until when and with which key; `children` is a form for a new one. */
export function AgreementsPanel({ children }: { children?: ReactNode }) {
  const words = useWords()
  const { w, language, say } = words
  const answer = useQuery(agreements)
  const rows = answer.data
  const columns: readonly Column<Agreement>[] = [
    { key: 'agreement', heading: w.agreement, text: one => `${one.agreement_id} · ${one.document}` },
    { key: 'institution', heading: w.institution, text: one => `${one.recipient} (${one.institution})` },
    { key: 'purpose', heading: w.purpose, text: one => purposeLabel(one.purpose, language) },
    {
      key: 'columns',
      heading: w.columns,
      text: one => one.columns.map(name => columnLabel(name, language)).join(', '),
      raw: one => one.columns.join(' '),
      wide: true,
    },
    { key: 'figures', heading: w.figures, text: one => one.indicators?.join(', ') ?? w.any_figure },
    {
      key: 'validity',
      heading: w.validity,
      text: one => `${dayOf(one.begins_on, words)} – ${dayOf(one.ends_on, words)}`,
    },
    { key: 'fingerprint', heading: w.fingerprint, text: one => one.fingerprint },
    { key: 'state', heading: w.state, text: one => AGREEMENT_STATES[one.state][language] },
  ]
  const count = (state: Agreement['state']) => rows?.filter(one => one.state === state).length ?? 0
  return (
    <Panel
      wide
      always
      title={w.agreements}
      summary={
        rows &&
        (rows.length === 0
          ? w.agreements_none
          : say(w.agreements_summary, {
              in_force: count('in_force'),
              waiting: count('waiting'),
              all: rows.length,
            }))
      }
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      fileName="convenios"
      error={answer.error}
      retry={() => void answer.refetch()}
    >
      {rows && rows.length > 0 && (
        <TableTwin
          caption={w.agreements}
          columns={columns}
          rows={rows}
          keyOf={keyOf}
          action={one => <Acts agreement={one} />}
        />
      )}
      {children}
    </Panel>
  )
}
