import { sql } from 'kysely'
import type { Store } from '#store/index.ts'

/** A task of the clock: what runs, and at which local times of America/Panama. */
export interface Task {
  readonly name: string
  /** Minutes after local midnight at which the task is due, each day. */
  readonly atMinutes: readonly number[]
}

const ZONE = 'America/Panama'
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const LOCAL = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** The offset of the zone from UTC at an instant, in milliseconds. */
function zoneOffset(at: Date): number {
  const part = Object.fromEntries(LOCAL.formatToParts(at).map(({ type, value }) => [type, value]))
  const local = Date.parse(
    `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}Z`,
  )
  return local - Math.floor(at.getTime() / 1000) * 1000
}

/** The last planned instant of a task at or before `now`. */
export function lastSlot(task: Task, now: Date): Date {
  const offset = zoneOffset(now)
  const midnight = Math.floor((now.getTime() + offset) / DAY) * DAY - offset
  const instants = [-1, 0].flatMap(day =>
    task.atMinutes.map(minutes => midnight + day * DAY + minutes * MINUTE),
  )
  return new Date(Math.max(...instants.filter(instant => instant <= now.getTime())))
}

/** Why a slot runs: in time, or made up because nothing ran at its instant (down, asleep, blocked). */
export type SlotCause = 'on_time' | 'made_up'
const LATE = 2 * MINUTE

/**
 * Claims the last due slot when nobody has yet. However many instants were missed, only the last one is made up: earlier ones would
 * do the same work on the same sources. A claim is one insert, so that two workers never run one slot.
 */
export async function claimSlot(
  store: Store,
  task: Task,
  now: Date,
): Promise<{ slotAt: string; cause: SlotCause } | undefined> {
  const slot = lastSlot(task, now)
  const slotAt = slot.toISOString()
  const cause: SlotCause = now.getTime() - slot.getTime() > LATE ? 'made_up' : 'on_time'
  const claimed = await store.db
    .insertInto('slots')
    .values({ task: task.name, slot_at: slotAt, state: 'running', cause, started_at: now.toISOString() })
    .onConflict(conflict => conflict.columns(['task', 'slot_at']).doNothing())
    .returning('slot_at')
    .executeTakeFirst()
  return claimed === undefined ? undefined : { slotAt, cause }
}

/** Records how a claimed slot ended; `skipped` when a longer run of the same work was still going on. */
export async function endSlot(
  store: Store,
  task: Task,
  slotAt: string,
  end: { state: 'done' | 'failed' | 'skipped'; errorCode?: string; cause?: string; now: Date },
): Promise<void> {
  await store.db
    .updateTable('slots')
    .set({
      state: end.state,
      finished_at: end.now.toISOString(),
      error_code: end.errorCode ?? null,
      ...(end.cause === undefined ? {} : { cause: end.cause }),
    })
    .where('task', '=', task.name)
    .where('slot_at', '=', slotAt)
    .execute()
}

/** Slots left running by a worker that died are closed as failed, so that the ledger never shows a run that is not there. */
export async function closeAbandonedSlots(store: Store, task: Task, now: Date): Promise<void> {
  await store.db
    .updateTable('slots')
    .set({ state: 'failed', error_code: 'batch_interrupted', finished_at: now.toISOString() })
    .where('task', '=', task.name)
    .where('state', '=', 'running')
    .where('started_at', '<', sql<string>`${now.toISOString()}::timestamptz`)
    .execute()
}
