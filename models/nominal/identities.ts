import { sql } from 'kysely'
import { param, type Warehouse } from '#warehouse/index.ts'
import { personsName } from '../build/serve.ts'
import { type RegisteredPerson, registered } from './registered.ts'

/** The registry's numbers that each number of a publication means. */
export async function recordsOf(
  warehouse: Warehouse,
  publication: number,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  if (numbers.length === 0) return new Map()
  const { rows } = await sql<{ person_number: number; records: string[] }>`
    select person_number, arraySort(groupUniqArray(person_id)) as records
    from ${sql.table(personsName(publication))} where person_number in ${param([...numbers], 'Array(UInt32)')}
    group by person_number`.execute(warehouse.db)
  return new Map(rows.map(({ person_number, records }) => [person_number, records]))
}

/** The number of a person in a publication; null where it does not know them. */
export async function numberIn(
  warehouse: Warehouse,
  publication: number,
  personId: string,
): Promise<number | null> {
  const { rows } = await sql<{ person_number: number }>`
    select person_number from ${sql.table(personsName(publication))}
    where person_id = ${param(personId, 'String')} limit 1`.execute(warehouse.db)
  return rows[0]?.person_number ?? null
}

/** Who stands behind a number of a publication. */
export interface Identity {
  /** The number that stands for the person, or the first that the publication knows. */
  readonly person_id: string
  /** Null: they were last seen outside of the scope, or the registry never told them. */
  readonly person: RegisteredPerson | null
}

/** Who stands behind numbers of a publication, as far as the account's scope shows them. */
export async function identitiesOf(
  warehouse: Warehouse,
  publication: number,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Identity>> {
  const records = await recordsOf(warehouse, publication, numbers)
  const ids = [...records.values()].flat()
  if (ids.length === 0) return new Map()
  const persons = await registered(warehouse, sql`person_id in ${param(ids, 'Array(String)')}`, ids.length)
  const byId = new Map(persons.map(person => [person.person_id, person]))
  return new Map(
    [...records].flatMap(([number, own]) => {
      const person = own.flatMap(id => byId.get(id) ?? [])[0] ?? null
      const [first] = own
      return first === undefined ? [] : [[number, { person_id: person?.person_id ?? first, person }] as const]
    }),
  )
}
