import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Schedule } from '../sources/source.ts'
import { dueSlots } from './due-slots.ts'
import { lastSlot, nextSlot, slotsBetween } from './schedule.ts'

const HOUR = 3_600_000
const daily = (timeZone: string, cron = '0 5 * * *', missed: Schedule['missed'] = 'once'): Schedule => ({
  cron,
  timeZone,
  missed,
})
const at = (text: string) => new Date(text)
const texts = (slots: Iterable<Date>) => [...slots].map(slot => slot.toISOString())
/** 05:00 in America/Panama, which is UTC−5 all year. */
const FIVE = '2026-03-10T10:00:00.000Z'

describe('planned instants', () => {
  it('are those of the zone, to the millisecond, whatever the zone of the process', () => {
    const zone = process.env.TZ
    try {
      for (const tz of ['UTC', 'America/Panama', 'America/Asuncion', 'Asia/Tokyo']) {
        process.env.TZ = tz
        expect(lastSlot(daily('America/Panama'), at(FIVE))?.toISOString()).toBe(FIVE)
        expect(lastSlot(daily('America/Panama'), at('2026-03-11T09:59:59.999Z'))?.toISOString()).toBe(FIVE)
        expect(nextSlot(daily('America/Panama'), at('2026-03-10T09:59:59.999Z'))?.toISOString()).toBe(FIVE)
        expect(nextSlot(daily('America/Panama'), at(FIVE))?.toISOString()).toBe('2026-03-11T10:00:00.000Z')
      }
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  it('follow the clock of New York: an hour left out is run at its end, one that comes twice is run once', () => {
    const spring = slotsBetween(
      daily('America/New_York', '30 2 * * *'),
      at('2026-03-07T12:00Z'),
      at('2026-03-10T00:00Z'),
    )
    expect(texts(spring)).toEqual(['2026-03-08T07:00:00.000Z', '2026-03-09T06:30:00.000Z'])
    const autumn = slotsBetween(
      daily('America/New_York', '30 1 * * *'),
      at('2026-10-31T12:00Z'),
      at('2026-11-03T00:00Z'),
    )
    expect(texts(autumn)).toEqual(['2026-11-01T05:30:00.000Z', '2026-11-02T06:30:00.000Z'])
  })

  it('follow the clock of Asunción, whose midnight was left out', () => {
    const slots = slotsBetween(
      daily('America/Asuncion', '0 0 * * *'),
      at('2023-09-30T12:00Z'),
      at('2023-10-03T00:00Z'),
    )
    expect(texts(slots)).toEqual(['2023-10-01T04:00:00.000Z', '2023-10-02T03:00:00.000Z'])
  })

  it('are the same however the time is cut: none is lost and none comes twice', () => {
    const zones = fc.constantFrom('America/New_York', 'America/Asuncion', 'America/Panama', 'Asia/Tokyo')
    const crons = fc.constantFrom('0 5 * * *', '30 1 * * *', '15 */6 * * *', '0 0 1 * *', '30 2 * * 1-5')
    const start = Date.parse('2024-02-20T00:00Z')
    fc.assert(
      fc.property(
        zones,
        crons,
        fc.array(fc.integer({ min: 1, max: 240 * 60 }), { minLength: 1, maxLength: 6 }),
        (zone, cron, steps) => {
          const schedule = daily(zone, cron)
          let from = start
          const cut: string[] = []
          for (const minutes of steps) {
            const until = from + minutes * 60_000
            cut.push(...texts(slotsBetween(schedule, new Date(from), new Date(until))))
            expect(lastSlot(schedule, new Date(until))?.toISOString()).toBe(
              texts(slotsBetween(schedule, new Date(until - 40 * 24 * HOUR), new Date(until))).at(-1),
            )
            from = until
          }
          expect(cut).toEqual(texts(slotsBetween(schedule, new Date(start), new Date(from))))
        },
      ),
      { numRuns: 20, seed: 7 },
    )
  })
})

describe('after downtime', () => {
  const hourly = (missed: Schedule['missed']) => daily('America/Panama', '0 * * * *', missed)
  const down = new Date(Date.parse(FIVE) + 72 * HOUR)

  it('of 72 hours, `once` makes up the last missed slot and says how many it stands for', () => {
    const { run, coalesced } = dueSlots(hourly('once'), at(FIVE), down)
    expect(run).toEqual([{ slotAt: down, cause: 'schedule' }])
    expect(coalesced).toMatchObject({ count: 71, last: new Date(down.getTime() - HOUR) })
  })

  it('of 72 hours, `each` makes up every missed slot in order', () => {
    const { run, coalesced } = dueSlots(hourly('each'), at(FIVE), new Date(down.getTime() + HOUR / 2))
    expect(coalesced).toBeNull()
    expect(run.map(({ slotAt }) => slotAt.getTime())).toEqual(
      Array.from({ length: 72 }, (_, hour) => Date.parse(FIVE) + (hour + 1) * HOUR),
    )
    expect(new Set(run.map(({ cause }) => cause))).toEqual(new Set(['catch_up']))
  })

  it('of years, `each` makes up the last thousand', () => {
    const { run, coalesced } = dueSlots(hourly('each'), at(FIVE), new Date(Date.parse(FIVE) + 1234 * HOUR))
    expect(run).toHaveLength(1000)
    expect(coalesced?.count).toBe(234)
  })

  it('nothing is due between two slots', () => {
    expect(dueSlots(daily('America/Panama'), at(FIVE), at('2026-03-11T09:59:59Z'))).toEqual({
      run: [],
      coalesced: null,
    })
  })
})
