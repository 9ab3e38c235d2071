import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyHolds, holds, unionOf } from './scope.ts'

const PROGRAMMES = ['A', 'B', 'C']
const TERRITORIES = ['01', '0101', '010101', '0102', '04', 'PA-ND']
const ROWS = ['', ...PROGRAMMES].flatMap(programme =>
  ['', ...TERRITORIES].map(territory => ({ programme, territory })),
)
const side = (codes: readonly string[]) => fc.oneof(fc.constant('*' as const), fc.subarray([...codes]))

it('a union of scopes shows what each of them shows and nothing more, however they are joined', () => {
  const scopes = fc.array(fc.record({ programmes: side(PROGRAMMES), territories: side(TERRITORIES) }), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(scopes, given => {
      const joined = unionOf(given)
      expect(joined.length).toBeLessThanOrEqual(given.length)
      for (const row of ROWS) expect(anyHolds(joined, row)).toBe(anyHolds(given, row))
    }),
    { numRuns: 2000, seed: 5 },
  )
})

it('two programmes in two provinces stay two pairs; what lies within another is not told twice', () => {
  const pairs = [
    { programmes: ['A'], territories: ['01'] },
    { programmes: ['B'], territories: ['04'] },
  ]
  expect(unionOf(pairs)).toEqual(pairs)
  expect(unionOf([...pairs, { programmes: ['A', 'B'], territories: ['0101', '04', '01'] }])).toEqual([
    { programmes: ['A', 'B'], territories: ['01', '04'] },
  ])
  expect(unionOf([])).toEqual([])
})

it('a row of no single programme is seen with all of them alone, one of the whole country with any territory', () => {
  const some = { programmes: ['A'], territories: ['01'] }
  expect(holds(some, { programme: '', territory: '01' })).toBe(false)
  expect(holds(some, { programme: 'A', territory: '' })).toBe(true)
  expect(holds({ ...some, territories: [] }, { programme: 'A', territory: '' })).toBe(false)
  expect(holds(some, { programme: 'A', territory: '010203' })).toBe(true)
  expect(holds(some, { programme: 'A', territory: '040101' })).toBe(false)
})

it('a row that tells of no programme is seen with any, and with none not', () => {
  const some = { programmes: ['A'], territories: ['01'] }
  expect(holds(some, { programme: '*', territory: '0101' })).toBe(true)
  expect(holds(some, { programme: '*', territory: '02' })).toBe(false)
  expect(holds({ ...some, programmes: [] }, { programme: '*', territory: '01' })).toBe(false)
})
