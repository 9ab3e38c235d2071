import { type RawBuilder, sql } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import { MOST_LISTED } from '#domain/nominal.ts'
import type { Scope } from '#domain/scope.ts'
import { param, type Warehouse } from '#warehouse/index.ts'
import { everywhere, type NominalContext, standingRegister, within } from './context.ts'
import { REGISTER } from './register.ts'
import { type RegisteredPerson, registered } from './registered.ts'
import { cedulaToken, householdToken, nameTokens } from './tokens.ts'

/** What is looked for; all that is given must hold. Nothing given: everybody within the scope. */
export interface PersonSearch {
  /** Words of names in any order, without accents, as they sound. */
  readonly name?: string
  readonly cedula?: string
  readonly household?: string
  /** INEC codes of any level; where the person was last seen. */
  readonly territories?: readonly string[]
  readonly programmes?: readonly string[]
  readonly sex?: string
  /** Year of birth, four digits. */
  readonly birth_year?: number
}

export interface FoundPersons {
  readonly persons: readonly RegisteredPerson[]
  /** How many there are; of more than ten thousand in several scopes, that many. */
  readonly total: number
  readonly exact: boolean
  /** Pass it to get the next page; null on the last one. */
  readonly next: number | null
}

/** The words by which the register finds what is looked for. Throws `bad_request` when what is given has none. */
export async function searchTokens(warehouse: Warehouse, search: PersonSearch): Promise<readonly string[]> {
  const text = (given: string | undefined) => sql`${param(given ?? '', 'String')}`
  const { rows } = await sql<{ name: string[]; cedula: string[]; household: string[] }>`
    select ${nameTokens(text(search.name))} as name, ${cedulaToken(text(search.cedula))} as cedula,
      ${householdToken(text(search.household))} as household`.execute(warehouse.db)
  const [found] = rows
  const { name, cedula, household } = search
  for (const [given, tokens] of [
    [name, found?.name],
    [cedula, found?.cedula],
    [household, found?.household],
  ] as const)
    if (given !== undefined && (tokens ?? []).length === 0) throw new SimeiError('bad_request')
  return [...(found?.name ?? []), ...(found?.cedula ?? []), ...(found?.household ?? [])]
}

const texts = (values: readonly string[]) => param([...values], 'Array(String)')

/** Whether a person was last seen in one of some places, whatever the length of their codes. */
const seenIn = (codes: readonly string[]): RawBuilder<unknown> =>
  sql`(scope_territory in ${texts(codes)} or substring(scope_territory, 1, 2) in ${texts(codes)} or substring(scope_territory, 1, 4) in ${texts(codes)})`

function condition(tokens: readonly string[], search: PersonSearch): RawBuilder<unknown> {
  const { territories, programmes, sex, birth_year } = search
  const conditions = [
    ...(tokens.length === 0 ? [] : [sql`hasAllTokens(tokens, ${texts(tokens)})`]),
    ...(territories === undefined || territories.includes('PA') ? [] : [seenIn(territories)]),
    ...(programmes === undefined ? [] : [sql`hasAny(scope_programmes, ${texts(programmes)})`]),
    ...(sex === undefined ? [] : [sql`sex = ${param(sex, 'String')}`]),
    ...(birth_year === undefined ? [] : [sql`toYear(birth_on) = ${param(birth_year, 'UInt16')}`]),
  ]
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}

async function count(warehouses: readonly Warehouse[], where: RawBuilder<unknown>) {
  if (warehouses.length === 1 && warehouses[0] !== undefined) {
    const { rows } = await sql<{ found: string }>`
      select toString(count()) as found from ${sql.table(REGISTER)} where ${where}`.execute(warehouses[0].db)
    return { total: Number(rows[0]?.found), exact: true }
  }
  const numbers = new Set<number>()
  let exact = true
  for (const warehouse of warehouses) {
    const { rows } = await sql<{ person_number: number }>`
      select person_number from ${sql.table(REGISTER)} where ${where} limit ${sql.lit(MOST_LISTED + 1)}`.execute(
      warehouse.db,
    )
    for (const { person_number } of rows) numbers.add(person_number)
    exact &&= rows.length <= MOST_LISTED
  }
  return { total: numbers.size, exact }
}

/**
 * Persons within the scopes, in the order of the registry's numbers, `limit` after a number. Scopes are asked one by one: their programmes and
 * territories belong in pairs.
 *
 * Throws `not_ready` before the register was made, `bad_request` for a name without a letter or a cédula without a digit.
 */
export async function searchPersons(
  context: NominalContext,
  scopes: readonly Scope[],
  search: PersonSearch,
  page: { readonly after?: number; readonly limit: number },
): Promise<FoundPersons> {
  await standingRegister(context)
  const tokens = await searchTokens(context.warehouse, search)
  const warehouses = scopes.map(scope => within(context, scope))
  const where = condition(tokens, search)
  const after = sql`${where} and person_number > ${param(page.after ?? 0, 'UInt32')}`
  const [counted, ...pages] = await Promise.all([
    count(warehouses, where),
    ...warehouses.map(warehouse => registered(warehouse, after, page.limit + 1)),
  ])
  const byNumber = new Map(pages.flat().map(person => [person.person_number, person]))
  const found = [...byNumber.values()].sort((a, b) => a.person_number - b.person_number)
  const persons = found.slice(0, page.limit)
  return {
    persons,
    ...counted,
    next: found.length > page.limit ? (persons.at(-1)?.person_number ?? null) : null,
  }
}

const byId = (personId: string) => sql`person_id = ${param(personId, 'String')}`

/** One person by the number that stands for them; null when no scope shows them. Throws `not_ready`. */
export async function personWithin(
  context: NominalContext,
  scopes: readonly Scope[],
  personId: string,
): Promise<RegisteredPerson | null> {
  await standingRegister(context)
  for (const scope of scopes) {
    const [found] = await registered(within(context, scope), byId(personId), 1)
    if (found !== undefined) return found
  }
  return null
}

/** One person whatever the scope; null when the registry does not know them. For a glass that was broken, and to say that somebody is elsewhere. */
export async function personAnywhere(
  context: NominalContext,
  by: { readonly person_id: string } | { readonly cedula: string },
): Promise<RegisteredPerson | null> {
  await standingRegister(context)
  const warehouse = everywhere(context)
  const where = 'person_id' in by ? byId(by.person_id) : condition(await searchTokens(warehouse, by), {})
  const [found, other] = await registered(warehouse, where, 2)
  return found === undefined || other !== undefined ? null : found
}
