import { FILTERS, type Filter } from '#domain/dimensions.ts'

/** The state of a board that travels in its address. Everything is text; what is absent is the default. */
export interface BoardSearch extends Partial<Record<Filter, string>> {
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
  /** On the page of a nominal list: of which indicator, and which side of its figure. */
  readonly list?: string
  readonly part?: string
  /** Where to go once signed in: a page of ours. */
  readonly next?: string
}

type OwnKey = Exclude<keyof BoardSearch, Filter>

/** Members of a dimension, by code. */
const MEMBER = /^[\w.-]{1,60}$/

const FORM: Readonly<Record<OwnKey, RegExp>> = {
  period: /^[0-9A-Z.-]{4,30}$/,
  territory: /^(PA|\d{2}|\d{4}|\d{6})$/,
  publication: /^\d{1,9}$/,
  tree: /^is$/,
  map: /^[A-Z]\d{2}[A-Z]?$/,
  trend: /^[A-Z]\d{2}[A-Z]?$/,
  list: /^[A-Z]\d{2}[A-Z]?$/,
  part: /^denominator$/,
  contract: /^[a-z_]{2,40}$/,
  rows: /^[a-z]{2,20}$/,
  subject: /^[a-z_]{2,30}$/,
  stage: /^[a-z_]{2,30}$/,
  next: /^\/.{0,1000}$/,
  span: /^\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$/,
}

const KEYS = [
  'period',
  'territory',
  'publication',
  'tree',
  'map',
  'trend',
  'list',
  'part',
  'span',
  'contract',
  'rows',
  'subject',
  'stage',
  'next',
] as const

/** Keeps what has the right form: an address typed by hand or cut short in a mail must not break the page. */
export function boardSearch(raw: Record<string, unknown>): BoardSearch {
  const found: Partial<Record<keyof BoardSearch, string>> = {}
  for (const key of KEYS) {
    const text = raw[key]
    if (typeof text === 'string' && FORM[key].test(text)) found[key] = text
  }
  for (const filter of FILTERS) {
    const text = raw[filter]
    if (typeof text === 'string' && MEMBER.test(text)) found[filter] = text
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
