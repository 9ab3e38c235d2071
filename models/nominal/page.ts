import { type RawBuilder, sql } from 'kysely'
import { dayInPanama } from '#domain/calendar.ts'
import type { ListColumnName } from '#domain/list-columns.ts'
import { EVERYTHING, type Scope } from '#domain/scope.ts'
import { param, type Warehouse } from '#warehouse/index.ts'
import { personsName, servedName } from '../build/serve.ts'
import { readablePublication } from '../publications.ts'
import { everywhere, type NominalContext, within } from './context.ts'
import { numberIn, recordsOf } from './identities.ts'
import { columnsOf, textOf, typedOf } from './record-columns.ts'
import { type RegisteredPerson, registered } from './registered.ts'

/** Records of a person by what they tell of, the latest first by a date of theirs. */
const SECTIONS = {
  enrolments: { table: 'fct_enrolments', date: 'start_on' },
  payments: { table: 'fct_payments', date: 'scheduled_on' },
  services: { table: 'fct_services', date: 'served_on' },
  referrals: { table: 'fct_referrals', date: 'referred_on' },
  assessments: { table: 'fct_assessments', date: 'assessed_on' },
  coresponsibilities: { table: 'fct_coresponsibilities', date: 'period_ends_on' },
  grievances: { table: 'fct_grievances', date: 'opened_on' },
  protection: { table: 'fct_protection', date: 'valid_from' },
} as const
export type PersonSection = keyof typeof SECTIONS
export const PERSON_SECTIONS = Object.keys(SECTIONS) as readonly PersonSection[]

const MOST_RECORDS = 200
const MOST_OF_A_HOUSEHOLD = 50

export interface PersonRecords {
  readonly columns: readonly ListColumnName[]
  /** At most two hundred, the latest. */
  readonly rows: readonly Readonly<Partial<Record<ListColumnName, string | null>>>[]
}

/** A stretch of time in which the registry said the same of a person. */
export interface PersonStretch {
  readonly valid_from: string
  readonly valid_to: string
  readonly corregimiento: string
  /** What differs from the stretch before. */
  readonly changed: readonly string[]
}

export interface PersonPage {
  readonly publication: number
  readonly as_of: string
  readonly person: RegisteredPerson
  readonly sections: Readonly<Record<PersonSection, PersonRecords>>
  readonly history: readonly PersonStretch[]
  /** Others of the household whom the scopes show. */
  readonly household: readonly RegisteredPerson[]
}

/** What of a mart's rows is told: of an enrolment its last stretch, of protection what holds on the day. */
const told: Readonly<Partial<Record<PersonSection, (on: RawBuilder<unknown>) => RawBuilder<unknown>>>> = {
  enrolments: () => sql`order by active_from desc limit 1 by enrolment_id`,
  protection: on => sql`and valid_from <= ${on} and valid_to >= ${on}`,
}

type Row = Readonly<Record<string, string | null>>

async function recordsIn(
  warehouse: Warehouse,
  section: PersonSection,
  publication: number,
  number: number,
  on: string,
): Promise<readonly Row[]> {
  const { table, date } = SECTIONS[section]
  const day = sql`${param(on, 'Date32')}`
  const lastDay = sql`toYYYYMMDD(${day})`
  const values = columnsOf(table).map(
    name => sql`${textOf(name, typedOf(name, sql.ref('corregimiento'), lastDay))} as ${sql.ref(`c_${name}`)}`,
  )
  const { rows } = await sql<Row>`
    select ${sql.join([...values, sql`toString(${sql.ref(date)}) as dated`])}
    from (
      select * from ${sql.table(servedName(publication, table))}
      where person_number = ${param(number, 'UInt32')} ${told[section]?.(day) ?? sql``}
    )
    order by dated desc limit ${sql.lit(MOST_RECORDS)}`.execute(warehouse.db)
  return rows
}

/** Records that several scopes show are told once. */
async function recordsOfSection(
  warehouses: readonly Warehouse[],
  section: PersonSection,
  publication: number,
  number: number | null,
  on: string,
): Promise<PersonRecords> {
  const columns = columnsOf(SECTIONS[section].table)
  const found =
    number === null
      ? []
      : (
          await Promise.all(
            warehouses.map(warehouse => recordsIn(warehouse, section, publication, number, on)),
          )
        ).flat()
  const distinct = [...new Map(found.map(row => [JSON.stringify(row), row])).values()]
  const rows = distinct
    .sort((a, b) => ((a.dated ?? '') < (b.dated ?? '') ? 1 : -1))
    .slice(0, MOST_RECORDS)
    .map(row => Object.fromEntries(columns.map(name => [name, row[`c_${name}`] ?? null])))
  return { columns, rows }
}

async function historyOf(
  warehouse: Warehouse,
  publication: number,
  number: number | null,
): Promise<readonly PersonStretch[]> {
  if (number === null) return []
  const records = (await recordsOf(warehouse, publication, [number])).get(number) ?? []
  const { rows } = await sql<PersonStretch>`
    select valid_from, valid_to, corregimiento, changed from ${sql.table(personsName(publication))}
    where person_id in ${param([...records], 'Array(String)')} order by valid_from desc, person_id`.execute(
    warehouse.db,
  )
  return rows
}

async function householdOf(
  warehouses: readonly Warehouse[],
  { household_id, person_id }: RegisteredPerson,
): Promise<readonly RegisteredPerson[]> {
  if (household_id === '') return []
  const token = param([`H:${household_id.trim().toUpperCase()}`], 'Array(String)')
  const found = await Promise.all(
    warehouses.map(warehouse =>
      registered(warehouse, sql`hasAllTokens(tokens, ${token})`, MOST_OF_A_HOUSEHOLD),
    ),
  )
  return [...new Map(found.flat().map(person => [person.person_id, person])).values()].filter(
    person => person.person_id !== person_id,
  )
}

/**
 * What the current publication tells of a person whom the caller may see: records of the scopes alone, in which the person may have had others
 * elsewhere; of everything where `scopes` is `'glass'`. Throws `not_ready`.
 */
export async function personPage(
  context: NominalContext,
  scopes: readonly Scope[] | 'glass',
  person: RegisteredPerson,
): Promise<PersonPage> {
  const { publication, as_of } = await readablePublication(context.store)
  const on = dayInPanama(as_of)
  const warehouses = (scopes === 'glass' ? [EVERYTHING] : scopes).map(scope => within(context, scope))
  const number = await numberIn(everywhere(context), publication, person.person_id)
  const sections = await Promise.all(
    PERSON_SECTIONS.map(
      async section =>
        [section, await recordsOfSection(warehouses, section, publication, number, on)] as const,
    ),
  )
  const [history, household] = await Promise.all([
    historyOf(everywhere(context), publication, number),
    householdOf(warehouses, person),
  ])
  return {
    ...{ publication, as_of, person, history, household },
    sections: Object.fromEntries(sections) as Record<PersonSection, PersonRecords>,
  }
}
