import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DIMENSIONS, type Dimension } from '#domain/dimensions.ts'
import { EVERYTHING } from '#domain/scope.ts'
import { buildPublication, INDICATORS, indicatorValues } from '../index.ts'
import { RECOUNTED, type RecountRequest, recount } from '../recount.test-helper.ts'
import { differences } from '../recount-compare.test-helper.ts'
import { type Ministry, startMinistry } from '../small-ministry.test-helper.ts'
import { landSmallMinistry } from '../small-records.test-helper.ts'

let ministry: Ministry

beforeAll(async () => {
  ministry = await startMinistry()
  await landSmallMinistry(ministry)
  await buildPublication(ministry.context)
})
afterAll(() => ministry.stop())

const PERIODS = [
  ...['2016C1', '2016C2', '2016C4', '2017C1', '2017C2'],
  ...['201602', '201605', '201612', '201703', '2016Q1', '2016Q3', '2017Q2', '2016S2', '2016', '2017'],
  ...['2016-01-01..2017-08-31', '2016-05-10..2016-11-02', '2016-02-29..2016-02-29'],
]
const LENGTHS: Readonly<Record<string, number>> = {
  'territory:province': 2,
  'territory:district': 4,
  'territory:corregimiento': 6,
}
const TERRITORIES = ['PA', '04', '0401', '040101', '08', '09', '13', 'PA-ND']

const request: fc.Arbitrary<RecountRequest> = fc.constantFrom(...RECOUNTED).chain(indicator => {
  const metadata = INDICATORS[indicator]
  const dimensions = DIMENSIONS.filter(name => metadata?.dimensions.includes(name))
  const places = dimensions.filter(name => name.startsWith('territory:'))
  const attributes = dimensions.filter(name => !name.startsWith('territory:'))
  const members = {
    programme: ['120A65', 'RDO', 'AG', 'SENAPAN'],
    modality: ['sucursal', 'dificil_acceso', 'banca_movil'],
    sex: ['F', 'M', 'ND'],
    age_band: ['18-29', '30-64', '65-74', '75+', 'ND'],
    result: ['elegible', 'no_elegible'],
    kind: ['ingreso', 'recertificacion'],
  }
  return fc.record({
    indicator: fc.constant(indicator),
    period: fc.constantFrom(...PERIODS),
    territory: fc.constantFrom(...TERRITORIES),
    by: fc
      .tuple(
        fc.option(fc.constantFrom<Dimension>(...places), { nil: undefined }),
        fc.subarray(attributes, { maxLength: 3 }),
      )
      .map(([place, rest]) => (place === undefined ? rest : [place, ...rest])),
    filters: fc
      .subarray([...(metadata?.filters ?? [])], { maxLength: 2 })
      .chain(names =>
        fc.record(
          Object.fromEntries(names.map(name => [name, fc.subarray(members[name], { minLength: 1 })])),
        ),
      ),
  })
})

describe('any figure', () => {
  it('equals a plain recount over the raw rows, whatever slice is asked for', async () => {
    const batches = await ministry.committedBatches()
    await fc.assert(
      fc.asyncProperty(request, async asked => {
        const length = LENGTHS[asked.by.find(name => name.startsWith('territory:')) ?? '']
        if (length !== undefined && asked.territory !== 'PA')
          fc.pre(asked.territory !== 'PA-ND' && asked.territory.length <= length)
        const answer = await indicatorValues(ministry.values, EVERYTHING, asked)
        expect(differences(answer, asked, await recount(ministry.admin, batches, asked))).toEqual([])
      }),
      { numRuns: process.env.SIMEI_PROVE === '1' ? 200 : 50, seed: 2017 },
    )
  }, 900_000)
})
