import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CALENDAR_KINDS,
  lastEnded,
  parsePeriod,
  parsePeriods,
  periodLabel,
  periodsPerYear,
  previousPeriod,
  shiftPeriod,
  yearAgo,
} from './periods.ts'

const month = fc
  .tuple(fc.integer({ min: 1995, max: 2095 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, ordinal]) => `${year}${String(ordinal).padStart(2, '0')}`)
const days = (id: string) => {
  const { startOn, endOn } = parsePeriod(id)
  return [startOn, endOn]
}

describe('a year to date', () => {
  it('runs from 1 January to the end of the month named', () => {
    expect(days('202603YTD')).toEqual(['2026-01-01', '2026-03-31'])
    expect(days('202402YTD')).toEqual(['2024-01-01', '2024-02-29'])
    expect(days('202412YTD')).toEqual(days('2024'))
  })

  it('is followed by that of the next month and compared with that of the year before', () => {
    expect(shiftPeriod(parsePeriod('202512YTD'), 1).id).toBe('202601YTD')
    expect(previousPeriod(parsePeriod('202601YTD')).id).toBe('202512YTD')
    expect(yearAgo(parsePeriod('202603YTD')).id).toBe('202503YTD')
    expect(parsePeriods('202511YTD..202602YTD').map(period => period.id)).toEqual([
      ...['202511YTD', '202512YTD', '202601YTD', '202602YTD'],
    ])
  })

  it('says its months', () => {
    expect(periodLabel(parsePeriod('202603YTD'), 'es')).toBe('enero a marzo de 2026')
    expect(periodLabel(parsePeriod('202602R12'), 'en')).toBe('twelve months to February 2026')
  })
})

describe('a rolling year', () => {
  it('is the twelve months that end with the one named', () => {
    expect(days('202603R12')).toEqual(['2025-04-01', '2026-03-31'])
    expect(days('202512R12')).toEqual(days('2025'))
    expect(days('202402R12')).toEqual(['2023-03-01', '2024-02-29'])
  })

  it('of one month begins the day after that of the same month a year before ends', () => {
    fc.assert(
      fc.property(month, id => {
        const one = parsePeriod(`${id}R12`)
        expect(Date.parse(one.startOn) - Date.parse(yearAgo(one).endOn)).toBe(86_400_000)
      }),
    )
  })
})

it('every id that is read is written again by stepping away and back', () => {
  fc.assert(
    fc.property(
      month,
      fc.constantFrom('', 'YTD', 'R12'),
      fc.integer({ min: -30, max: 30 }),
      (id, ending, n) => {
        const period = parsePeriod(`${id}${ending}`)
        expect(shiftPeriod(shiftPeriod(period, n), -n)).toEqual(period)
      },
    ),
  )
})

it('the last period that has ended is over on the day, and the next one is not', () => {
  fc.assert(
    fc.property(month, fc.constantFrom(...CALENDAR_KINDS), (id, kind) => {
      const { startOn: on } = parsePeriod(id)
      const last = lastEnded(kind, on)
      expect(last.endOn < on).toBe(true)
      expect(shiftPeriod(last, 1).endOn >= on).toBe(true)
      expect(shiftPeriod(last, periodsPerYear(kind)).startOn.slice(5)).toBe(last.startOn.slice(5))
    }),
  )
})

it.each(['202613YTD', '2026YTD', '2026Q1YTD', '202603R6', '202603YTD..202603R12', '202603YTD..202601YTD'])(
  '%s is no period',
  id => {
    expect(() => parsePeriods(id)).toThrow(expect.objectContaining({ code: 'unknown_period' }))
  },
)
