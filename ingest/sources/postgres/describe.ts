import { SimeiError } from '#domain/errors.ts'
import type { PostgresSource } from './config.ts'
import { identifier, type RemoteColumn } from './exact-text.ts'
import { type Remote, remoteJson } from './remote.ts'

/** What is read, as it stands after FROM. */
export function relationOf({ schema, table, query }: PostgresSource): string {
  if (query !== undefined) return `(${query.replace(/[\s;]+$/, '')}\n) q`
  return `${identifier(schema ?? 'public')}.${identifier(table ?? '')} q`
}

export interface Description {
  readonly columns: readonly RemoteColumn[]
  /** Text comes in UTF-8; else it is to be converted by the server. */
  readonly utf8: boolean
}

/** Types by position, domains resolved to what they are made of. No row is read: the join finds none. */
const typesQuery = (relation: string, names: readonly string[]): string => `
  with recursive base(place, oid) as (
    select k.place, k.oid from (select 1) one left join ${relation} on false
      cross join lateral unnest(array[${names.map(name => `pg_typeof(q.${identifier(name)})::oid`).join(', ')}])
        with ordinality as k(oid, place)
    union all
    select base.place, t.typbasetype from base join pg_catalog.pg_type t on t.oid = base.oid where t.typtype = 'd')
  select base.place::int as place, t.typname::text as type_name, t.typcategory::text as category,
    current_setting('client_encoding') as encoding
  from base join pg_catalog.pg_type t on t.oid = base.oid where t.typtype <> 'd' order by base.place`

interface TypeRow {
  readonly place: number
  readonly type_name: string
  readonly category: string
  readonly encoding: string
}

/** The names of the columns: of a table as values, for the warehouse does not quote every name; of a query from an answer without rows. */
async function namesOf(remote: Remote): Promise<readonly string[]> {
  const { schema, table, query } = remote.source
  if (query !== undefined) {
    const empty = await remoteJson(
      remote,
      `select * from ${relationOf(remote.source)} limit 0`,
      'JSONCompact',
    )
    return (JSON.parse(empty) as { meta: { name: string }[] }).meta.map(({ name }) => name)
  }
  const relation = `${identifier(schema ?? 'public')}.${identifier(table ?? '')}`.replaceAll("'", "''")
  const names = await remoteJson(
    remote,
    `select attname::text as name from pg_catalog.pg_attribute
     where attrelid = '${relation}'::regclass and attnum > 0 and not attisdropped order by attnum`,
    'JSONEachRow',
  )
  return names
    .split('\n')
    .filter(line => line !== '')
    .map(line => (JSON.parse(line) as { name: string }).name)
}

/** The columns of what is read, in its order. Throws `source_refused` if it is not there or has none. */
export async function describe(remote: Remote): Promise<Description> {
  const relation = relationOf(remote.source)
  const names = await namesOf(remote)
  if (names.length === 0)
    throw new SimeiError('source_refused', { detail: `${remote.source.name}: no columns` })
  const lines = (await remoteJson(remote, typesQuery(relation, names), 'JSONEachRow')).trim().split('\n')
  const rows = lines.map(line => JSON.parse(line) as TypeRow)
  return {
    columns: rows.map(({ place, type_name: type, category }) => ({
      name: names[place - 1] ?? '',
      type,
      category,
    })),
    utf8: rows.every(({ encoding }) => encoding === 'UTF8'),
  }
}
