import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '#store/index.ts'
import { testStore } from '#test/engines.ts'
import { claimSlot, closeAbandonedSlots, endSlot, lastSlot, type Task } from './slots.ts'

const HOUR = 3_600_000
const task: Task = { name: 'daily', atMinutes: [5 * 60] }
const at = (text: string) => new Date(text)
/** 05:00 in America/Panama, which is UTC−5 all year. */
const FIVE = '2026-03-10T10:00:00.000Z'

describe('the last planned instant', () => {
  it('is today at its local time, to the millisecond', () => {
    expect(lastSlot(task, at(FIVE)).toISOString()).toBe(FIVE)
    expect(lastSlot(task, at('2026-03-11T09:59:59.999Z')).toISOString()).toBe(FIVE)
  })

  it('is the same whatever the zone of the process', () => {
    const zone = process.env.TZ
    try {
      for (const tz of ['UTC', 'America/Panama', 'America/Asuncion', 'Asia/Tokyo']) {
        process.env.TZ = tz
        expect(lastSlot(task, at('2026-03-10T23:30:00Z')).toISOString()).toBe(FIVE)
      }
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })
})

describe('the table of slots', () => {
  let store: Store
  beforeAll(async () => {
    ;({ store } = await testStore())
  })
  afterAll(() => store.close())

  it('gives twenty simultaneous claims of one slot to exactly one', async () => {
    const claims = await Promise.all(
      Array.from({ length: 20 }, () => claimSlot(store, { ...task, name: 'once' }, at(FIVE))),
    )
    expect(claims.filter(claim => claim !== undefined)).toEqual([{ slotAt: FIVE, cause: 'on_time' }])
  })

  it('makes up 72 hours of downtime once', async () => {
    const down = { ...task, name: 'down' }
    await claimSlot(store, down, at(FIVE))
    const now = new Date(at(FIVE).getTime() + 72 * HOUR + HOUR)
    expect(await claimSlot(store, down, now)).toEqual({
      slotAt: '2026-03-13T10:00:00.000Z',
      cause: 'made_up',
    })
    expect(await claimSlot(store, down, now)).toBeUndefined()
    const rows = await store.db.selectFrom('slots').select('slot_at').where('task', '=', 'down').execute()
    expect(rows).toHaveLength(2)
  })

  it('keeps an overlap as a recorded skip', async () => {
    const overlap = { ...task, name: 'overlap' }
    const claim = await claimSlot(store, overlap, at(FIVE))
    await endSlot(store, overlap, claim?.slotAt ?? '', { state: 'skipped', cause: 'overlap', now: at(FIVE) })
    const row = await store.db
      .selectFrom('slots')
      .select(['state', 'cause'])
      .where('task', '=', 'overlap')
      .executeTakeFirst()
    expect(row).toEqual({ state: 'skipped', cause: 'overlap' })
  })

  it('closes what a dead worker left running', async () => {
    const dead = { ...task, name: 'dead' }
    await claimSlot(store, dead, at(FIVE))
    await closeAbandonedSlots(store, dead, new Date(at(FIVE).getTime() + HOUR))
    const row = await store.db
      .selectFrom('slots')
      .select(['state', 'error_code'])
      .where('task', '=', 'dead')
      .executeTakeFirst()
    expect(row).toEqual({ state: 'failed', error_code: 'batch_interrupted' })
  })
})
