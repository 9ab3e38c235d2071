import { sql } from 'kysely'
import type { Warehouse } from '#warehouse/index.ts'
import { MODELS } from '../all.ts'
import type { Served } from '../framework/model.ts'
import { databaseOf, INPUT_SOURCES, run } from './database.ts'

/** Tables that readers see, and the columns by which a scope is judged. */
const SERVED: readonly (readonly [string, Served])[] = [
  ...MODELS.flatMap(model => (model.served === null ? [] : [[model.name, model.served] as const])),
  [INPUT_SOURCES, { programme: "''", territory: "''" }],
]

/** `serve.p12_fct_payments`: a table of a publication as readers see it. */
export const servedName = (publication: number, table: string): string => `serve.p${publication}_${table}`

/**
 * Who stands behind the numbers of a publication, for the account that shows persons: no names, which are in the register alone, so that every
 * scope sees them.
 */
const PERSONS = 'dim_person'
export const personsName = (publication: number): string => `nominal.p${publication}_${PERSONS}`

/** Views of one publication, on which the reader's row policies stand. Made again, they are replaced. */
export async function serve(warehouse: Warehouse, publication: number): Promise<void> {
  for (const [table, { programme, territory }] of SERVED)
    await run(
      warehouse,
      `CREATE OR REPLACE VIEW ${servedName(publication, table)} DEFINER = CURRENT_USER SQL SECURITY DEFINER AS SELECT *, ${programme} AS scope_programme, ${territory} AS scope_territory FROM \`${databaseOf(publication)}\`.\`${table}\``,
    )
  await run(
    warehouse,
    `CREATE OR REPLACE VIEW ${personsName(publication)} DEFINER = CURRENT_USER SQL SECURITY DEFINER AS SELECT *, ['*'] AS scope_programmes, '' AS scope_territory FROM \`${databaseOf(publication)}\`.\`${PERSONS}\``,
  )
}

/** Removes a publication's views, also those of tables that the program no longer knows. */
export async function unserve(warehouse: Warehouse, publication: number): Promise<void> {
  const { rows } = await sql<{ database: string; name: string }>`
    select database, name from system.tables
    where database in ('serve', 'nominal') and startsWith(name, ${`p${publication}_`})`.execute(warehouse.db)
  for (const { database, name } of rows)
    await run(warehouse, `DROP VIEW IF EXISTS ${database}.\`${name}\` SYNC`)
}
