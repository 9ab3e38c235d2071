import type { Period } from '#domain/periods.ts'
import {
  type DatedLimit,
  type DerivedMeasure,
  type Indicator,
  type Measure,
  measuresOf,
  type Threshold,
} from '../indicators/formula.ts'
import { type Cells, cellKey } from './cells.ts'
import { type Millionths, millionths } from './decimal.ts'
import { evaluate } from './evaluate.ts'
import { measure } from './measure.ts'
import { isUnknown, membersOf, unitsWithin } from './members.ts'
import type { PublicationFacts } from './publication-facts.ts'
import type { Readers } from './readers.ts'
import type { Request } from './request.ts'
import { combinations } from './spine.ts'

const DERIVED: ReadonlySet<Measure['of']> = new Set(['territories', 'spread', 'weighted'])

export const isDerived = (measure: Measure): measure is DerivedMeasure => DERIVED.has(measure.of)

type ValueAt = (
  indicator: Indicator,
  period: Period,
  territory: string,
  members: readonly string[],
) => Millionths | null

/** The values of indicators at every place of a request, null where there is none. */
async function valuesOf(
  readers: Readers,
  facts: PublicationFacts,
  indicators: readonly Indicator[],
  request: Request,
  periods: readonly Period[],
): Promise<ValueAt> {
  const requests = new Map(indicators.map(indicator => [indicator, { ...request, indicator }]))
  const measured = new Map(
    await Promise.all(
      [...requests].map(
        async ([indicator, own]) =>
          [indicator, await measure(readers, facts, measuresOf(indicator.formula), own, periods)] as const,
      ),
    ),
  )
  return (indicator, period, territory, members) => {
    const own = requests.get(indicator)
    const cells = measured.get(indicator)
    if (own === undefined || cells === undefined) return null
    return evaluate(facts, own, cells, period, { territory, members }).value
  }
}

/** The limit that holds on a day; undefined before the first one. */
const limitOn = (than: string | readonly DatedLimit[], on: string): string | undefined =>
  typeof than === 'string'
    ? than
    : [...than]
        .sort((a, b) => (a.from < b.from ? -1 : 1))
        .filter(({ from }) => from <= on)
        .at(-1)?.than

/** Whether a value meets what is asked of it on a period's last day; nothing meets a limit that is not yet there. */
export function meets(threshold: Threshold, value: Millionths | null, on: string): boolean {
  if (value === null) return false
  if (threshold.is === 'known') return true
  const than = limitOn(threshold.than, on)
  if (than === undefined) return false
  const limit = millionths(than)
  switch (threshold.is) {
    case 'below':
      return value < limit
    case 'above':
      return value > limit
    case 'at_least':
      return value >= limit
    case 'at_most':
      return value <= limit
  }
}

const ONE = 1_000_000n

/** A percentile (0 to 100) between the two nearest values by linear interpolation, rounded down at the sixth decimal. */
export function percentileOf(values: readonly Millionths[], percent: number): Millionths | undefined {
  const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const position = BigInt(sorted.length - 1) * BigInt(percent)
  const below = sorted[Number(position / 100n)]
  const above = sorted[Number((position + 99n) / 100n)]
  if (below === undefined || above === undefined) return undefined
  return below + ((above - below) * (position % 100n)) / 100n
}

function spread(values: readonly Millionths[], from: number, to: number): Millionths | undefined {
  if (values.length < 2) return undefined
  const [low, high] = [percentileOf(values, from), percentileOf(values, to)]
  return low === undefined || high === undefined ? undefined : high - low
}

const wanted = (measure: DerivedMeasure): readonly Indicator[] =>
  measure.of === 'weighted'
    ? measure.parts.map(part => part.indicator)
    : measure.of === 'spread'
      ? [measure.indicator]
      : [...new Set(measure.where.map(threshold => threshold.indicator))]

function weighted(
  parts: Extract<DerivedMeasure, { of: 'weighted' }>['parts'],
  ownValue: (indicator: Indicator) => Millionths | null,
): Millionths | undefined {
  let sum = 0n
  for (const { indicator, weight } of parts) {
    const value = ownValue(indicator)
    if (value === null) return undefined
    sum += (value * millionths(weight)) / ONE
  }
  return sum
}

/**
 * Cells of a measure that is computed from values of other indicators: each unit's own value, made of its own sums, is judged; nothing
 * is averaged. Units of unknown place are none. A place without units of the level, or outside of it, is absent.
 */
export async function derivedCells(
  readers: Readers,
  facts: PublicationFacts,
  measure: DerivedMeasure,
  request: Request,
  periods: readonly Period[],
): Promise<Cells> {
  const firstOn = periods.map(({ startOn }) => startOn).sort()[0] ?? ''
  const unitsOf = (territory: string): readonly string[] =>
    measure.of === 'weighted'
      ? [territory]
      : unitsWithin([territory], measure.level, request.tree, firstOn).filter(unit => !isUnknown(unit))
  const units = [...new Set(request.territories.flatMap(unitsOf))]
  const indicators = wanted(measure)
  if (units.length === 0) return new Map()
  const valueAt = await valuesOf(readers, facts, indicators, { ...request, territories: units }, periods)
  const lists = request.attributes.map(attribute => membersOf(request.indicator, attribute))
  const cells = new Map<string, Millionths>()
  for (const members of combinations(lists))
    for (const territory of request.territories)
      for (const period of periods) {
        const within = unitsOf(territory)
        const own = (indicator: Indicator, unit: string) => valueAt(indicator, period, unit, members)
        const cell =
          measure.of === 'territories'
            ? BigInt(
                within.filter(unit =>
                  measure.where.every(each => meets(each, own(each.indicator, unit), period.endOn)),
                ).length,
              ) * ONE
            : measure.of === 'spread'
              ? spread(
                  within.flatMap(unit => own(measure.indicator, unit) ?? []),
                  measure.from,
                  measure.to,
                )
              : weighted(measure.parts, indicator => own(indicator, territory))
        if (cell !== undefined) cells.set(cellKey({ period: period.id, territory, members }), cell)
      }
  return cells
}
