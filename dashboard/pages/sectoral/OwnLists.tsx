import '../../style/office.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { territories } from '../../api/queries.ts'
import { answersOf, downloadList, ownLists, type SectoralList } from '../../api/sectoral.ts'
import { Failure } from '../../figures/Failure.tsx'
import { Panel } from '../../figures/Panel.tsx'
import { TableTwin } from '../../figures/TableTwin.tsx'
import { Confirm } from '../office/Confirm.tsx'
import { territoryNames } from '../office/labels.ts'
import { SECTORAL, useAct } from '../office/useAct.ts'
import { listColumns, listKey } from './listColumns.ts'
import { dayOf, useWords } from './words.ts'

/** The sealed file of an approved list, and what came back of a given one. */
function Acts({ list }: { list: SectoralList }) {
  const words = useWords()
  const { w, say } = words
  const download = useAct(downloadList, SECTORAL)
  const asking = useMutation({ mutationFn: answersOf })
  const failed = download.error ?? asking.error
  const { list_id: id, state, institution } = list
  const told = asking.data?.answers
  return (
    <div className="office-acts">
      {state === 'approved' && (
        <Confirm
          label={w.download}
          about={say(w.download_of, { id })}
          what={w.download_what}
          busy={download.isPending}
          onConfirm={() => download.mutate(id)}
        />
      )}
      {state === 'delivered' && (
        <button
          type="button"
          className="button"
          aria-label={say(w.answers_of, { id })}
          disabled={asking.isPending}
          onClick={() => asking.mutate(id)}
        >
          {w.answers}
        </button>
      )}
      {told === null && <p role="status">{w.answers_hidden}</p>}
      {told && (
        <p role="status">
          {say(w.answers_are, {
            since: dayOf(told.since, words),
            institution,
            referred: told.referred,
            contacted: told.contacted,
            answered: told.answered,
            persons: list.persons ?? '—',
          })}
        </p>
      )}
      {failed && <Failure error={failed} />}
    </div>
  )
}

/** The lists that the reader asked for. */
export function OwnLists() {
  const words = useWords()
  const { w, say } = words
  const units = useQuery(territories).data
  const answer = useQuery(ownLists)
  const rows = answer.data
  const columns = listColumns(words, code => territoryNames([code], '', units))
  const count = (state: SectoralList['state']) => rows?.filter(one => one.state === state).length ?? 0
  return (
    <Panel
      wide
      always
      title={w.own}
      summary={
        rows &&
        (rows.length === 0
          ? w.own_none
          : say(w.lists_summary, {
              asked: count('asked'),
              approved: count('approved'),
              delivered: count('delivered'),
            }))
      }
      columns={columns}
      rows={rows}
      keyOf={listKey}
      fileName="mis-listados"
      error={answer.error}
      retry={() => void answer.refetch()}
    >
      {rows && rows.length > 0 && (
        <TableTwin
          caption={w.own}
          columns={columns}
          rows={rows}
          keyOf={listKey}
          action={one => <Acts list={one} />}
        />
      )}
    </Panel>
  )
}
