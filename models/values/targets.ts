import { COUNTRY, type Filter, UNKNOWN_TERRITORY } from '#domain/dimensions.ts'
import { type IndicatorMetadata, type TargetFrom, UNIT_SUMS } from '#domain/indicators.ts'
import { type Period, parsePeriod } from '#domain/periods.ts'
import { TERRITORIES, territoryOf } from '#domain/territories/index.ts'
import { apportion, quantumOf } from './apportion.ts'
import { type Millionths, millionths } from './decimal.ts'
import type { Target } from './publication-facts.ts'
import type { Weights } from './target-weights.ts'

/** A place of an answer as targets know it: programme `''` is all of them together. */
export interface TargetPlace {
  readonly territory: string
  readonly period: Period
  readonly programme: string
}

/** What a place is to reach by the end of its target's period. */
export interface Aim {
  readonly target: Millionths
  readonly baseline: Millionths | null
  readonly how: TargetFrom['how']
  /** The row of the plan that it comes from, and its period. */
  readonly of: Target
  readonly period: Period
}

/** The unit and those that hold it, nearest first. */
function holders(territory: string): readonly string[] {
  const parent = territoryOf(territory)?.parent
  return parent === undefined || parent === null ? [territory] : [territory, ...holders(parent)]
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const known = groups.get(keyOf(item))
    if (known === undefined) groups.set(keyOf(item), [item])
    else known.push(item)
  }
  return groups
}

const CHILDREN = grouped(TERRITORIES, ({ parent }) => parent ?? '')

/** An indicator's targets by territory: thousands of rows are judged against thousands of targets. */
const placed = new WeakMap<readonly Target[], ReadonlyMap<string, readonly Target[]>>()
function targetsIn(targets: readonly Target[], territory: string): readonly Target[] {
  const known = placed.get(targets) ?? grouped(targets, target => target.territory)
  placed.set(targets, known)
  return known.get(territory) ?? []
}

const days = ({ startOn, endOn }: Period): number => Date.parse(endOn) - Date.parse(startOn)

/** Periods of targets are few and asked for again and again. */
const read = new Map<string, Period>()
export function periodOf({ period }: Target): Period {
  const known = read.get(period) ?? parsePeriod(period)
  read.set(period, known)
  return known
}

const applies = (target: Target, period: Period): boolean =>
  (target.valid_from === null || target.valid_from <= period.endOn) &&
  (target.valid_to === null || target.valid_to >= period.startOn)

/** Of several versions the one that became valid last. */
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

/** A value that no part adds up to: of a place and a time inside, the same is asked for as of the whole. */
export const isRate = ({ unit, denominator }: IndicatorMetadata): boolean =>
  denominator !== null || UNIT_SUMS[unit] === 'rate'

/**
 * Whether a target says something of a shorter period within its own: of a rate and of a stock it does, of a sum because sums come
 * about day by day; of distinct persons only by a trajectory that the plan states, because they are no sum of their months.
 */
const speaksOf = (target: Target, metadata: IndicatorMetadata, period: Period): boolean => {
  if (target.period === period.id) return true
  const { startOn, endOn } = periodOf(target)
  if (startOn > period.startOn || endOn < period.endOn) return false
  return (
    isRate(metadata) ||
    metadata.nature === 'stock' ||
    UNIT_SUMS[metadata.unit] === 'sum' ||
    target.trajectory !== ''
  )
}

/** Found once for all units that a holder has. */
const found = new WeakMap<readonly Target[], Map<string, Target | undefined>>()
function ownTarget(
  targets: readonly Target[],
  metadata: IndicatorMetadata,
  place: TargetPlace,
): Target | undefined {
  if (targetsIn(targets, place.territory).length === 0) return undefined
  const known = found.get(targets) ?? new Map<string, Target | undefined>()
  found.set(targets, known)
  const key = `${metadata.code} ${place.territory} ${place.period.id} ${place.programme}`
  if (!known.has(key)) known.set(key, findOwn(targets, metadata, place))
  return known.get(key)
}

/** The target that a territory itself has for a period: of the shortest period that holds it, and there the latest valid one. */
function findOwn(
  targets: readonly Target[],
  metadata: IndicatorMetadata,
  { territory, period, programme }: TargetPlace,
): Target | undefined {
  const ours = targetsIn(targets, territory).filter(
    target => target.programme === programme && applies(target, period) && speaksOf(target, metadata, period),
  )
  const exact = ours.filter(target => target.period === period.id)
  if (exact.length > 0) return latest(exact)
  const [shortest] = [...ours].sort((a, b) => days(periodOf(a)) - days(periodOf(b)))
  return latest(ours.filter(target => target.period === shortest?.period))
}

const text = (value: string | null): Millionths | null => (value === null ? null : millionths(value))

/**
 * The target of a figure. Its own: of its territory and the shortest period that holds its period. Without one, a rate has that of the
 * nearest territory that holds it (`inherited`); a count or sum has its part of it, when the plan says by which rule it is apportioned:
 * level by level, own targets of units set aside first, the parts adding up to the whole.
 */
export function targetOf(
  targets: readonly Target[],
  metadata: IndicatorMetadata,
  place: TargetPlace,
  weights?: Weights,
): Aim | undefined {
  const unknown = place.territory === UNKNOWN_TERRITORY
  if (unknown && !isRate(metadata)) return undefined
  for (const territory of holders(unknown ? COUNTRY : place.territory)) {
    const of = ownTarget(targets, metadata, { ...place, territory })
    if (of === undefined) continue
    const whole = { of, period: periodOf(of), target: millionths(of.target), baseline: text(of.baseline) }
    if (territory === place.territory) return { ...whole, how: 'own' }
    if (isRate(metadata)) return { ...whole, how: 'inherited' }
    if (of.apportioned_by === '' || weights === undefined) return undefined
    return partOf(
      { ...whole, how: 'apportioned' },
      { targets, metadata, weights, period: place.period },
      place.territory,
    )
  }
  return undefined
}

interface Division {
  readonly targets: readonly Target[]
  readonly metadata: IndicatorMetadata
  readonly weights: Weights
  readonly period: Period
}
type Parts = ReadonlyMap<string, { readonly target: Millionths; readonly baseline: Millionths | null }>

/** Divided once for all units of a parent: a map asks for seven hundred. */
const divided = new WeakMap<Weights, WeakMap<readonly Target[], Map<string, Parts | undefined>>>()
function memoOf({ weights, targets }: Division): Map<string, Parts | undefined> {
  const ofWeights = divided.get(weights) ?? new WeakMap<readonly Target[], Map<string, Parts | undefined>>()
  divided.set(weights, ofWeights)
  const memo = ofWeights.get(targets) ?? new Map<string, Parts | undefined>()
  ofWeights.set(targets, memo)
  return memo
}

/** What a unit gets of a whole that one of its holders has. */
function partOf(whole: Aim, division: Division, territory: string): Aim | undefined {
  if (territory === whole.of.territory) return whole
  const parent = territoryOf(territory)?.parent
  if (parent === undefined || parent === null) return undefined
  const memo = memoOf(division)
  const { of } = whole
  const key = [of.territory, of.period, of.programme, of.valid_from, division.period.id, parent].join(' ')
  if (!memo.has(key)) memo.set(key, partsWithin(whole, division, parent))
  const part = memo.get(key)?.get(territory)
  return part === undefined ? undefined : { ...whole, ...part }
}

function partsWithin(whole: Aim, division: Division, parent: string): Parts | undefined {
  const held = partOf(whole, division, parent)
  if (held === undefined) return undefined
  const units = (CHILDREN.get(parent) ?? []).map(({ code }) => ({
    unit: code,
    own: latest(
      targetsIn(division.targets, code).filter(
        target =>
          target.period === whole.of.period &&
          target.programme === whole.of.programme &&
          applies(target, division.period),
      ),
    ),
  }))
  const targets = shareOf(held.target, units, own => own.target, whole, division)
  if (targets === undefined) return undefined
  const baselines =
    held.baseline === null ? undefined : shareOf(held.baseline, units, own => own.baseline, whole, division)
  return new Map(
    [...targets].map(([unit, target]) => [unit, { target, baseline: baselines?.get(unit) ?? null }]),
  )
}

/** Parts of the units that have no target of their own; undefined where own ones already exceed the whole, or a weight is not known. */
function shareOf(
  whole: Millionths,
  units: readonly { readonly unit: string; readonly own: Target | undefined }[],
  ownValue: (own: Target) => string | null,
  { of, period }: Aim,
  { metadata, weights }: Division,
): ReadonlyMap<string, Millionths> | undefined {
  const rule = of.apportioned_by
  if (rule === '') return undefined
  const owned = units.flatMap(({ own }) => (own === undefined ? [] : [text(ownValue(own))]))
  if (owned.some(value => value === null)) return undefined
  const rest = owned.reduce<Millionths>((left, value) => left - (value ?? 0n), whole)
  if (rest !== 0n && rest < 0n !== whole < 0n) return undefined
  const others = units.filter(({ own }) => own === undefined).map(({ unit }) => unit)
  const known = others.map(unit => weights(rule, unit, { period, programme: of.programme }))
  if (known.some(weight => weight === undefined)) return undefined
  const shares = known.map(weight => weight ?? 0n)
  const parts = apportion(rest, shares, quantumOf(rest, metadata.unit === 'balboas' ? 10_000n : 1_000_000n))
  return parts === undefined ? undefined : new Map(others.map((unit, place) => [unit, parts[place] ?? 0n]))
}
