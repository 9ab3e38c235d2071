import { COUNTRY, type Filter } from '#domain/dimensions.ts'
import type { Band, Direction, IndicatorMetadata } from '#domain/indicators.ts'
import { type Period, parsePeriod } from '#domain/periods.ts'
import { territoryOf } from '#domain/territories/index.ts'
import type { Millionths } from './decimal.ts'
import type { Target } from './publication-facts.ts'

/** Within this share of a target a figure is at risk; a corridor is met within half of it. */
const AT_RISK_PERCENT = 10n

/** The unit and those that hold it, nearest first. */
function holders(territory: string): readonly string[] {
  const parent = territoryOf(territory)?.parent
  return parent === undefined || parent === null ? [territory] : [territory, ...holders(parent)]
}

const days = (period: Period): number => Date.parse(period.endOn) - Date.parse(period.startOn)

/** Periods of targets are few and asked for again and again. */
const read = new Map<string, Period>()
function periodOf(target: Target): Period {
  const known = read.get(target.period) ?? parsePeriod(target.period)
  read.set(target.period, known)
  return known
}

const applies = (target: Target, period: Period): boolean =>
  (target.valid_from === null || target.valid_from <= period.endOn) &&
  (target.valid_to === null || target.valid_to >= period.startOn)

const latest = (targets: readonly Target[]): Target | undefined =>
  [...targets].sort((a, b) => ((a.valid_from ?? '') < (b.valid_from ?? '') ? 1 : -1))[0]

/**
 * The programme whose target a row has: of the row's own programme, of the single programme filtered by, else of all (`''`).
 * Undefined: the row is part of something that no target speaks of.
 */
export function targetedProgramme(
  members: Readonly<Record<string, string>>,
  filters: ReadonlyMap<Filter, readonly string[]>,
): string | undefined {
  const others = [...Object.keys(members), ...filters.keys()].filter(name => name !== 'programme')
  if (others.length > 0) return undefined
  if (members.programme !== undefined) return members.programme
  const programmes = filters.get('programme')
  if (programmes === undefined) return ''
  return programmes.length === 1 ? programmes[0] : undefined
}

/**
 * The target of a figure: of its own territory and period. A percentage without one has that of the nearest territory that holds
 * it, and there of the shortest period that holds its period; counts and sums do not, because a part of a count has no share of it.
 */
export function targetOf(
  targets: readonly Target[],
  { unit }: IndicatorMetadata,
  place: { territory: string; period: Period; programme: string },
): Target | undefined {
  const ours = targets.filter(target => target.programme === place.programme && applies(target, place.period))
  const own = ours.filter(target => target.territory === place.territory && target.period === place.period.id)
  if (own.length > 0 || unit !== 'percent') return latest(own)
  for (const territory of holders(place.territory === 'PA-ND' ? COUNTRY : place.territory)) {
    const holding = ours
      .filter(target => target.territory === territory)
      .filter(target => {
        const { startOn, endOn } = periodOf(target)
        return startOn <= place.period.startOn && endOn >= place.period.endOn
      })
      .sort((a, b) => days(periodOf(a)) - days(periodOf(b)))
    const [shortest] = holding
    if (shortest !== undefined) return latest(holding.filter(target => target.period === shortest.period))
  }
  return undefined
}

const size = (value: bigint): bigint => (value < 0n ? -value : value)

/**
 * `on_target`: the target is reached in the indicator's direction; in a corridor, missed by at most 5 % of it. `at_risk`: missed by
 * at most 10 % of it. `off_target`: missed by more.
 */
export function bandOf(direction: Direction, value: Millionths, target: Millionths): Band {
  const gap = value - target
  const missed = size(gap) * 100n
  const reached =
    direction === 'up'
      ? gap >= 0n
      : direction === 'down'
        ? gap <= 0n
        : missed * 2n <= size(target) * AT_RISK_PERCENT
  if (reached) return 'on_target'
  return missed <= size(target) * AT_RISK_PERCENT ? 'at_risk' : 'off_target'
}
