import type { IndicatorValues, ValuesQuery } from '#domain/indicators.ts'

/** Asks the API for values, as any program would. */
export async function values(
  url: string,
  code: string,
  query: Record<string, string>,
): Promise<IndicatorValues> {
  const answer = await fetch(`${url}/api/v1/indicators/${code}/values?${new URLSearchParams(query)}`)
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
  url: string,
  code: string,
  query: Record<string, string>,
): Promise<string | null> {
  const { rows } = await values(url, code, query)
  if (rows.length !== 1 || rows[0] === undefined)
    throw new Error(`${code}: ${rows.length} rows where one was asked for`)
  return rows[0].value
}
