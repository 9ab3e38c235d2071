import { randomBytes } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Column, Contract } from '#domain/contracts/index.ts'
import type { Store } from '#store/index.ts'
import { param } from '#warehouse/index.ts'

type Kind = 'person_id' | 'cedula' | 'name'

/** By what rows of erased persons are known, and the installation's secret that the hashes were made with. */
export interface Erased {
  readonly salt: string
  readonly hashes: Readonly<Record<Kind, readonly string[]>>
}

const SETTING = 'erasure_salt'

/** The secret of this installation; made at the first erasure. */
export async function erasureSalt({ db }: Pick<Store, 'db'>): Promise<string> {
  await db
    .insertInto('settings')
    .values({ name: SETTING, value: JSON.stringify({ salt: randomBytes(32).toString('hex') }) })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const { value } = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', SETTING)
    .executeTakeFirstOrThrow()
  return String(value.salt)
}

/** Everybody whose identity was erased; null while there is nobody, which is one query of the ledger. */
export async function erasedPersons(store: Pick<Store, 'db'>, erasureId?: string): Promise<Erased | null> {
  const rows = await store.db
    .selectFrom('erased_identities')
    .select(['hash', 'kind'])
    .$if(erasureId !== undefined, query => query.where('erasure_id', '=', erasureId ?? ''))
    .execute()
  if (rows.length === 0) return null
  const of = (kind: Kind) => rows.filter(row => row.kind === kind).map(({ hash }) => hash)
  return {
    salt: await erasureSalt(store),
    hashes: { person_id: of('person_id'), cedula: of('cedula'), name: of('name') },
  }
}

/** Columns of a contract that name a person. */
export const identityColumns = (contract: Contract): readonly Column[] =>
  contract.columns.filter(({ sensitivity }) => sensitivity === 'identifier')

/** A text that says the same however it was written: without spaces at its ends, capitals, no leading zeros between hyphens. */
const plain: Readonly<Record<Kind, (text: RawBuilder<unknown>) => RawBuilder<unknown>>> = {
  person_id: text => sql`trimBoth(${text})`,
  cedula: text =>
    sql`replaceRegexpAll(replaceRegexpAll(upper(${text}), '[^0-9A-Z-]', ''), '(^|-)0+', '\\\\1')`,
  name: text => sql`replaceRegexpAll(trimBoth(upperUTF8(${text})), ' +', ' ')`,
}

/** SHA-256 of the secret with a text; hashed in the warehouse alone, so that one place decides how. */
export const hashOf = (salt: string, kind: Kind, text: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`lower(hex(SHA256(concat(${param(salt, 'String')}, ${sql.lit(kind)}, ':', ${plain[kind](text)}))))`

const among = ({ salt, hashes }: Erased, kind: Kind, text: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(${text} != '' and ${hashOf(salt, kind, text)} in ${param(hashes[kind], 'Array(String)')})`

/** Name and birth in one text, for rows that carry no number and no cédula. */
export const nameText = (
  given: RawBuilder<unknown>,
  surnames: RawBuilder<unknown>,
  birth: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`concat(${given}, ' ', ${surnames}, '|', ${birth})`

const NAME_COLUMNS = ['given_names', 'surnames', 'birth_on'] as const

/**
 * When a row is of an erased person: by the person's number where the contract carries one, else by cédula, and by name and birth where
 * there is no cédula. Null when the contract names nobody.
 * @param at SQL text of a column's value, '' where there is none
 */
export function ofErased(
  contract: Contract,
  erased: Erased,
  at: (column: string) => RawBuilder<unknown>,
): RawBuilder<unknown> | null {
  const has = (name: string) => contract.columns.some(column => column.name === name)
  if (identityColumns(contract).length === 0) return null
  if (has('person_id')) return among(erased, 'person_id', at('person_id'))
  const [given, surnames, birth] = NAME_COLUMNS
  const byCedula = has('cedula') ? among(erased, 'cedula', at('cedula')) : sql`false`
  if (!NAME_COLUMNS.every(has)) return byCedula
  const named = among(erased, 'name', nameText(at(given), at(surnames), at(birth)))
  return has('cedula') ? sql`(${byCedula} or ${at('cedula')} = '' and ${named})` : named
}

/**
 * When a quarantined row is of an erased person: as `ofErased`, or because any of its values is the person's number or cédula, whatever
 * column it stands in.
 */
export function quarantinedOfErased(contract: Contract, erased: Erased): RawBuilder<unknown> {
  const at = (column: string) => sql`fields[${sql.lit(column)}]`
  const v = sql.raw('v')
  const anywhere = sql`arrayExists(v -> ${among(erased, 'person_id', v)} or ${among(erased, 'cedula', v)}, mapValues(fields))`
  const named = NAME_COLUMNS.every(name => contract.columns.some(column => column.name === name))
    ? among(erased, 'name', nameText(at('given_names'), at('surnames'), at('birth_on')))
    : sql`false`
  return sql`(${anywhere} or ${named})`
}

/** Columns of a quarantined row to be emptied: those that name a person, and any that holds the cédula. */
export const columnsToEmpty = (contract: Contract, erased: Erased): RawBuilder<unknown> =>
  sql`arrayFilter((k, v) -> k in ${param(
    identityColumns(contract).map(({ name }) => name),
    'Array(String)',
  )} or ${among(erased, 'cedula', sql.raw('v'))} or arrayExists(r -> r.reason in ('too_few_fields', 'too_many_fields'), reasons),
    mapKeys(fields), mapValues(fields))`
