import { useQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChartOptions } from '#charts/index.ts'
import { ERRORS, type ErrorCode } from '#domain/errors.ts'
import { formatDecimal, formatFigure } from '#domain/i18n/index.ts'
import { dateLabel } from '#domain/periods.ts'
import * as queries from '../api/queries.ts'
import type { Batch } from '../api/types.ts'
import type { Column } from '../figures/csv.ts'
import { Panel } from '../figures/Panel.tsx'
import { TableTwin } from '../figures/TableTwin.tsx'
import { useBoard } from '../shell/useBoard.ts'

const isError = (code: string): code is ErrorCode => code in ERRORS

/** Why a batch was rejected, or what was set aside most. */
function why(batch: Batch, options: ChartOptions): string {
  if (batch.reason_code !== null)
    return isError(batch.reason_code) ? ERRORS[batch.reason_code].text[options.language] : batch.reason_code
  return batch.reasons
    .map(reason => `${reason.column}: ${reason.reason} (${formatDecimal(reason.rows, options.language)})`)
    .join('; ')
}

function batchColumns(options: ChartOptions, t: TFunction): readonly Column<Batch>[] {
  const { language } = options
  const rows = (text: string | null) => (text === null ? '' : formatDecimal(text, language))
  const money = (text: string | null) => (text === null ? '' : formatFigure(text, 'balboas', language))
  const count = (key: 'read' | 'loaded' | 'quarantined') => ({
    key,
    heading: t(`batches.${key}`),
    text: (batch: Batch) => rows(batch[key]),
    raw: (batch: Batch) => batch[key],
    numeric: true,
  })
  const amount = (key: 'amount_read' | 'amount_loaded' | 'amount_quarantined') => ({
    key,
    heading: t(`batches.${key}`),
    text: (batch: Batch) => money(batch[key]),
    raw: (batch: Batch) => batch[key],
    numeric: true,
  })
  return [
    { key: 'file', heading: t('batches.file'), text: batch => batch.file },
    { key: 'contract', heading: t('batches.contract'), text: batch => batch.contract },
    {
      key: 'snapshot',
      heading: t('batches.snapshot'),
      text: batch => dateLabel(batch.snapshot_on, language),
      raw: batch => batch.snapshot_on,
    },
    {
      key: 'state',
      heading: t('chart.status'),
      text: batch => t(`batch_state.${batch.state}`),
      raw: batch => batch.state,
    },
    count('read'),
    count('loaded'),
    count('quarantined'),
    amount('amount_read'),
    amount('amount_loaded'),
    amount('amount_quarantined'),
    { key: 'why', heading: t('batches.why'), text: batch => why(batch, options) },
  ]
}

const PAGE = 100

/** Cargas de datos: every file that arrived; what was read is what was loaded plus what was set aside. */
export default function BatchesPage() {
  const { t } = useTranslation()
  const board = useBoard()
  const [before, setBefore] = useState<string>()
  const answer = useQuery(queries.batches(before))
  if (!board) return <h1>{t('nav.batches')}</h1>
  const columns = batchColumns(board.options, t)
  const batches = answer.data
  const rejected = batches?.filter(batch => batch.state === 'rejected').length
  const last = batches?.at(-1)
  return (
    <>
      <h1>{t('nav.batches')}</h1>
      <div className="panels">
        <Panel
          wide
          always
          title={t('batches.title')}
          summary={batches && t('batches.summary', { count: batches.length, rejected })}
          columns={columns}
          rows={batches}
          keyOf={batch => batch.batch_id}
          fileName="cargas"
          error={answer.error}
          retry={() => void answer.refetch()}
        >
          {batches && (
            <TableTwin
              caption={t('batches.title')}
              columns={columns}
              rows={batches}
              keyOf={batch => batch.batch_id}
            />
          )}
          <p className="pages">
            {before !== undefined && (
              <button type="button" className="button" onClick={() => setBefore(undefined)}>
                {t('batches.newest')}
              </button>
            )}
            {batches?.length === PAGE && last && (
              <button type="button" className="button" onClick={() => setBefore(last.batch_id)}>
                {t('batches.older')}
              </button>
            )}
          </p>
        </Panel>
      </div>
    </>
  )
}
