import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatDecimal } from '#domain/i18n/index.ts'
import { QUARANTINE_STATES } from '#domain/quarantine.ts'
import * as queries from '../../api/queries.ts'
import type { QuarantineCount, QuarantinedRow } from '../../api/types.ts'
import { Choice } from '../../figures/Choice.tsx'
import { Failure } from '../../figures/Failure.tsx'
import { Panel } from '../../figures/Panel.tsx'
import { TableTwin } from '../../figures/TableTwin.tsx'
import type { PageState } from '../../shell/useBoard.ts'
import { ContractChoice, chosenContract } from './ContractChoice.tsx'
import { quarantineColumns } from './quarantineColumns.ts'

const keyOf = (row: QuarantinedRow) => `${row.batch_id}.${row.line}`

const sumOf = (counts: readonly QuarantineCount[], state: 'open' | 'replayed' | 'superseded' | 'dismissed') =>
  String(counts.reduce((sum, count) => sum + BigInt(count[state]), 0n))

/** Quarantined rows, masked, by contract and state; both choices are in the address. */
export function QuarantinePanel({ board }: { board: PageState }) {
  const { t } = useTranslation()
  const { language } = board.options
  const contract = chosenContract(board)
  const state =
    board.search.rows === 'all'
      ? undefined
      : (QUARANTINE_STATES.find(name => name === board.search.rows) ?? 'open')
  const counts = useQuery(queries.quarantineCounts)
  const answer = useInfiniteQuery(queries.quarantine({ contract, state }))
  const rows = answer.data?.pages.flatMap(page => page.rows)
  const columns = quarantineColumns(t, language)
  const chosen = counts.data?.filter(count => contract === undefined || count.contract === contract)
  const said = (name: Parameters<typeof sumOf>[1]) => formatDecimal(sumOf(chosen ?? [], name), language)
  const download = new URLSearchParams({
    ...(contract === undefined ? {} : { contract }),
    ...(state === undefined ? {} : { state }),
  })
  return (
    <Panel
      wide
      always
      anchor="cuarentena"
      title={t('loads.quarantine')}
      summary={
        chosen &&
        t('loads.quarantine_summary', {
          open: said('open'),
          replayed: said('replayed'),
          superseded: said('superseded'),
          dismissed: said('dismissed'),
        })
      }
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      fileName="cuarentena"
      error={answer.error ?? counts.error}
      retry={() => void Promise.all([answer.refetch(), counts.refetch()])}
      controls={
        <>
          <ContractChoice board={board} />
          <Choice
            label={t('loads.quarantine_state')}
            data={[
              { value: 'all', label: t('loads.every_state') },
              ...QUARANTINE_STATES.map(name => ({ value: name, label: t(`loads.row_state.${name}`) })),
            ]}
            value={state ?? 'all'}
            onChange={name => board.change({ rows: name })}
          />
          <a className="button" href={`/api/v1/ingest/quarantine.csv?${download}`} download="cuarentena.csv">
            {t('loads.all_csv')}
          </a>
        </>
      }
      footer={
        <>
          <p>{t('loads.quarantine_masked')}</p>
          <p>
            {t('loads.correct_with')}:{' '}
            <code>simei quarantine export --contract {contract ?? 'pagos'} --out corregir.csv</code>
          </p>
        </>
      }
    >
      {rows && rows.length === 0 && <p className="finding">{t('loads.empty_quarantine')}</p>}
      {rows && rows.length > 0 && (
        <TableTwin caption={t('loads.quarantine')} columns={columns} rows={rows} keyOf={keyOf} />
      )}
      {answer.hasNextPage && (
        <button
          type="button"
          className="button"
          disabled={answer.isFetchingNextPage}
          onClick={() => void answer.fetchNextPage()}
        >
          {t('loads.more')}
        </button>
      )}
      {answer.isFetchNextPageError && answer.error && <Failure error={answer.error} />}
    </Panel>
  )
}
