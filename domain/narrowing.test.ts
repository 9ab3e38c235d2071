import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PROVING } from '#test/proving.ts'
import { narrow, programmesWithin, territoriesWithin } from './narrowing.ts'
import { anyHolds, EVERYTHING, holds, type Scope } from './scope.ts'

const PROGRAMMES = ['A', 'B', 'C']
/** Each unit with those that hold it, by hand: the country is made of these. */
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  '01': ['PA'],
  '0101': ['PA', '01'],
  '010101': ['PA', '01', '0101'],
  '0102': ['PA', '01'],
  '04': ['PA'],
  'PA-ND': ['PA'],
}
const TERRITORIES = Object.keys(HOLDERS)
/** Rows of single programmes and of none, in each unit; in 09 as well, which nobody is given by its code. */
const ROWS = ['', ...PROGRAMMES].flatMap(programme =>
  [...TERRITORIES, '09'].map(territory => ({ programme, territory })),
)
const lies = (unit: string, holder: string) =>
  unit === holder || holder === 'PA' || HOLDERS[unit]?.includes(holder) === true

/** The rows that a figure is made of. */
const rowsOf = (territories: readonly string[], programmes: '*' | readonly string[]) =>
  ROWS.filter(
    row =>
      territories.some(asked => lies(row.territory, asked)) &&
      (programmes === '*' || programmes.includes(row.programme)),
  )

const side = (codes: readonly string[]) => fc.oneof(fc.constant('*' as const), fc.subarray([...codes]))
const readers = fc.array(fc.record({ programmes: side(PROGRAMMES), territories: side(TERRITORIES) }), {
  maxLength: 4,
})
const asked = fc.record(
  {
    territories: fc.subarray(['PA', ...TERRITORIES], { minLength: 1 }),
    programmes: fc.subarray([...PROGRAMMES, 'D'], { minLength: 1 }),
  },
  { requiredKeys: ['territories'] },
)

it('what is named is answered of all its rows or refused, row by row as a reader may see them', () => {
  fc.assert(
    fc.property(readers, asked, (scopes, question) => {
      const sees = (programmes: '*' | readonly string[]) =>
        question.territories.every(territory =>
          rowsOf([territory], programmes).every(row => anyHolds(scopes, row)),
        )
      const whole = sees('*')
      const own = PROGRAMMES.filter(programme => sees([programme]))
      const found = narrow(scopes, question)
      const { programmes = own } = question
      const answered = whole || (programmes.length > 0 && programmes.every(each => own.includes(each)))
      if (!answered) {
        expect(found).toMatchObject({ outside: expect.stringMatching(/^(territory|programme)$/) })
        return
      }
      if ('outside' in found) throw new Error(`refused: ${found.outside}`)
      // Nobody who sees everything there is told of fewer programmes; who does not is told which.
      expect(found.programmes).toEqual(whole ? '*' : programmes)
      for (const row of rowsOf(question.territories, found.programmes)) expect(holds(found, row)).toBe(true)
      for (const row of ROWS) if (holds(found, row)) expect(anyHolds(scopes, row)).toBe(true)
    }),
    { numRuns: PROVING ? 5000 : 300, seed: 5 },
  )
})

it('a refusal lists what its reader may name, and all of it is answered', () => {
  fc.assert(
    fc.property(readers, asked, (scopes, question) => {
      const found = narrow(scopes, question)
      if (!('outside' in found)) return
      if (found.outside === 'programme')
        for (const programme of found.allowed)
          expect(narrow(scopes, { ...question, programmes: [programme] })).not.toHaveProperty('outside')
      if (found.outside === 'territory')
        for (const territory of found.allowed) {
          const again = narrow(scopes, { territories: [territory] })
          // A scope without programmes shows none anywhere.
          if ('outside' in again) expect(again.outside).toBe('programme')
        }
    }),
    { numRuns: PROVING ? 2000 : 200, seed: 6 },
  )
})

it('whoever sees everything is answered by the one scope of all of them', () => {
  expect(narrow([EVERYTHING], { territories: ['0101'], programmes: ['A'] })).toEqual(EVERYTHING)
})

it('programme A in one province and B in another are no programme of both', () => {
  const scopes: readonly Scope[] = [
    { programmes: ['A'], territories: ['01'] },
    { programmes: ['B'], territories: ['04'] },
  ]
  expect(narrow(scopes, { territories: ['01', '04'] })).toEqual({ outside: 'programme', allowed: [] })
  expect(narrow(scopes, { territories: ['0101'] })).toEqual({ programmes: ['A'], territories: ['0101'] })
  expect(narrow(scopes, { territories: ['PA'] })).toEqual({ outside: 'territory', allowed: ['01', '04'] })
  expect(territoriesWithin(scopes)).toEqual(['01', '04'])
  expect(programmesWithin(scopes)).toEqual(['A', 'B'])
})
