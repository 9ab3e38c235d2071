import type { TFunction } from 'i18next'
import { columnText, contractText, reasonText } from '#domain/contracts/reasons.ts'
import type { Language } from '#domain/text.ts'
import type { QuarantinedRow } from '../../api/types.ts'
import type { Column } from '../../figures/csv.ts'

const CLASSES = ['empty', 'whole_number', 'decimal_number', 'date', 'long_text', 'text'] as const
const isClass = (name: string): name is (typeof CLASSES)[number] => CLASSES.some(known => known === name)

/** What a refused column holds: the value where it may be shown, else what kind of text it is. */
function held(row: QuarantinedRow, t: TFunction): string {
  return row.reasons
    .map(({ column, value_class }) => {
      const shown = row.values.find(value => value.column === column)?.shown
      if (shown != null && shown !== '') return `«${shown}»`
      return isClass(value_class) ? t(`loads.value_class.${value_class}`) : value_class
    })
    .join(' · ')
}

/** A quarantined row as a table shows it: where it came from, what is wrong, and how it stands. */
export function quarantineColumns(t: TFunction, language: Language): readonly Column<QuarantinedRow>[] {
  const reason = (row: QuarantinedRow) =>
    row.reasons
      .map(({ column, reason: code }) => {
        const where = columnText(row.contract, column)?.[language]
        const sentence = reasonText(row.contract, code)?.[language] ?? code
        return where === undefined ? sentence : `${where}: ${sentence}`
      })
      .join(' ')
  return [
    { key: 'file', heading: t('batches.file'), text: row => row.file_name },
    { key: 'line', heading: t('loads.line'), text: row => row.line, numeric: true },
    {
      key: 'contract',
      heading: t('batches.contract'),
      text: row => contractText(row.contract)?.[language] ?? row.contract,
      raw: row => row.contract,
    },
    { key: 'reason', heading: t('loads.reason'), text: reason, wide: true },
    { key: 'held', heading: t('loads.shown_value'), text: row => held(row, t) },
    {
      key: 'state',
      heading: t('chart.status'),
      text: row => t(`loads.row_state.${row.state}`),
      raw: row => row.state,
    },
  ]
}
