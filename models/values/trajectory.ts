import { type ExpectedBy, type IndicatorMetadata, UNIT_SUMS } from '#domain/indicators.ts'
import { type CalendarKind, type Period, parsePeriod, shiftPeriod, yearAgo } from '#domain/periods.ts'
import { type Millionths, quotient } from './decimal.ts'
import { type Aim, isRate } from './targets.ts'

/** What is asked for by a period on the way to a target. */
export interface Expected {
  readonly value: Millionths
  readonly by: ExpectedBy
}

/** What the figure's own past and the plan's nearer targets say; each undefined where it says nothing. */
export interface Known {
  /** A firm figure of the same place, wholly covered by its sources. */
  readonly figureOf: (period: Period) => Millionths | undefined
  /** The target that the same place has for exactly this period. */
  readonly targetOf: (period: Period) => Millionths | undefined
}

const DAY_MS = 86_400_000
const ONE = 1_000_000n
const YEARS_OF_HISTORY = 3

/** Days of a period, both ends included. */
const daysIn = (startOn: string, endOn: string): bigint =>
  BigInt((Date.parse(endOn) - Date.parse(startOn)) / DAY_MS + 1)

/** a × b ÷ c, of Millionths, half away from zero. */
const scaled = (a: Millionths, b: bigint, c: bigint): Millionths => quotient(1, a * b, c * ONE)

const back = (period: Period, years: number): Period =>
  years === 0 ? period : back(yearAgo(period), years - 1)

/** The same period and the same target's period of earlier years, the latest first: what a seasonal trajectory looks at. */
export const historyOf = (
  period: Period,
  whole: Period,
): readonly { readonly part: Period; readonly whole: Period }[] =>
  Array.from({ length: YEARS_OF_HISTORY }, (_, index) => ({
    part: back(period, index + 1),
    whole: back(whole, index + 1),
  }))

const KINDS: readonly CalendarKind[] = ['semester', 'quarter', 'cycle', 'month']
const ID: Readonly<Record<CalendarKind, (year: string, month: number) => string>> = {
  year: year => year,
  semester: (year, month) => `${year}S${Math.ceil(month / 6)}`,
  quarter: (year, month) => `${year}Q${Math.ceil(month / 3)}`,
  cycle: (year, month) => `${year}C${Math.ceil(month / 3)}`,
  month: (year, month) => `${year}${String(month).padStart(2, '0')}`,
}

/** The periods of one kind that a period is made of, or none when its ends are not theirs. */
export function partsOf(period: Period, kind: CalendarKind): readonly Period[] {
  const first = parsePeriod(ID[kind](period.startOn.slice(0, 4), Number(period.startOn.slice(5, 7))))
  if (first.startOn !== period.startOn) return []
  const parts: Period[] = []
  for (let part = first; part.endOn <= period.endOn; part = shiftPeriod(part, 1)) parts.push(part)
  return parts.length > 1 && parts.at(-1)?.endOn === period.endOn ? parts : []
}

/** What targets of nearer periods add up to: of a stock the last one's, of a sum all of theirs; of rates and distinct counts nothing does. */
function given(
  metadata: IndicatorMetadata,
  period: Period,
  adds: boolean,
  { targetOf }: Known,
): Expected | undefined {
  if (metadata.nature !== 'stock' && !adds) return undefined
  for (const kind of KINDS) {
    const parts = partsOf(period, kind)
    const asked = metadata.nature === 'stock' ? parts.slice(-1) : parts
    const targets = asked.map(targetOf)
    if (targets.length > 0 && targets.every(target => target !== undefined))
      return { value: targets.reduce<Millionths>((sum, target) => sum + (target ?? 0n), 0n), by: 'given' }
  }
  return undefined
}

/** The target times the share of its period that earlier years had reached or done by this one: sums of both, then the quotient. */
function seasonal(aim: Aim, period: Period, { figureOf }: Known): Expected | undefined {
  const years = historyOf(period, aim.period).flatMap(({ part, whole }) => {
    const [done, all] = [figureOf(part), figureOf(whole)]
    return done === undefined || all === undefined ? [] : [{ done, all }]
  })
  const done = years.reduce<Millionths>((sum, year) => sum + year.done, 0n)
  const all = years.reduce<Millionths>((sum, year) => sum + year.all, 0n)
  return all === 0n ? undefined : { value: scaled(aim.target, done, all), by: 'seasonal' }
}

/**
 * A flow, and a cohort's share, which grows from nothing: the target's share of the days. A stock or another rate: from the baseline, by the days
 * that have passed at the period's end; without a baseline the target itself.
 */
function linear(aim: Aim, period: Period, flows: boolean): Expected {
  const all = daysIn(aim.period.startOn, aim.period.endOn)
  if (flows) return { value: scaled(aim.target, daysIn(period.startOn, period.endOn), all), by: 'linear' }
  if (aim.baseline === null) return { value: aim.target, by: 'constant' }
  const passed = daysIn(aim.period.startOn, period.endOn)
  return { value: aim.baseline + scaled(aim.target - aim.baseline, passed, all), by: 'linear' }
}

/**
 * What a period is to reach on the way to its target, so that March is judged against March. Nearer targets come first; then the trajectory
 * that the plan states: seasonal without history becomes linear. Without one a rate holds all the time, and counts and what becomes of a cohort
 * go in a straight line.
 */
export function expectedOf(aim: Aim, metadata: IndicatorMetadata, period: Period, known: Known): Expected {
  const sameDays = aim.period.startOn === period.startOn && aim.period.endOn === period.endOn
  if (sameDays) return { value: aim.target, by: 'constant' }
  const rate = isRate(metadata)
  const flows = !rate && metadata.nature === 'flow'
  const cohort = metadata.nature === 'cohort'
  const { trajectory } = aim.of
  const nearer = given(metadata, period, flows && UNIT_SUMS[metadata.unit] === 'sum', known)
  if (nearer !== undefined) return nearer
  if (trajectory === 'constante' || (trajectory === '' && rate && !cohort))
    return { value: aim.target, by: 'constant' }
  const learnt = trajectory === 'estacional' ? seasonal(aim, period, known) : undefined
  return learnt ?? linear(aim, period, flows || cohort)
}
