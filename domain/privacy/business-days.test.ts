import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROVING } from '#test/proving.ts'
import { plusDays } from '../calendar.ts'
import {
  businessDaysAfter,
  businessDaysBetween,
  easterOf,
  holidaysOf,
  isBusinessDay,
} from './business-days.ts'
import { HOLIDAYS_OF_PANAMA } from './holidays.ts'

const RUNS = PROVING ? 20_000 : 300
const day = fc.integer({ min: 0, max: 40_000 }).map(count => plusDays('1990-01-01', count))

describe('business days', () => {
  it('the holidays of Panama in 2026 are those of the calendar that was published for it', () => {
    expect([...holidaysOf(2026, HOLIDAYS_OF_PANAMA)].sort()).toEqual([
      '2026-01-01',
      '2026-01-09',
      '2026-02-17',
      '2026-04-03',
      '2026-05-01',
      '2026-11-03',
      '2026-11-05',
      '2026-11-10',
      '2026-11-28',
      '2026-12-08',
      // The 20th is a Sunday.
      '2026-12-21',
      '2026-12-25',
    ])
  })

  it('Easter falls where the calendars of the years say', () => {
    expect([1961, 2000, 2017, 2024, 2025, 2026, 2038].map(easterOf)).toEqual([
      '1961-04-02',
      '2000-04-23',
      '2017-04-16',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2038-04-25',
    ])
  })

  it('a term begins on the day after and leaves out weekends and holidays', () => {
    // Friday; Saturday to Tuesday the 3rd do not count, nor do the 5th, the 10th and the weekend.
    expect(businessDaysAfter('2026-10-30', 5, HOLIDAYS_OF_PANAMA)).toBe('2026-11-11')
    expect(businessDaysAfter('2026-10-30', 0, HOLIDAYS_OF_PANAMA)).toBe('2026-10-30')
  })

  it('of any term, every day counted is a business day, their number is the term, and no holidays make it no later', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (on, count) => {
        const last = businessDaysAfter(on, count, HOLIDAYS_OF_PANAMA)
        expect(isBusinessDay(last, HOLIDAYS_OF_PANAMA)).toBe(true)
        expect(businessDaysBetween(on, last, HOLIDAYS_OF_PANAMA)).toBe(count)
        expect(businessDaysBetween(last, on, HOLIDAYS_OF_PANAMA)).toBe(-count)
        expect(businessDaysAfter(on, count, []) <= last).toBe(true)
        expect(plusDays(on, count) <= businessDaysAfter(on, count, [])).toBe(true)
      }),
      { numRuns: RUNS },
    )
  })

  it('between any two days are as many as are found one by one', () => {
    const oneByOne = (from: string, until: string) => {
      let count = 0
      for (let on = plusDays(from, 1); on <= until; on = plusDays(on, 1))
        if (isBusinessDay(on, HOLIDAYS_OF_PANAMA)) count += 1
      return count
    }
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1500 }), (from, span) => {
        const until = plusDays(from, span)
        expect(businessDaysBetween(from, until, HOLIDAYS_OF_PANAMA)).toBe(oneByOne(from, until))
      }),
      { numRuns: PROVING ? 5000 : 60 },
    )
    expect(businessDaysBetween('1961-12-31', '2099-12-31', HOLIDAYS_OF_PANAMA)).toBe(
      oneByOne('1961-12-31', '2099-12-31'),
    )
  })
})
