import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROVING } from '#test/proving.ts'
import { clockOf, dayIn, dueAt, lastDay } from './clock.ts'
import { COUNTRIES, COUNTRY_CODES } from './countries.ts'
import type { Deadline } from './deadlines.ts'

const RUNS = PROVING ? 20_000 : 300
const { PA, EC } = COUNTRIES
const instants = fc
  .date({ min: new Date('2022-01-01T00:00:00Z'), max: new Date('2034-01-01T00:00:00Z'), noInvalidDate: true })
  .map(date => new Date(Math.floor(date.getTime() / 1000) * 1000))

describe('deadlines', () => {
  it('ten business days in Panama end at midnight of Panama, whatever the hour at which they began', () => {
    for (const from of ['2026-11-23T05:00:00Z', '2026-11-24T04:59:59Z']) {
      const due = dueAt(PA.requests.access, new Date(from), PA)
      expect(due?.toISOString()).toBe('2026-12-08T05:00:00.000Z')
      expect(due && lastDay(due, PA)).toBe('2026-12-07')
    }
  })

  it('72 hours are 72 hours, over any weekend', () => {
    expect(dueAt(PA.breach.authority, new Date('2026-11-27T22:30:00Z'), PA)?.toISOString()).toBe(
      '2026-11-30T22:30:00.000Z',
    )
  })

  it('a deadline without a figure gives no clock instead of a guess', () => {
    const due = dueAt(COUNTRIES.PY.requests.access, new Date(), COUNTRIES.PY)
    expect(due).toBeNull()
    expect(clockOf(due, null, new Date(), COUNTRIES.PY)).toMatchObject({ state: 'none', due_on: null })
  })

  it('what is done an instant before the end is in time, and at the end it is late', () => {
    const due = new Date('2026-12-09T05:00:00Z')
    const at = (ms: number) => clockOf(due, new Date(due.getTime() + ms), new Date('2027-01-01'), PA).state
    expect([at(-1), at(0)]).toEqual(['met', 'late'])
  })

  it('of any instant: the last day is in time, the clock grows worse alone, and days left agree with its state', () => {
    const deadlines = COUNTRY_CODES.flatMap(code =>
      [...Object.values(COUNTRIES[code].requests), ...Object.values(COUNTRIES[code].breach)].map(
        deadline => [COUNTRIES[code], deadline] as const,
      ),
    )
    const order = ['running', 'near', 'overdue']
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom(...deadlines),
        fc.array(fc.integer({ min: 0, max: 60 * 24 }), { maxLength: 6 }),
        (from, [country, deadline], hours) => {
          const due = dueAt(deadline, from, country)
          if (due === null) return
          expect(due.getTime()).toBeGreaterThan(from.getTime())
          if (deadline.unit !== 'hours') {
            expect(dayIn(country.timeZone, due) > lastDay(due, country)).toBe(true)
            expect(dueAt(deadline, new Date(from.getTime() + 1), country)?.getTime()).toBeGreaterThanOrEqual(
              due.getTime(),
            )
          }
          const seen = hours
            .toSorted((a, b) => a - b)
            .map(hour => clockOf(due, null, new Date(from.getTime() + hour * 3_600_000), country))
          const ranks = seen.map(({ state }) => order.indexOf(state))
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
          for (const { state, business_days_left: left } of seen)
            if (state === 'running') expect(left).toBeGreaterThan(2)
        },
      ),
      { numRuns: RUNS },
    )
  })

  it('says of every figure of a law how far it was checked, and cites where it stands', () => {
    const found = (deadline: Deadline) => [deadline.amount === null, deadline.checked === 'pending']
    for (const { requests, breach } of Object.values(COUNTRIES))
      for (const deadline of [...Object.values(requests), ...Object.values(breach)]) {
        const [without, pending] = found(deadline)
        expect(without).toBe(pending)
        expect(deadline.article).not.toBe('')
      }
    expect(EC.requests.access).toMatchObject({ amount: 15, checked: 'text' })
  })
})
