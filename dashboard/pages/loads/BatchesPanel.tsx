import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDecimal, formatFigure } from '#domain/i18n/index.ts'
import type { Language } from '#domain/text.ts'
import * as queries from '../../api/queries.ts'
import type { Batch, BatchPage } from '../../api/types.ts'
import { Grid, type GridPage } from '../../figures/Grid.tsx'
import { Panel } from '../../figures/Panel.tsx'
import type { PageState } from '../../shell/useBoard.ts'
import { batchColumns } from '../batchColumns.ts'
import { ContractChoice, chosenContract } from './ContractChoice.tsx'

const keyOf = (batch: Batch) => batch.batch_id

/** Every file in one sentence for rows and one for balboas: what was read is what was loaded plus what was set aside. */
function Totals({ totals, language }: { totals: BatchPage['totals']; language: Language }) {
  const { t } = useTranslation()
  const rows = (text: string) => formatDecimal(text, language)
  const money = (text: string) => formatFigure(text, 'balboas', language)
  const cells = [
    [t('batches.sum_read'), totals.read, totals.amount_read],
    [t('batches.sum_loaded'), totals.loaded, totals.amount_loaded],
    [t('batches.sum_quarantined'), totals.quarantined, totals.amount_quarantined],
  ] as const
  return (
    <>
      <dl className="totals">
        {cells.map(([label, count, amount]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{t('batches.rows', { rows: rows(count) })}</strong>
              <span className="muted">{money(amount)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="muted">{t('batches.unreadable', { rows: rows(totals.amount_unreadable_rows) })}</p>
    </>
  )
}

const linkOf = (batch: Batch) => `/cargas/lotes/${batch.batch_id}`

/** Every file that arrived; what was read is what was loaded plus what was set aside. The contract chosen is in the address. */
export function BatchesPanel({ board }: { board: PageState }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const contract = chosenContract(board)
  const { options } = board
  const { language } = options
  const first = useQuery(queries.batches(contract, undefined))
  const { data } = first
  const columns = useMemo(() => batchColumns(options, t), [options, t])
  // A new file at the top moves every page: the first page's content begins a new walk.
  const load = useMemo(() => {
    const cursors = new Map<number, string | undefined>([[0, undefined]])
    return async (from: number): Promise<GridPage<Batch>> => {
      const before = cursors.get(from)
      const page = from === 0 && data ? data : await client.fetchQuery(queries.batches(contract, before))
      const rows = page.batches
      cursors.set(from + rows.length, rows.at(-1)?.batch_id)
      return { rows, last: rows.length < queries.BATCHES_PER_PAGE }
    }
  }, [client, contract, data])
  const everyRow = useCallback(async () => {
    const all: Batch[] = []
    for (;;) {
      const { batches } = await client.fetchQuery(queries.batches(contract, all.at(-1)?.batch_id))
      all.push(...batches)
      if (batches.length < queries.BATCHES_PER_PAGE) return all
    }
  }, [client, contract])
  return (
    <Panel
      wide
      always
      title={t('batches.title')}
      summary={
        data &&
        t('batches.summary', {
          count: Number(data.totals.batches),
          rejected: Number(data.totals.rejected),
        })
      }
      columns={columns}
      rows={data?.batches}
      everyRow={everyRow}
      keyOf={keyOf}
      fileName="cargas"
      error={first.error}
      retry={() => void first.refetch()}
      controls={<ContractChoice board={board} />}
    >
      {data && (
        <>
          <Totals totals={data.totals} language={language} />
          <Grid
            key={contract ?? 'all'}
            label={t('panel.table_of', { title: t('batches.title') })}
            columns={columns}
            keyOf={keyOf}
            linkOf={linkOf}
            language={language}
            load={load}
            pageSize={queries.BATCHES_PER_PAGE}
          />
        </>
      )}
    </Panel>
  )
}
