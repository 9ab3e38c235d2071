/** What of a column the person of a grid wants to see: words that it holds, or what lies between two limits, both inclusive. */
export interface GridFilter {
  readonly column: string
  readonly words?: string
  readonly from?: string
  readonly to?: string
}

/** What the person of a grid asks of whoever has its rows. */
export interface GridQuestion {
  readonly order?: { readonly column: string; readonly descending: boolean }
  readonly filters: readonly GridFilter[]
}

type Model = Readonly<Record<string, unknown>>

const isModel = (value: unknown): value is Model => typeof value === 'object' && value !== null

/** A number or day as text; days without their hour. */
const limit = (value: unknown): string | undefined =>
  value === undefined || value === null || value === ''
    ? undefined
    : (String(value).split(' ')[0] ?? undefined)

function filterOf(column: string, model: Model): GridFilter {
  const { filterType, type, filter, filterTo, dateFrom, dateTo } = model
  if (filterType === 'text') return { column, words: String(filter ?? '') }
  const [first, second] =
    filterType === 'date' ? [limit(dateFrom), limit(dateTo)] : [limit(filter), limit(filterTo)]
  const from = type === 'lessThanOrEqual' ? undefined : first
  const to = type === 'lessThanOrEqual' || type === 'equals' ? first : second
  return {
    column,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined || type === 'greaterThanOrEqual' ? {} : { to }),
  }
}

/** The grid's own words for order and filters as a question. */
export function questionOf(
  order: readonly { readonly colId: string; readonly sort: string }[],
  filters: unknown,
): GridQuestion {
  const [first] = order
  return {
    ...(first === undefined ? {} : { order: { column: first.colId, descending: first.sort === 'desc' } }),
    filters: Object.entries(isModel(filters) ? filters : {}).flatMap(([column, model]) =>
      isModel(model) ? [filterOf(column, model)] : [],
    ),
  }
}
