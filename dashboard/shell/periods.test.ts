import { expect, test } from 'vitest'
import { parsePeriod } from '#domain/periods.ts'
import { sampleIndicator } from '../../charts/sample.test-helper.ts'
import { latestComplete, periodChoices, periodFor, readPeriod, seriesRange } from './periods.ts'
import { boardSearch, parseSearch, stringifySearch } from './search.ts'

const AS_OF = '2026-04-15T14:00:00.000Z'

test('the board opens on the last period that had ended in Panama', () => {
  expect(latestComplete('cycle', AS_OF).id).toBe('2026C1')
  expect(latestComplete('month', AS_OF).id).toBe('202603')
  expect(latestComplete('year', AS_OF).id).toBe('2025')
  // Still 31 March in Panama, five hours behind.
  expect(latestComplete('cycle', '2026-04-01T04:00:00.000Z').id).toBe('2025C4')
  expect(latestComplete('cycle', '2026-04-01T06:00:00.000Z').id).toBe('2026C1')
})

const natural = (kind: 'month' | 'quarter' | 'semester' | 'year' | 'cycle') => ({
  ...sampleIndicator,
  naturalPeriod: kind,
  periods: ['month', 'quarter', 'semester', 'year', 'cycle', 'span'] as const,
})
const read = (kind: Parameters<typeof natural>[0], chosen: string) =>
  periodFor(natural(kind), parsePeriod(chosen), AS_OF).id

test('an indicator that does not take the chosen period is read in the last of its own that ended by then', () => {
  const yearly = { ...sampleIndicator, periods: ['year'] as const, naturalPeriod: 'year' as const }
  expect(periodFor(yearly, parsePeriod('2026C1'), AS_OF).id).toBe('2025')
  expect(periodFor(yearly, parsePeriod('2025C4'), AS_OF).id).toBe('2025')
})

test('an indicator of long periods is read in its last complete one, whatever payment is chosen', () => {
  expect(read('semester', '2026C1')).toBe('2025S2')
  expect(read('semester', '2017C2')).toBe('2017S1')
  expect(read('year', '2026C1')).toBe('2025')
  expect(read('quarter', '2026C1')).toBe('2026Q1')
  // June is not over as of 15 April 2026.
  expect(read('semester', '2026C2')).toBe('2025S2')
})

test('an indicator by payments, or finer than the chosen period, takes the chosen one', () => {
  expect(read('cycle', '2017C3')).toBe('2017C3')
  expect(read('cycle', '2026Q1')).toBe('2026Q1')
  expect(read('month', '2026C1')).toBe('2026C1')
  expect(read('semester', '2025')).toBe('2025')
  expect(read('quarter', '2016-01-01..2017-08-31')).toBe('2016-01-01..2017-08-31')
  expect(read('year', '2026')).toBe('2026')
})

test('a series goes back to the first year and no further', () => {
  expect(seriesRange(parsePeriod('2017C3'), 24)).toBe('2016C1..2017C3')
  expect(seriesRange(parsePeriod('2026C1'), 24)).toBe('2020C2..2026C1')
  expect(seriesRange(parsePeriod('2016C1'), 24)).toBe('2016C1')
  expect(seriesRange(parsePeriod('2016-01-01..2017-08-31'), 24)).toBe('2016-01-01..2017-08-31')
})

test('the list of periods is newest first, with names that people read', () => {
  expect(periodChoices(AS_OF, 'es').cycle[0]).toEqual({ value: '2026C2', label: 'Segundo pago de 2026' })
})

test('codes of an address stay text, and what has no right form is left out', () => {
  const search = boardSearch(parseSearch('?period=2017&territory=04&map=P10&span=2016-01-01..2017-08-31'))
  expect(search).toEqual({ period: '2017', territory: '04', map: 'P10', span: '2016-01-01..2017-08-31' })
  expect(parseSearch(stringifySearch({ ...search }))).toEqual(search)
  expect(boardSearch({ period: '<script>', territory: '4', publication: '-1', map: 7 })).toEqual({})
  expect(readPeriod('2017C9')).toBeUndefined()
})
