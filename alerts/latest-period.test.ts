import { expect, test } from 'vitest'
import { parsePeriod } from '#domain/periods.ts'
import { dateInPanama, latestCompletePeriod, rangeUpTo } from './latest-period.ts'

const at = (instant: string) => new Date(instant)

test('the latest complete period of each kind on 15 April 2026', () => {
  const asOf = at('2026-04-15T14:00:00Z')
  const ids = (['month', 'quarter', 'cycle', 'semester', 'year'] as const).map(
    kind => latestCompletePeriod(kind, asOf).id,
  )
  expect(ids).toEqual(['202603', '2026Q1', '2026C1', '2025S2', '2025'])
})

test("a period is complete only once its last day has passed in Panama, whatever the server's zone", () => {
  expect(latestCompletePeriod('cycle', at('2026-04-01T04:59:59Z')).id).toBe('2025C4')
  expect(latestCompletePeriod('cycle', at('2026-04-01T05:00:00Z')).id).toBe('2026C1')
  expect(latestCompletePeriod('year', at('2026-01-01T04:59:59Z')).id).toBe('2024')
  expect(dateInPanama(at('2026-01-01T04:59:59Z'))).toBe('2025-12-31')
})

test('the range of a trend ends with its period', () => {
  expect(rangeUpTo(parsePeriod('2026C1'), 6)).toBe('2024C4..2026C1')
  expect(rangeUpTo(parsePeriod('2025'), 3)).toBe('2023..2025')
})
