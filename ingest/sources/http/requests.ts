import type { HttpConfig, HttpSource } from './config.ts'
import { DCI_PATHS, dciRequest } from './dci.ts'
import type { Call } from './exchange.ts'
import { withValueAt } from './json-path.ts'

export type Paging = NonNullable<HttpConfig['paging']>

/** How the records of a source are paged; one answer holds them all unless it says otherwise or speaks DCI. */
export const pagingOf = (source: HttpConfig): Paging =>
  source.paging ?? (source.shape === 'dci' ? { by: 'page' } : { by: 'none' })

export const methodOf = (source: HttpConfig): 'GET' | 'POST' =>
  source.method ?? (source.dci === undefined && source.body === undefined ? 'GET' : 'POST')

/** A parameter by its name in the query or its dotted path in the body. */
export type Parameters = readonly (readonly [name: string, value: string | number])[]

const isDciPost = (source: HttpConfig): boolean => source.dci !== undefined && methodOf(source) === 'POST'

/** How many records each page shall hold, if the source says so. */
export function sizeParameters(source: HttpConfig, paging: Paging): Parameters {
  if (paging.by === 'none' || paging.page_size === undefined) return []
  return [[paging.size ?? (isDciPost(source) ? DCI_PATHS.size : 'size'), paging.page_size]]
}

export const pageParameter = (
  source: HttpConfig,
  paging: Paging & { by: 'page' },
  number: number,
): Parameters => [[paging.page ?? (isDciPost(source) ? DCI_PATHS.page : 'page'), number]]

/** What changed since the last commit, up to the instant of the run less the lag. The same in every reading of one run. */
export function windowParameters(
  { incremental }: HttpSource,
  watermark: string | null,
  slotAt: Date,
): Parameters {
  if (incremental === undefined) return []
  const { since, until, lag_seconds: lag = 0 } = incremental
  const end = new Date(slotAt.getTime() - lag * 1_000).toISOString()
  return [
    ...(watermark === null ? [] : [[since, watermark] as const]),
    ...(until === undefined ? [] : [[until, end] as const]),
  ]
}

/** A request for one page. A next-page address comes as `at`, with its parameters already in it. */
export function callOf(source: HttpConfig, parameters: Parameters, at: URL | null, now: Date): Call {
  const method = methodOf(source)
  const url = at ?? new URL(source.url)
  if (method === 'GET') {
    for (const [name, value] of at === null ? [...Object.entries(source.query ?? {}), ...parameters] : [])
      url.searchParams.set(name, String(value))
    return { url, method, headers: {}, body: null }
  }
  if (at === null)
    for (const [name, value] of Object.entries(source.query ?? {})) url.searchParams.set(name, value)
  let body: unknown = source.dci === undefined ? {} : dciRequest(source.dci, now)
  for (const [name, value] of Object.entries(source.body ?? {})) body = withValueAt(body, name, value)
  for (const [name, value] of parameters) body = withValueAt(body, name, value)
  return { url, method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}
