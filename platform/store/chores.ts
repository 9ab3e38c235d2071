import { SimeiError } from '#domain/errors.ts'
import type { Store } from './store.ts'

/** What the worker does by the clock beside loads. */
export const CHORES = ['audit_head', 'audit_check', 'access_prune'] as const
export type ChoreName = (typeof CHORES)[number]

/** How a chore last ended. */
export interface ChoreRecord {
  /** The slot that it was done for, ISO 8601 in UTC: it is done once for each. */
  readonly slot_at: string
  readonly ended_at: string
  /** The code of what went wrong; null when it went well. */
  readonly error: string | null
  readonly result: Readonly<Record<string, string | number | boolean | null>>
}

const isRecord = (value: unknown): value is ChoreRecord =>
  typeof value === 'object' && value !== null && 'slot_at' in value && typeof value.slot_at === 'string'

/** How the chore last ended; undefined before the first time. */
export async function choreRecord(store: Store, name: ChoreName): Promise<ChoreRecord | undefined> {
  const row = await store.db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', `chore:${name}`)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const value: unknown = row.value
  if (!isRecord(value)) throw new SimeiError('internal', { detail: `chore:${name}` })
  return value
}

/** Writes how it ended, in the place of what was there. */
export async function recordChore(store: Store, name: ChoreName, record: ChoreRecord): Promise<void> {
  const value = JSON.stringify(record)
  await store.db
    .insertInto('settings')
    .values({ name: `chore:${name}`, value })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ value }))
    .execute()
}
