import { SimeiError } from '#domain/errors.ts'
import { LAG_SECONDS } from './config.ts'
import { type Description, relationOf } from './describe.ts'
import { identifier } from './exact-text.ts'
import { type Remote, remoteJson } from './remote.ts'

/** Which rows an incremental run reads. */
export interface Window {
  readonly where: string
  /** The largest instant among them; microseconds, in UTC with `Z`, or without a zone as the column has none. */
  readonly upper: string
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}(Z?)$/

/** How the column's instants are compared and printed, by whether it has a zone. */
function clockOf(remote: Remote, type: string): { now: string; shown: string; cast: string; suffix: string } {
  const format = `'YYYY-MM-DD"T"HH24:MI:SS.US'`
  const zone = remote.source.time_zone ?? 'America/Panama'
  if (type === 'timestamptz')
    return {
      now: 'now()',
      shown: `to_char(max(w) at time zone 'UTC', ${format})`,
      cast: 'timestamptz',
      suffix: 'Z',
    }
  return {
    now: `(now() at time zone '${zone}')`,
    shown: `to_char(max(w), ${format})`,
    cast: 'timestamp',
    suffix: '',
  }
}

/**
 * Rows changed after the last commit and no later than the lag before now, by the source's own clock; null when there are none. What
 * commits within the lag with an earlier instant is read by a later run; what takes longer than the lag is not, so it is to be longer than
 * the source's longest transaction.
 *
 * Throws `columns_mismatch` if the column is missing or holds no instants, or if rows have none: they would never be read.
 */
export async function windowOf(
  remote: Remote,
  { columns }: Description,
  watermark: string,
  last: string | null,
): Promise<Window | null> {
  const column = columns.find(({ name }) => name === watermark)
  if (column === undefined || (column.type !== 'timestamptz' && column.type !== 'timestamp'))
    throw new SimeiError('columns_mismatch', {
      detail: `watermark ${watermark}: ${column === undefined ? 'missing' : `${column.type}, not timestamp`}`,
    })
  const { now, shown, cast, suffix } = clockOf(remote, column.type)
  if (last !== null && INSTANT.exec(last)?.[1] !== suffix)
    throw new SimeiError('columns_mismatch', { detail: `watermark ${watermark}: kept as another type` })
  const name = `q.${identifier(watermark)}`
  const lower = last === null ? '' : `${name} > '${last}'::${cast} and `
  const relation = relationOf(remote.source)
  const until = `${now} - interval '${remote.source.lag_seconds ?? LAG_SECONDS} seconds'`
  const query = `select ${shown} as upper,
    exists(select from ${relation} where ${name} is null or ${name} in ('infinity', '-infinity'))::int as timeless
    from (select ${name} as w from ${relation} where ${lower}${name} <= ${until}) w`
  const row = JSON.parse(await remoteJson(remote, query, 'JSONEachRow')) as {
    upper: string | null
    timeless: number
  }
  if (row.timeless !== 0)
    throw new SimeiError('columns_mismatch', { detail: `watermark ${watermark}: rows without an instant` })
  if (row.upper === null) return null
  const upper = `${row.upper}${suffix}`
  return { upper, where: ` where ${lower}${name} <= '${upper}'::${cast}` }
}
