import fc from 'fast-check'
import type { Scope } from '#domain/scope.ts'
import { INDICATORS } from '#models/index.ts'
import { RECOUNTED } from '#models/recount.test-helper.ts'
import { randomRequest } from '#models/recount-requests.test-helper.ts'
import type { Search } from './oracle.test-helper.ts'

/** Units of every level in which the small ministry has somebody, and some in which it has nobody. */
export const PLACES = ['04', '0401', '040101', '08', '10', '1001', '13', '09', '01']
export const PROGRAMMES = ['120A65', 'RDO', 'AG', 'SENAPAN']
export const PROVINCES = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13']

export const scopes: fc.Arbitrary<readonly Scope[]> = fc.array(
  fc.record({
    programmes: fc.oneof(
      fc.constant('*' as const),
      fc.subarray([...PROGRAMMES, 'NO_IDENTIFICADO'], { minLength: 1, maxLength: 3 }),
    ),
    territories: fc.subarray(PLACES, { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 2 },
)
export const searches: fc.Arbitrary<Search> = fc.oneof(
  fc.constant({}),
  fc.record(
    {
      territory: fc.constantFrom('PA', ...PLACES),
      programme: fc.constantFrom(...PROGRAMMES),
      sex: fc.constantFrom('F', 'M'),
    },
    { requiredKeys: [] },
  ),
  fc.record(
    {
      household: fc.integer({ min: 0, max: 55 }).map(number => `H${number}`),
      birth_year: fc.integer({ min: 1930, max: 2010 }),
      cedula: fc.constantFrom('8-123-47', '8-123-57', '8-123-69', '8-123-86'),
    },
    { requiredKeys: [] },
  ),
)
const PERIODS = ['2016C1', '2016C4', '201609', '2016Q4', '2017Q1', '2016', '2013Q4']
/** Mostly of figures that have lists. */
export const cells = fc.oneof(
  { weight: 4, arbitrary: randomRequest(PERIODS, ['PA', ...PLACES], RECOUNTED) },
  { weight: 1, arbitrary: randomRequest(PERIODS, ['PA', ...PLACES], Object.keys(INDICATORS)) },
)
