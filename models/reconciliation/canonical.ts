import type { Filter } from '#domain/dimensions.ts'
import { type FactMeasure, isFact } from '../indicators/formula.ts'
import { DEFINITIONS } from '../indicators/index.ts'
import type { Printed } from './printed.ts'

type Condition = FactMeasure['where'][number]

/** Conditions of a formula that say the same as a filter: B08 is B07 of the eligible. */
const AS_FILTER: Readonly<Partial<Record<Condition, readonly [Filter, string]>>> = {
  eligible: ['result', 'elegible'],
  not_eligible: ['result', 'no_elegible'],
  recertification: ['kind', 'recertificacion'],
  hard_to_reach: ['modality', 'dificil_acceso'],
}

/** What a printed figure counts, and of which members, whatever indicator it was printed under. */
export interface Canonical {
  readonly counted: string
  readonly filters: Readonly<Partial<Record<Filter, readonly string[]>>>
}

const counted = (measure: FactMeasure, where: readonly Condition[]): string =>
  [measure.of, measure.count, ...[...where].sort()].join(' ')

function measureOf(code: string): FactMeasure | undefined {
  const formula = DEFINITIONS[code]?.formula
  if (formula === undefined || formula.denominator !== null || formula.plus || formula.minus) return undefined
  const { numerator } = formula
  return isFact(numerator) ? numerator : undefined
}

/** Undefined when the figure is no plain count or sum of records. */
export function canonical({
  indicator,
  filters,
}: Pick<Printed, 'indicator' | 'filters'>): Canonical | undefined {
  const measure = indicator === null ? undefined : measureOf(indicator)
  if (measure === undefined) return undefined
  const implied = measure.where.flatMap(name => {
    const filter = AS_FILTER[name]
    return filter === undefined ? [] : [filter]
  })
  const rest = measure.where.filter(name => AS_FILTER[name] === undefined)
  return {
    counted: counted(measure, rest),
    filters: { ...filters, ...Object.fromEntries(implied.map(([filter, member]) => [filter, [member]])) },
  }
}

/** The indicator and filters of the whole of which a figure is the share along one dimension. */
export function wholeOf(
  figure: Pick<Printed, 'indicator' | 'filters'>,
  dimension: Filter,
): Pick<Printed, 'indicator' | 'filters'> {
  const { [dimension]: _part, ...filters } = figure.filters
  const measure = figure.indicator === null ? undefined : measureOf(figure.indicator)
  const implied = measure?.where.find(name => AS_FILTER[name]?.[0] === dimension)
  if (measure === undefined || implied === undefined) return { indicator: figure.indicator, filters }
  const wanted = counted(
    measure,
    measure.where.filter(name => name !== implied),
  )
  const whole = Object.keys(DEFINITIONS).find(code => {
    const other = measureOf(code)
    return other !== undefined && counted(other, other.where) === wanted
  })
  return { indicator: whole ?? null, filters }
}
