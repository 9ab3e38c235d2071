import { sql } from 'kysely'
import type { Store } from '#store/index.ts'
import { param, type Warehouse } from '#warehouse/index.ts'
import type { ModelsContext } from '../build/context.ts'
import { databaseOf, run, within } from '../build/database.ts'
import { hash } from '../framework/graph.ts'
import { offline } from '../framework/offline.ts'
import { currentPublication, type Publication } from '../publications.ts'
import { REGISTER, registerColumns, registerRows, registerTable } from './register.ts'

const SETTING = 'person_register'
const NEXT = `${REGISTER}_next`

/** What the register was made of; numbers of persons are those of its publication. */
export interface RegisterState {
  readonly publication: number
  readonly fingerprint: string
}

export async function registerState({ db }: Pick<Store, 'db'>): Promise<RegisterState | null> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', SETTING).executeTakeFirst()
  if (row === undefined) return null
  const { publication, fingerprint } = row.value
  return { publication: Number(publication), fingerprint: String(fingerprint) }
}

async function keepState({ db }: Store, state: RegisterState): Promise<void> {
  const value = JSON.stringify(state)
  await db
    .insertInto('settings')
    .values({ name: SETTING, value })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ value }))
    .execute()
}

/** What the register's rows follow from: its statement, the registry's files, and the models that it reads. */
function fingerprintOf({ models }: Publication): string {
  const { sql: statement } = registerRows().compile(offline())
  const read = ['stg_personas', 'dim_person', 'dim_identity', 'fct_enrolments']
  return hash(
    JSON.stringify([
      registerTable(REGISTER),
      statement,
      models
        .filter(({ model }) => read.includes(model))
        .map(({ model, fingerprint }) => [model, fingerprint]),
    ]),
  )
}

/**
 * Makes the register of persons from the current publication, unless what it follows from stands. It is no model of a publication: names are of
 * today and of nowhere else, and the first figures do not wait for it. `warehouse` is the builder's account; the caller holds the pipeline's
 * lease, as whoever erases a person does, so that nobody comes back by a name that was read before. Readers see the former register or the
 * new one, whole.
 */
export async function refreshRegister(
  { warehouse, store }: ModelsContext,
  options: { readonly signal?: AbortSignal } = {},
): Promise<boolean> {
  const current = await currentPublication(store)
  if (current === null) return false
  const fingerprint = fingerprintOf(current)
  const state = await registerState(store)
  if (state?.fingerprint === fingerprint) return false
  options.signal?.throwIfAborted()
  const inside = within(warehouse, databaseOf(current.publication))
  await run(warehouse, `DROP TABLE IF EXISTS ${NEXT} SYNC`)
  await run(warehouse, registerTable(NEXT))
  await sql`insert into ${sql.table(NEXT)} (${registerColumns()}) select ${registerColumns()} from (${registerRows()})`.execute(
    inside.db,
  )
  await run(warehouse, registerTable(REGISTER))
  await run(warehouse, `EXCHANGE TABLES ${REGISTER} AND ${NEXT}`)
  await run(warehouse, `DROP TABLE ${NEXT} SYNC`)
  await keepState(store, { publication: current.publication, fingerprint })
  return true
}

/**
 * Takes a person out of the register, under whichever number; the next refresh brings in what is left of them. To be called under the
 * pipeline's lease when an identity was erased. `warehouse` is the builder's account.
 */
export async function forgetPerson(
  { warehouse, store }: { readonly warehouse: Warehouse; readonly store: Store },
  personId: string,
): Promise<void> {
  const state = await registerState(store)
  if (state === null) return
  await keepState(store, { ...state, fingerprint: '' })
  const id = param(personId.trim(), 'String')
  await sql`alter table ${sql.table(REGISTER)} delete where trimBoth(person_id) = ${id} or arrayExists(one -> trimBoth(one) = ${id}, records)`.execute(
    warehouse.db,
  )
}
