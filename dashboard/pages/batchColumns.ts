import type { TFunction } from 'i18next'
import type { ChartOptions } from '#charts/index.ts'
import { columnText, contractText, reasonText } from '#domain/contracts/reasons.ts'
import { ERRORS, isErrorCode } from '#domain/errors.ts'
import { formatDecimal, formatFigure } from '#domain/i18n/index.ts'
import { dateLabel } from '#domain/periods.ts'
import type { Language } from '#domain/text.ts'
import type { Batch } from '../api/types.ts'
import type { Column } from '../figures/csv.ts'

const withoutStop = (sentence: string) => sentence.replace(/\.$/, '')

/** What was set aside for one reason: `Monto: No es un número… (3)`. */
function setAside(contract: string, reason: Batch['reasons'][number], language: Language): string {
  const sentence = reasonText(contract, reason.reason)?.[language] ?? reason.reason
  const column = columnText(contract, reason.column)?.[language] ?? reason.column
  const where = column === '' ? '' : `${column}: `
  return `${where}${withoutStop(sentence)} (${formatDecimal(reason.rows, language)})`
}

/** Why a batch was rejected, or what of it was set aside. */
export function whyOf(batch: Batch, language: Language): string {
  if (batch.reason_code === null)
    return batch.reasons.map(reason => setAside(batch.contract, reason, language)).join(' · ')
  if (!isErrorCode(batch.reason_code)) return batch.reason_code
  const sentence = ERRORS[batch.reason_code].text[language]
  return batch.reason_detail ? `${sentence} (${batch.reason_detail})` : sentence
}

/** The batch ledger as a table: rows and balboas that were read, loaded and set aside. */
export function batchColumns({ language }: ChartOptions, t: TFunction): readonly Column<Batch>[] {
  const rows = (text: string | null) => (text === null ? '' : formatDecimal(text, language))
  const money = (text: string | null) => (text === null ? '' : formatFigure(text, 'balboas', language))
  const number = (
    key:
      | 'read'
      | 'loaded'
      | 'quarantined'
      | 'amount_read'
      | 'amount_loaded'
      | 'amount_quarantined'
      | 'amount_unreadable_rows',
    shown: (text: string | null) => string,
  ) => ({
    key,
    heading: t(`batches.${key}`),
    text: (batch: Batch) => shown(batch[key]),
    raw: (batch: Batch) => batch[key],
    numeric: true,
  })
  return [
    { key: 'file', heading: t('batches.file'), text: batch => batch.file },
    {
      key: 'contract',
      heading: t('batches.contract'),
      text: batch => contractText(batch.contract)?.[language] ?? batch.contract,
      raw: batch => batch.contract,
    },
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
    number('read', rows),
    number('loaded', rows),
    number('quarantined', rows),
    { key: 'why', heading: t('batches.why'), text: batch => whyOf(batch, language), wide: true },
    number('amount_read', money),
    number('amount_loaded', money),
    number('amount_quarantined', money),
    number('amount_unreadable_rows', rows),
  ]
}
