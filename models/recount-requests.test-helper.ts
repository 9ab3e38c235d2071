import fc from 'fast-check'
import { DIMENSIONS, type Dimension, TREES } from '#domain/dimensions.ts'
import { parsePeriod } from '#domain/periods.ts'
import { levelOf } from '#domain/territories/index.ts'
import { INDICATORS } from './index.ts'
import type { RecountRequest } from './recount.test-helper.ts'
import { ANY_RECOUNTED } from './recount-shares.test-helper.ts'

const LENGTHS: Readonly<Record<string, number>> = {
  'territory:province': 2,
  'territory:district': 4,
  'territory:corregimiento': 6,
}
const MEMBERS = {
  programme: ['120A65', 'RDO', 'AG', 'SENAPAN'],
  modality: ['sucursal', 'dificil_acceso', 'banca_movil'],
  sex: ['F', 'M', 'ND'],
  age_band: ['18-29', '30-64', '65-74', '75+', 'ND'],
  result: ['elegible', 'no_elegible'],
  exit_cause: ['no_cobro', 'renuncia', 'otra', 'ND'],
  kind: ['ingreso', 'recertificacion'],
  office: ['R01', 'R04', 'R08', 'R09', 'R10', 'R13', 'R14', 'R15', 'ND'],
  set: ['prioritarios', 'colmena'],
  protection_dimension: ['educacion', 'salud', 'vivienda'],
  life_stage: ['ninez', 'adultez', 'persona_mayor'],
} as const

/** A breakdown by a level has units only within territories at or above it; a unit that is no more is none of today's tree. */
const hasUnits = ({ by, territory, tree }: RecountRequest): boolean => {
  if (tree === 'is' && levelOf(territory) === undefined) return false
  // More rows than one request may ask for.
  if (by.includes('office') && by.some(name => /district|corregimiento/.test(name)) && by.length > 2)
    return false
  const length = LENGTHS[by.find(name => name.startsWith('territory:')) ?? '']
  return length === undefined || territory === 'PA' || (territory !== 'PA-ND' && territory.length <= length)
}

/** Random requests for any indicator that counts records: of these periods (where it has them) and territories, any breakdown, any filters. */
export const randomRequest = (
  periods: readonly string[],
  territories: readonly string[],
  indicators: readonly string[] = ANY_RECOUNTED,
): fc.Arbitrary<RecountRequest> =>
  fc
    .constantFrom(...indicators)
    .chain(indicator => {
      const metadata = INDICATORS[indicator]
      const dimensions = DIMENSIONS.filter(name => metadata?.dimensions.includes(name))
      const places = dimensions.filter(name => name.startsWith('territory:'))
      const attributes = dimensions.filter(name => !name.startsWith('territory:'))
      return fc.record({
        indicator: fc.constant(indicator),
        period: fc.constantFrom(...periods.filter(id => metadata?.periods.includes(parsePeriod(id).kind))),
        territory: fc.constantFrom(...territories),
        tree: fc.constantFrom(...TREES),
        by: fc
          .tuple(
            places.length === 0
              ? fc.constant(undefined)
              : fc.option(fc.constantFrom<Dimension>(...places), { nil: undefined }),
            fc.subarray(attributes, { maxLength: Math.min(3, attributes.length) }),
          )
          .map(([place, rest]) => (place === undefined ? rest : [place, ...rest])),
        filters: fc
          .subarray([...(metadata?.filters ?? [])], { maxLength: Math.min(2, metadata?.filters.length ?? 0) })
          .chain(names =>
            fc.record(
              Object.fromEntries(
                names.map(name => [name, fc.subarray([...MEMBERS[name]], { minLength: 1 })]),
              ),
            ),
          ),
      })
    })
    .filter(hasUnits)
