import { sql } from 'kysely'
import type { Warehouse } from '#warehouse/index.ts'
import type { BuildContext } from './context.ts'
import { databaseOf, dropDatabase } from './database.ts'
import { fence } from './fence.ts'
import { unserve } from './serve.ts'

/** Publications that stay readable, beside the current one. */
export const PUBLICATIONS_KEPT = 30
const SCRATCH_HOURS = 2

const scratchPrefix = 'pub_check_'

/** A database for a build that publishes nothing; its name carries the hour of its making. */
export const scratchDatabase = (suffix: string): string =>
  `${scratchPrefix}${Math.floor(Date.now() / 3_600_000)}_${suffix}`

async function remove(context: BuildContext, publication: number): Promise<void> {
  await unserve(context.warehouse, publication)
  await dropDatabase(context.warehouse, databaseOf(publication))
}

/** Removes what builds that were killed or failed left behind. Called at the start of every build. */
export async function removeLeftovers(context: BuildContext): Promise<void> {
  const left = await context.store.db
    .updateTable('publications')
    .set({ state: 'failed', error_code: 'batch_interrupted' })
    .where('state', '=', 'building')
    .where(fence(context.leaseToken))
    .returning('publication')
    .execute()
  for (const { publication } of left) await remove(context, Number(publication))
  await removeOrphans(context)
  await removeScratch(context.warehouse)
}

/** Databases whose publication failed before they could be dropped, or whose store was replaced by an older one. */
async function removeOrphans(context: BuildContext): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select name from system.databases where match(name, '^pub_[0-9]+$')`.execute(context.warehouse.db)
  const published = await context.store.db
    .selectFrom('publications')
    .select('publication')
    .where('state', '=', 'published')
    .execute()
  const readable = new Set(published.map(row => databaseOf(Number(row.publication))))
  for (const { name } of rows)
    if (!readable.has(name)) await remove(context, Number(name.slice('pub_'.length)))
}

async function removeScratch(warehouse: Warehouse): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select name from system.databases where startsWith(name, ${scratchPrefix})`.execute(warehouse.db)
  const oldest = Math.floor(Date.now() / 3_600_000) - SCRATCH_HOURS
  for (const { name } of rows)
    if (Number(name.slice(scratchPrefix.length).split('_')[0]) < oldest) await dropDatabase(warehouse, name)
}

/** Keeps the last publications readable and lets go of older ones; the current one always stays. */
export async function detachOldest(context: BuildContext): Promise<void> {
  const old = await context.store.db
    .selectFrom('publications')
    .select('publication')
    .where('state', '=', 'published')
    .orderBy('publication', 'desc')
    .offset(PUBLICATIONS_KEPT)
    .execute()
  for (const { publication } of old) {
    const detached = await context.store.db
      .updateTable('publications')
      .set({ state: 'detached' })
      .where('publication', '=', publication)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('current_publication').select('publication').where('publication', '=', publication),
          ),
        ),
      )
      .executeTakeFirst()
    if (detached.numUpdatedRows === 1n) await remove(context, Number(publication))
  }
}
