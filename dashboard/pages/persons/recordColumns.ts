import { type ChartOptions, periodText } from '#charts/index.ts'
import { FILTERS, LIFE_STAGES, MEMBERS, type Member, SPS_DIMENSIONS } from '#domain/dimensions.ts'
import { formatFigure } from '#domain/i18n/index.ts'
import type { PersonWords } from '#domain/i18n/persons.ts'
import { isListColumn, LIST_COLUMNS, type ListColumnName } from '#domain/list-columns.ts'
import { dateLabel } from '#domain/periods.ts'
import { PACKAGES } from '#domain/rules/vocabulary.ts'
import type { Column } from '../../figures/csv.ts'
import { SERVED } from './listQuestion.ts'
import { oneOf } from './personColumns.ts'

/** Values of one record by the names of their columns. */
export type RecordValues = Readonly<Record<string, string | null>>

/** Members of columns that are no dimension of figures. */
const OTHERS: Readonly<Partial<Record<ListColumnName, readonly Member[]>>> = {
  subject: [...SPS_DIMENSIONS, ...PACKAGES],
  dimension: SPS_DIMENSIONS,
  stage: LIFE_STAGES,
}

/** A code as words: `no_cobrado` is «No cobrado». */
const plainly = (code: string): string => {
  const words = code.replaceAll('_', ' ')
  return words.slice(0, 1).toLocaleUpperCase('es') + words.slice(1)
}

const codeText = (name: ListColumnName, code: string, options: ChartOptions): string => {
  if (name === 'corregimiento') return options.nameOf?.(code) ?? code
  if (name === 'sex') return oneOf(code, options)
  if (name === 'cycle') return periodText(code, options.language)
  const filter = FILTERS.find(each => each === name)
  const members = filter ? MEMBERS[filter] : OTHERS[name]
  return members?.find(({ id }) => id === code)?.label[options.language] ?? plainly(code)
}

/** A value as people read it; nothing where there is none. */
export function valueText(
  name: ListColumnName,
  value: string | null,
  options: ChartOptions,
  words: PersonWords,
): string {
  if (value === null || value === '') return ''
  switch (LIST_COLUMNS[name].kind) {
    case 'date':
      return value.startsWith('2299') ? '' : dateLabel(value, options.language)
    case 'amount':
      return formatFigure(value, 'balboas', options.language)
    case 'flag':
      return value === 'true' ? words.yes : words.no
    case 'code':
      return value
        .split(', ')
        .map(code => codeText(name, code, options))
        .join(', ')
    default:
      return value
  }
}

/** Columns of records of a kind; those of the person themselves are left out where the page tells them already. */
export const recordColumns = <Row>(
  names: readonly string[],
  valuesOf: (row: Row) => RecordValues,
  options: ChartOptions,
  words: PersonWords,
): readonly Column<Row>[] =>
  names.filter(isListColumn).map(name => ({
    key: name,
    heading: LIST_COLUMNS[name].label[options.language],
    numeric: ['amount', 'number'].includes(LIST_COLUMNS[name].kind),
    served: SERVED[LIST_COLUMNS[name].kind],
    text: row => valueText(name, valuesOf(row)[name] ?? null, options, words),
    raw: row => valuesOf(row)[name] ?? null,
  }))
