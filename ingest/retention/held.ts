import { type RawBuilder, sql } from 'kysely'
import { CONTRACTS, type Contract } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { HeldRow, Holding } from '#domain/privacy/holdings.ts'
import { param } from '#warehouse/index.ts'
import type { IngestContext } from '../context.ts'
import { type Erased, erasureSalt, ofErased, quarantinedOfErased } from './erased.ts'
import { knownBy } from './known-by.ts'

type Context = Pick<IngestContext, 'warehouse' | 'store'>

const text = (name: string) => sql`ifNull(toString(${sql.ref(name)}), '')`
const has = (contract: Contract, name: string): boolean =>
  contract.columns.some(column => column.name === name)

/** When a row is of the person: as an erasure would find it, else by number, else by household. Null: the contract is of nobody. */
function isOf(contract: Contract, who: Who): RawBuilder<unknown> | null {
  const byIdentity = ofErased(contract, who.known, text)
  if (byIdentity !== null) return byIdentity
  if (has(contract, 'person_id')) return sql`person_id = ${param(who.personId, 'String')}`
  if (has(contract, 'household_id')) return sql`household_id in ${param(who.households, 'Array(String)')}`
  return null
}

interface Who {
  readonly personId: string
  readonly known: Erased
  readonly households: readonly string[]
}

interface Found {
  readonly batch_id: string
  readonly told: Readonly<Record<string, string | null>>
}

/** Committed batches of a contract, with the day as of which each spoke. */
async function batchDays({ store }: Context, contract: Contract): Promise<ReadonlyMap<string, string>> {
  const rows = await store.db
    .selectFrom('batches')
    .select(['batch_id', 'snapshot_on'])
    .where('contract', '=', contract.name)
    .where('state', '=', 'committed')
    .execute()
  return new Map(rows.map(({ batch_id, snapshot_on }) => [batch_id, snapshot_on]))
}

/** The same content once, with the first and the last day on which it was told. */
function once(found: readonly Found[], days: ReadonlyMap<string, string>): readonly HeldRow[] {
  const rows = new Map<string, HeldRow>()
  for (const { batch_id, told } of found) {
    const on = days.get(batch_id)
    if (on === undefined) continue
    const key = JSON.stringify(told)
    const before = rows.get(key)
    rows.set(key, {
      first_on: before === undefined || on < before.first_on ? on : before.first_on,
      last_on: before === undefined || on > before.last_on ? on : before.last_on,
      values: told,
    })
  }
  return [...rows.values()].sort((a, b) => (a.first_on < b.first_on ? -1 : a.first_on > b.first_on ? 1 : 0))
}

async function loaded({ warehouse }: Context, contract: Contract, condition: RawBuilder<unknown>) {
  const values = contract.columns.map(({ name }) => sql`toNullable(toString(${sql.ref(name)}))`)
  const { rows } = await sql<{ batch_id: string; told: readonly (string | null)[] }>`
    select batch_id, [${sql.join(values)}] as told from ${sql.table(`raw.${contract.name}`)}
    where ${condition} order by batch_id, line`.execute(warehouse.db)
  return rows.map(
    ({ batch_id, told }): Found => ({
      batch_id,
      told: Object.fromEntries(contract.columns.map(({ name }, at) => [name, told[at] ?? null])),
    }),
  )
}

async function setAside({ warehouse }: Context, contract: Contract, known: Erased) {
  const { rows } = await sql<{ batch_id: string; told: Record<string, string> }>`
    select batch_id, fields as told from raw.quarantine
    where contract = ${contract.name} and ${quarantinedOfErased(contract, known)}
    order by batch_id, line`.execute(warehouse.db)
  return rows
}

/** By what the person is known: number, cédulas, name with birth, and the households of which the registry ever told. */
async function whoIs(context: Context, personId: string): Promise<Who> {
  const salt = await erasureSalt(context.store)
  const known = await knownBy(context, personId, salt)
  const { rows } = await sql<{ household_id: string }>`
    select distinct ifNull(household_id, '') as household_id from raw.personas
    where person_id = ${param(personId, 'String')}`.execute(context.warehouse.db)
  return {
    personId,
    known: { salt, hashes: { person_id: [known.person], cedula: known.cedulas, name: known.names } },
    households: rows.map(({ household_id }) => household_id).filter(household => household !== ''),
  }
}

/**
 * Everything that is held of a person, contract by contract, as it was received: the loaded rows of committed batches and those set aside. It finds a person as
 * `erasePerson` does, so that what is told to them is what an erasure would take away; rows of their household besides.
 *
 * Values are whole, names and cédula too: the caller writes down who asked before anything is shown. Throws `not_found` when nothing is held.
 */
export async function holdingsOf(context: Context, personId: string): Promise<readonly Holding[]> {
  const who = await whoIs(context, personId)
  const holdings: Holding[] = []
  for (const contract of Object.values(CONTRACTS)) {
    const condition = isOf(contract, who)
    if (condition === null) continue
    const days = await batchDays(context, contract)
    holdings.push({
      contract: contract.name,
      of_household: !has(contract, 'person_id') && !has(contract, 'cedula'),
      rows: once(await loaded(context, contract, condition), days),
      set_aside: once(await setAside(context, contract, who.known), days),
    })
  }
  const held = holdings.filter(({ rows, set_aside }) => rows.length + set_aside.length > 0)
  if (held.length === 0) throw new SimeiError('not_found', { detail: 'person' })
  return held
}
