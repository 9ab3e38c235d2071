import { SimeiError } from '#domain/errors.ts'
import type { Store } from '#store/index.ts'
import type { BuildContext } from './context.ts'
import { fence } from './fence.ts'

/**
 * Makes a built publication the current one: one transaction, fenced by the lease. Throws `lease_lost` and changes nothing when
 * another process took the work over.
 */
export async function publish(context: BuildContext, publication: number): Promise<void> {
  const now = context.clock().toISOString()
  await context.store.db.transaction().execute(async transaction => {
    const published = await transaction
      .updateTable('publications')
      .set({ state: 'published', published_at: now })
      .where('publication', '=', String(publication))
      .where('state', '=', 'building')
      .where(fence(context.leaseToken))
      .executeTakeFirst()
    if (published.numUpdatedRows !== 1n) throw new SimeiError('lease_lost')
    await pointTo(transaction, publication, now)
  })
}

async function pointTo(db: Store['db'], publication: number, since: string): Promise<void> {
  await db
    .insertInto('current_publication')
    .values({ publication: String(publication), since })
    .onConflict(conflict =>
      conflict.column('only_row').doUpdateSet({ publication: String(publication), since }),
    )
    .execute()
}

/** Makes an earlier publication the current one again. Throws `not_found` unless it is published and still attached. */
export async function rollBack(
  context: { store: Store; clock: () => Date },
  publication: number,
): Promise<void> {
  await context.store.db.transaction().execute(async transaction => {
    const row = await transaction
      .selectFrom('publications')
      .select('publication')
      .where('publication', '=', String(publication))
      .where('state', '=', 'published')
      .forUpdate()
      .executeTakeFirst()
    if (row === undefined) throw new SimeiError('not_found', { detail: `publication ${publication}` })
    await pointTo(transaction, publication, context.clock().toISOString())
  })
}
