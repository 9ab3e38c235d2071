import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CONTRACT_NAMES } from '#domain/contracts/index.ts'
import { contractText } from '#domain/contracts/reasons.ts'
import { formatDecimal, formatFigure } from '#domain/i18n/index.ts'
import type { Language } from '#domain/text.ts'
import * as queries from '../api/queries.ts'
import type { Batch, BatchPage, ContractFilter } from '../api/types.ts'
import { Choice } from '../figures/Choice.tsx'
import { Grid, type GridPage } from '../figures/Grid.tsx'
import { Panel } from '../figures/Panel.tsx'
import { useBoard } from '../shell/useBoard.ts'
import { batchColumns } from './batchColumns.ts'

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

const ALL = ''

/** Cargas de datos: every file that arrived; what was read is what was loaded plus what was set aside. */
export default function BatchesPage() {
  const { t } = useTranslation()
  const board = useBoard()
  const client = useQueryClient()
  const [contract, setContract] = useState<ContractFilter>()
  const first = useQuery(queries.batches(contract, undefined))
  const { data } = first
  const columns = useMemo(() => board && batchColumns(board.options, t), [board, t])
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
  if (!board || !columns) return <h1>{t('nav.batches')}</h1>
  const { language } = board.options
  return (
    <>
      <h1>{t('nav.batches')}</h1>
      <div className="panels">
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
          controls={
            <Choice
              label={t('batches.contract')}
              data={[
                { value: ALL, label: t('batches.every') },
                ...CONTRACT_NAMES.map(name => ({
                  value: name,
                  label: contractText(name)?.[language] ?? name,
                })),
              ]}
              value={contract ?? ALL}
              onChange={name => setContract(CONTRACT_NAMES.find(known => known === name))}
            />
          }
        >
          {data && (
            <>
              <Totals totals={data.totals} language={language} />
              <Grid
                key={contract ?? ALL}
                label={t('panel.table_of', { title: t('batches.title') })}
                columns={columns}
                keyOf={keyOf}
                language={language}
                load={load}
                pageSize={queries.BATCHES_PER_PAGE}
              />
            </>
          )}
        </Panel>
      </div>
    </>
  )
}
