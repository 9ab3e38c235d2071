/** The state of a board that travels in its address. Everything is text; what is absent is the default. */
export interface BoardSearch {
  readonly period?: string
  readonly territory?: string
  readonly publication?: string
  /** `is`: places as they are today; as they were when absent. */
  readonly tree?: string
  /** The indicator on the map. */
  readonly map?: string
  /** The indicator of the trend. */
  readonly trend?: string
  /** The span of the recertification table, `2016-01-01..2017-08-31`. */
  readonly span?: string
  /** On the page of data loads: one contract, and the state of quarantined rows. */
  readonly contract?: string
  readonly rows?: string
  /** On the page of rules: the dimension or package, and the stage of life. */
  readonly subject?: string
  readonly stage?: string
}

const FORM: Readonly<Record<keyof BoardSearch, RegExp>> = {
  period: /^[0-9A-Z.-]{4,30}$/,
  territory: /^(PA|\d{2}|\d{4}|\d{6})$/,
  publication: /^\d{1,9}$/,
  tree: /^is$/,
  map: /^[A-Z]\d{2}[A-Z]?$/,
  trend: /^[A-Z]\d{2}[A-Z]?$/,
  contract: /^[a-z_]{2,40}$/,
  rows: /^[a-z]{2,20}$/,
  subject: /^[a-z_]{2,30}$/,
  stage: /^[a-z_]{2,30}$/,
  span: /^\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$/,
}

const KEYS = [
  'period',
  'territory',
  'publication',
  'tree',
  'map',
  'trend',
  'span',
  'contract',
  'rows',
  'subject',
  'stage',
] as const

/** Keeps what has the right form: an address typed by hand or cut short in a mail must not break the page. */
export function boardSearch(raw: Record<string, unknown>): BoardSearch {
  const found: Partial<Record<keyof BoardSearch, string>> = {}
  for (const key of KEYS) {
    const text = raw[key]
    if (typeof text === 'string' && FORM[key].test(text)) found[key] = text
  }
  return found
}

/** Plain `key=value` text: codes such as `04` and `2017` must stay text. */
export const parseSearch = (text: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(text))

export function stringifySearch(search: Record<string, unknown>): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) if (typeof value === 'string') query.set(key, value)
  return query.size === 0 ? '' : `?${query}`
}
