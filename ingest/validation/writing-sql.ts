import type { ColumnType } from '#domain/contracts/index.ts'
import type { Writing } from '../reading/conventions.ts'
import type { DateFormat } from '../reading/format-options.ts'

/** A day, a month and a year with one or two digits each as `year-month-day`; what is not so written stays as it is. */
const parted = (text: string, year: number, month: number, day: number) =>
  `replaceRegexpAll(replaceRegexpOne(${text}, '^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})$', '\\\\${year}-0\\\\${month}-0\\\\${day}'), '-0([0-9]{2})', '-\\\\1')`

/** A date's text as the contract writes it. A date that is written so already names one day in any convention. */
function dateText(text: string, format: DateFormat): string {
  switch (format) {
    case 'y-m-d':
      return text
    case 'd/m/y':
      return parted(text, 3, 2, 1)
    case 'm/d/y':
      return parted(text, 3, 1, 2)
    case 'ymd':
      return `replaceRegexpOne(${text}, '^([0-9]{4})([0-9]{2})([0-9]{2})$', '\\\\1-\\\\2-\\\\3')`
  }
}

/**
 * A text as the contract would write it, for a file that writes otherwise; the text itself where nothing differs. Where the comma is the
 * mark, a point is none: `1.234` may well mean thousands, so it is refused rather than guessed.
 */
export function asTheContractWrites(type: ColumnType, text: string, writing: Writing): string {
  if (type.kind === 'date') return dateText(text, writing.dateFormat)
  if (type.kind === 'decimal' && writing.decimalMark === ',') return `translate(${text}, ',.', '.,')`
  return text
}
