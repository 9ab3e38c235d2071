import { sql } from 'kysely'
import { isRenumbered } from '#domain/territories/history.ts'
import { FORMER_TERRITORIES, TERRITORIES } from '#domain/territories/index.ts'
import { insertRows } from '#warehouse/index.ts'
import type { IngestContext } from './context.ts'

/**
 * First day from which a province is a unit of its own, where it is later than the series. Panamá Oeste was created by Ley 119 of
 * 30 December 2013.
 */
const FOUNDED: Readonly<Record<string, string>> = { '13': '2014-01-01' }
const ALWAYS = '1900-01-01'

/** Former units have no last day here: what a source tells late under an old code is still told of that place. */
const rows = () =>
  [...TERRITORIES, ...FORMER_TERRITORIES.filter(({ code }) => !isRenumbered(code))].map(
    ({ code, level, name, parent }) => ({
      code,
      level,
      name,
      parent,
      valid_from: FOUNDED[code.slice(0, 2)] ?? ALWAYS,
      valid_to: null,
    }),
  )

/** Servers whose table was found up to date by this process. */
const ensured = new WeakSet<IngestContext['warehouse']['client']>()

/** Brings `raw.territories` to the division that the program knows. Rows of the same code and day replace each other. */
export async function ensureTerritories({ warehouse }: IngestContext): Promise<void> {
  if (ensured.has(warehouse.client)) return
  const wanted = rows()
  const found = await sql<{ code: string; name: string }>`
    select code, name from raw.territories final`.execute(warehouse.db)
  const known = new Map(found.rows.map(row => [row.code, row.name]))
  if (!wanted.every(row => known.get(row.code) === row.name))
    await insertRows(warehouse, 'raw.territories', wanted)
  ensured.add(warehouse.client)
}
