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

/** Views of one publication, on which the reader's row policies stand. Made again, they are replaced. */
export async function serve(warehouse: Warehouse, publication: number): Promise<void> {
  for (const [table, { programme, territory }] of SERVED)
    await run(
      warehouse,
      `CREATE OR REPLACE VIEW ${servedName(publication, table)} DEFINER = CURRENT_USER SQL SECURITY DEFINER AS SELECT *, ${programme} AS scope_programme, ${territory} AS scope_territory FROM \`${databaseOf(publication)}\`.\`${table}\``,
    )
}

/** Removes a publication's views, also those of tables that the program no longer knows. */
export async function unserve(warehouse: Warehouse, publication: number): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select name from system.tables where database = 'serve' and startsWith(name, ${`p${publication}_`})`.execute(
    warehouse.db,
  )
  for (const { name } of rows) await run(warehouse, `DROP VIEW IF EXISTS serve.\`${name}\` SYNC`)
}
