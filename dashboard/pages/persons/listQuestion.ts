import type { ChartOptions } from '#charts/index.ts'
import { FILTERS, MEMBERS } from '#domain/dimensions.ts'
import type { PersonWords } from '#domain/i18n/persons.ts'
import { isListColumn, LIST_COLUMNS, type ListColumnName } from '#domain/list-columns.ts'
import type { ListBody } from '../../api/persons.ts'
import type { GridFilter, GridQuestion } from '../../figures/gridQuestion.ts'
import { withoutAccents } from '../../figures/plainText.ts'
import { oneOf } from './personColumns.ts'

type Where = NonNullable<ListBody['where']>[number]

/** How the service filters a column of each kind. */
export const SERVED = {
  code: 'text',
  id: 'text',
  flag: 'text',
  date: 'date',
  amount: 'number',
  number: 'number',
} as const

/** The codes of a column that people read as words: what they type is looked for in the words. */
function membersOf(
  name: ListColumnName,
  places: Iterable<string>,
  options: ChartOptions,
  words: PersonWords,
): readonly (readonly [code: string, label: string])[] | undefined {
  if (LIST_COLUMNS[name].kind === 'flag')
    return [
      ['true', words.yes],
      ['false', words.no],
    ]
  if (name === 'corregimiento')
    return [...places].filter(code => code.length === 6).map(code => [code, options.nameOf?.(code) ?? code])
  if (name === 'sex') return MEMBERS.sex.map(({ id }) => [id, oneOf(id, options)])
  const filter = FILTERS.find(each => each === name)
  return filter && MEMBERS[filter].map(({ id, label }) => [id, label[options.language]])
}

const NOTHING = ['']

function whereOf(
  { column, words: typed, from, to }: GridFilter,
  places: Iterable<string>,
  options: ChartOptions,
  words: PersonWords,
): readonly Where[] {
  if (!isListColumn(column)) return []
  if (typed === undefined)
    return [{ column, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }]
  const members = membersOf(column, places, options, words)
  // Codes without words of their own are shown with spaces.
  if (members === undefined) return [{ column, contains: typed.trim().replaceAll(' ', '_') }]
  const wanted = withoutAccents(typed)
  const codes = members.flatMap(([code, label]) => (withoutAccents(label).includes(wanted) ? [code] : []))
  // Words that no member has are of no row.
  return [{ column, values: codes.length === 0 ? NOTHING : codes }]
}

/** What a grid asks, as the service is asked: words of people as codes of records. */
export function listQuestion(
  { order, filters }: GridQuestion,
  places: Iterable<string>,
  options: ChartOptions,
  words: PersonWords,
): Pick<ListBody, 'where' | 'order'> {
  const where = filters.flatMap(filter => whereOf(filter, places, options, words))
  return {
    ...(where.length === 0 ? {} : { where }),
    ...(order !== undefined && isListColumn(order.column)
      ? { order: { column: order.column, descending: order.descending } }
      : {}),
  }
}
