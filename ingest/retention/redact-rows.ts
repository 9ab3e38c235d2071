import { type RawBuilder, sql } from 'kysely'
import { CONTRACTS, type Column, type Contract } from '#domain/contracts/index.ts'
import { param } from '#warehouse/index.ts'
import type { IngestContext } from '../context.ts'
import {
  columnsToEmpty,
  type Erased,
  hashOf,
  identityColumns,
  ofErased,
  quarantinedOfErased,
} from './erased.ts'

interface Place {
  readonly batch_id: string
  readonly line: string
}

interface QuarantinedPlace extends Place {
  /** Columns to be emptied. */
  readonly emptied: readonly string[]
}

/** Rows of erased persons of one contract, and the batches that they are of. */
export interface Found {
  readonly loaded: readonly Place[]
  readonly quarantined: readonly QuarantinedPlace[]
  readonly batches: readonly string[]
}

/** What a redacted cédula that is part of a key becomes: the same for the same person, and nobody's. */
export const PSEUDONYM = 'borrado-'

/** Rows named in one statement. */
const CHUNK = 1000

const inBatch = (batchId: string | undefined) =>
  batchId === undefined ? sql`true` : sql`batch_id = ${param(batchId, 'UInt64')}`

const among = (places: readonly Place[]): RawBuilder<unknown> =>
  sql`(batch_id, line) in (${sql.join(places.map(({ batch_id, line }) => sql`(${sql.raw(BigInt(batch_id).toString())}, ${sql.raw(BigInt(line).toString())})`))})`

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += CHUNK) yield rows.slice(from, from + CHUNK)
}

const emptied = ({ required }: Column): RawBuilder<unknown> => (required ? sql`''` : sql`null`)

const text = (name: string) => sql`ifNull(toString(${sql.ref(name)}), '')`

async function loadedRows(
  { warehouse }: Pick<IngestContext, 'warehouse'>,
  contract: Contract,
  erased: Erased,
  batchId: string | undefined,
): Promise<readonly Place[]> {
  const condition = ofErased(contract, erased, text)
  if (condition === null) return []
  const carries = sql.join(
    identityColumns(contract).map(
      ({ name }) => sql`${text(name)} != '' and not startsWith(${text(name)}, ${PSEUDONYM})`,
    ),
    sql` or `,
  )
  const { rows } = await sql<Place>`
    select batch_id, line from ${sql.table(`raw.${contract.name}`)}
    where ${inBatch(batchId)} and (${carries}) and ${condition}
    order by batch_id, line`.execute(warehouse.db)
  return rows
}

/** Empties the columns that are no part of the key: an update in place. */
async function emptyColumns(
  { warehouse }: Pick<IngestContext, 'warehouse'>,
  contract: Contract,
  places: readonly Place[],
): Promise<void> {
  const columns = identityColumns(contract).filter(({ name }) => !contract.key.includes(name))
  if (columns.length === 0) return
  const changes = sql.join(columns.map(column => sql`${sql.ref(column.name)} = ${emptied(column)}`))
  for (const part of chunks(places))
    await sql`alter table ${sql.table(`raw.${contract.name}`)} update ${changes} where ${among(part)}`.execute(
      warehouse.db,
    )
}

/**
 * A key cannot be updated: the row is written again under a pseudonym, and then the old one removed. Interrupted between the two, the same
 * call writes nothing twice.
 */
async function renameKeys(
  { warehouse }: Pick<IngestContext, 'warehouse'>,
  contract: Contract,
  places: readonly Place[],
  { salt }: Erased,
): Promise<void> {
  const keys = identityColumns(contract).filter(({ name }) => contract.key.includes(name))
  if (keys.length === 0) return
  const table = sql.table(`raw.${contract.name}`)
  const names = ['batch_id', 'line', ...contract.columns.map(({ name }) => name)]
  const values = names.map(name => {
    if (!keys.some(key => key.name === name)) return sql`${sql.ref(name)}`
    return sql`concat(${PSEUDONYM}, substring(${hashOf(salt, 'cedula', sql`${sql.ref(name)}`)}, 1, 16))`
  })
  const renamed = sql.join(
    keys.map(({ name }) => sql`startsWith(${sql.ref(name)}, ${PSEUDONYM})`),
    sql` and `,
  )
  for (const part of chunks(places)) {
    await sql`insert into ${table} (${sql.join(names.map(name => sql.ref(name)))})
      select ${sql.join(values)} from ${table}
      where ${among(part)} and not (${renamed})
        and (batch_id, line) not in (select batch_id, line from ${table} where ${among(part)} and ${renamed})`.execute(
      warehouse.db,
    )
    await sql`alter table ${table} delete where ${among(part)} and not (${renamed})`.execute(warehouse.db)
  }
}

async function quarantinedRows(
  { warehouse }: Pick<IngestContext, 'warehouse'>,
  contract: Contract,
  erased: Erased,
  batchId: string | undefined,
): Promise<readonly QuarantinedPlace[]> {
  const { rows } = await sql<QuarantinedPlace>`
    select batch_id, line, ${columnsToEmpty(contract, erased)} as emptied from raw.quarantine
    where ${inBatch(batchId)} and contract = ${contract.name} and ${quarantinedOfErased(contract, erased)}
      and notEmpty(arrayFilter(k -> fields[k] != '', emptied))
    order by batch_id, line`.execute(warehouse.db)
  return rows
}

async function redactQuarantine(
  { warehouse }: Pick<IngestContext, 'warehouse'>,
  rows: readonly QuarantinedPlace[],
): Promise<void> {
  const sets = new Map<string, QuarantinedPlace[]>()
  for (const row of rows) {
    const key = row.emptied.toSorted().join(',')
    sets.set(key, [...(sets.get(key) ?? []), row])
  }
  for (const group of sets.values())
    for (const part of chunks(group)) {
      const names = sql.join((group[0]?.emptied ?? []).map(name => sql.lit(name)))
      await sql`alter table raw.quarantine
        update fields = mapApply((k, v) -> (k, if(k in (${names}), '', v)), fields)
        where ${among(part)}`.execute(warehouse.db)
    }
}

/** Rows of erased persons that still name them, loaded or quarantined, of one contract; of one batch when it is given. */
export async function findErased(
  context: Pick<IngestContext, 'warehouse'>,
  contract: Contract,
  erased: Erased,
  batchId?: string,
): Promise<Found> {
  const loaded = await loadedRows(context, contract, erased, batchId)
  const quarantined = await quarantinedRows(context, contract, erased, batchId)
  const batches = new Set([...loaded, ...quarantined].map(({ batch_id }) => batch_id))
  return { loaded, quarantined, batches: [...batches] }
}

/** Takes the identity out of the rows found. What else a row says stays: number, sex, birth, place, money. */
export async function redactRows(
  context: Pick<IngestContext, 'warehouse'>,
  contract: Contract,
  erased: Erased,
  found: Found,
): Promise<void> {
  await emptyColumns(context, contract, found.loaded)
  await renameKeys(context, contract, found.loaded, erased)
  await redactQuarantine(context, found.quarantined)
}

/** Contracts whose rows name somebody. */
export const NOMINAL: readonly Contract[] = Object.values(CONTRACTS).filter(
  contract => identityColumns(contract).length > 0,
)
