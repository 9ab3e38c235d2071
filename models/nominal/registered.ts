import { type RawBuilder, sql } from 'kysely'
import type { Warehouse } from '#warehouse/index.ts'
import { REGISTER } from './register.ts'

/** A person as the register has them, with everything that names them: for whoever masks it before it leaves. */
export interface RegisteredPerson {
  readonly person_number: number
  readonly person_id: string
  /** Other numbers of the registry for the same human being. */
  readonly records: readonly string[]
  readonly given_names: string
  readonly surnames: string
  readonly cedula: string
  readonly sex: string
  readonly birth_on: string
  readonly died_on: string | null
  readonly household_id: string
  readonly longitude: string | null
  readonly latitude: string | null
  readonly ethnicity: string | null
  readonly disability: boolean | null
  readonly corregimiento: string
  /** Day of the registry's file that told this. */
  readonly told_on: string
  readonly scope_programmes: readonly string[]
  readonly scope_territory: string
}

const COLUMNS = sql.join(
  [
    'person_number',
    'person_id',
    'records',
    'given_names',
    'surnames',
    'cedula',
    'sex',
    'birth_on',
    'died_on',
    'household_id',
    'longitude',
    'latitude',
    'ethnicity',
    'disability',
    'corregimiento',
    'told_on',
    'scope_programmes',
    'scope_territory',
  ].map(name => sql.ref(name)),
)

/** Rows of the register that meet a condition, in its order. */
export async function registered(
  warehouse: Warehouse,
  where: RawBuilder<unknown>,
  limit: number,
): Promise<readonly RegisteredPerson[]> {
  const { rows } = await sql<RegisteredPerson>`
    select ${COLUMNS} from ${sql.table(REGISTER)} where ${where}
    order by person_number limit ${sql.lit(limit)}`.execute(warehouse.db)
  return rows
}
