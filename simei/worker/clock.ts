import type { Store } from '#store/index.ts'

const NAME = 'clock'

/** The instant as of which figures are judged: that of the demonstration when its data is in use, else now. */
export async function readClock(store: Store): Promise<() => Date> {
  const row = await store.db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', NAME)
    .executeTakeFirst()
  const asOf = row?.value.as_of
  if (typeof asOf !== 'string') return () => new Date()
  const instant = Date.parse(asOf)
  return () => new Date(instant)
}

/** Whether figures are judged by the demonstration's day. */
export async function isClockFixed(store: Store): Promise<boolean> {
  const row = await store.db.selectFrom('settings').select('name').where('name', '=', NAME).executeTakeFirst()
  return row !== undefined
}

/** Fixes the clock at the demonstration's as-of instant. */
export async function fixClock(store: Store, asOf: string): Promise<void> {
  const value = JSON.stringify({ as_of: asOf })
  await store.db
    .insertInto('settings')
    .values({ name: NAME, value })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ value }))
    .execute()
}
