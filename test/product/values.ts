import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IndicatorValues, ValuesQuery } from '#domain/indicators.ts'

/** A product that runs: where it answers, and the data directory in which it leaves a token for programs. */
export interface Running {
  readonly url: string
  readonly dataDir: string
}

/** Asks the API, as any program would. */
export function ask({ url, dataDir }: Running, path: string): Promise<Response> {
  const token = readFileSync(join(dataDir, 'demo-token'), 'utf8').trim()
  return fetch(`${url}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } })
}

/** Asks the API for values. */
export async function values(
  product: Running,
  code: string,
  query: Record<string, string>,
): Promise<IndicatorValues> {
  const answer = await ask(product, `/indicators/${code}/values?${new URLSearchParams(query)}`)
  if (!answer.ok)
    throw new Error(`${code} ${new URLSearchParams(query)}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as IndicatorValues
}

/** A request as the query string that asks the API for it. */
export function parameters({
  period,
  territory = 'PA',
  by = [],
  filters = {},
  tree,
}: ValuesQuery): Record<string, string> {
  const members = Object.entries(filters).map(([name, list]) => [name, list.join(',')])
  return {
    period,
    territory,
    ...(by.length > 0 ? { by: by.join(',') } : {}),
    ...(tree === undefined ? {} : { tree }),
    ...Object.fromEntries(members),
  }
}

/** The one value of a request without breakdown. */
export async function value(
  product: Running,
  code: string,
  query: Record<string, string>,
): Promise<string | null> {
  const { rows } = await values(product, code, query)
  if (rows.length !== 1 || rows[0] === undefined)
    throw new Error(`${code}: ${rows.length} rows where one was asked for`)
  return rows[0].value
}
