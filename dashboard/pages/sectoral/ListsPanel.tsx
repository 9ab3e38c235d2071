import '../../style/office.css'
import { useQuery } from '@tanstack/react-query'
import { allows, useReader } from '../../access/reader.ts'
import { territories } from '../../api/queries.ts'
import { approveList, refuseList, type SectoralList, sectoralLists } from '../../api/sectoral.ts'
import type { Column } from '../../figures/csv.ts'
import { Failure } from '../../figures/Failure.tsx'
import { Panel } from '../../figures/Panel.tsx'
import { TableTwin } from '../../figures/TableTwin.tsx'
import { Confirm } from '../office/Confirm.tsx'
import { territoryNames } from '../office/labels.ts'
import { SECTORAL, useAct } from '../office/useAct.ts'
import { listColumns, listKey } from './listColumns.ts'
import { useWords } from './words.ts'

/** The second person's decision; protection of data may refuse alone. */
function Acts({ list, approves }: { list: SectoralList; approves: boolean }) {
  const { w, say } = useWords()
  const approve = useAct(approveList, SECTORAL)
  const refuse = useAct(refuseList, SECTORAL)
  const failed = approve.error ?? refuse.error
  const { list_id: id, state, mine } = list
  if (state !== 'asked') return null
  return (
    <div className="office-acts">
      {mine && <span className="muted">{w.mine_list}</span>}
      {!mine && approves && (
        <button
          type="button"
          className="button office-primary"
          aria-label={say(w.approve_list_of, { id })}
          disabled={approve.isPending}
          onClick={() => approve.mutate(id)}
        >
          {w.approve}
        </button>
      )}
      <Confirm
        label={w.refuse}
        about={say(w.refuse_of, { id })}
        what={w.refuse_what}
        busy={refuse.isPending}
        onConfirm={() => refuse.mutate(id)}
      />
      {failed && <Failure error={failed} />}
    </div>
  )
}

/** Lists for institutions: what waits for a second person, and what became of the others. */
export function ListsPanel() {
  const words = useWords()
  const { w, say } = words
  const reader = useReader()
  const units = useQuery(territories).data
  const answer = useQuery(sectoralLists)
  const rows = answer.data
  const approves = reader !== undefined && allows(reader, { may: 'approvals' })
  const [first, ...others] = listColumns(words, code => territoryNames([code], '', units))
  const asker: Column<SectoralList> = {
    key: 'asker',
    heading: w.asker,
    text: one => one.asker_name ?? one.asked_by,
  }
  const columns = first === undefined ? [] : [first, asker, ...others]
  const count = (state: SectoralList['state']) => rows?.filter(one => one.state === state).length ?? 0
  return (
    <Panel
      wide
      always
      title={w.lists}
      summary={
        rows &&
        (rows.length === 0
          ? w.lists_none
          : say(w.lists_summary, {
              asked: count('asked'),
              approved: count('approved'),
              delivered: count('delivered'),
            }))
      }
      columns={columns}
      rows={rows}
      keyOf={listKey}
      fileName="listados-instituciones"
      error={answer.error}
      retry={() => void answer.refetch()}
      footer={<p className="muted">{w.lists_lead}</p>}
    >
      {rows && rows.length > 0 && (
        <TableTwin
          caption={w.lists}
          columns={columns}
          rows={rows}
          keyOf={listKey}
          action={one => <Acts list={one} approves={approves} />}
        />
      )}
    </Panel>
  )
}
