import type { Band, ValueRow, ValueStatus } from '#domain/indicators.ts'
import type { Indicator } from '../indicators/formula.ts'
import type { PublicationFacts } from '../values/publication-facts.ts'
import type { Readers } from '../values/readers.ts'
import { readRequest } from '../values/request.ts'
import { answer } from '../values/values.ts'

/**
 * Why a figure is another one: other records (`data`), another definition of the indicator or of a model under it (`formula`), another
 * target (`target`), another tree of territories (`territory`); `as_of` when nothing but the day changed.
 */
export const CHANGE_REASONS = ['data', 'formula', 'target', 'territory', 'as_of'] as const
export type ChangeReason = (typeof CHANGE_REASONS)[number]

/** A figure as one publication showed it; decimal text in the indicator's unit. */
export interface ShownFigure {
  readonly value: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly status: ValueStatus
  readonly target: string | null
  readonly band: Band | null
}

export interface FigureChange {
  readonly indicator: string
  readonly period: string
  readonly territory: string
  readonly before: ShownFigure
  readonly after: ShownFigure
  readonly reasons: readonly ChangeReason[]
}

/** A publication whose facts are at hand, and its own definition of the indicator that is compared. */
export interface Side {
  readonly facts: PublicationFacts
  readonly indicator: Indicator
}

/** What differs between the sources of an indicator's figures. */
export interface Causes {
  readonly data: boolean
  readonly formula: boolean
  /** The earlier definition can be computed from the later data, so that data and formula can be told apart. */
  readonly separable: boolean
  readonly territory: boolean
}

export interface Asked {
  readonly period: string
  readonly territory: string
}

const shown = ({ value, numerator, denominator, status, target, band }: ValueRow): ShownFigure => ({
  ...{ value, numerator, denominator, status, target, band },
})
const NOTHING: ShownFigure = {
  ...{ value: null, numerator: null, denominator: null, status: 'no_data', target: null, band: null },
}

type Shown = ReadonlyMap<string, ShownFigure>
const keyOf = ({ period, territory }: { period: string; territory: string }) => `${period} ${territory}`

async function figures(readers: Readers, { facts, indicator }: Side, asked: Asked): Promise<Shown> {
  const request = readRequest({ indicator: indicator.metadata.code, ...asked })
  const { rows } = await answer(readers, facts, { ...request, indicator })
  return new Map(rows.map(row => [keyOf(row), shown(row)]))
}

const sameFigure = (a: ShownFigure, b: ShownFigure): boolean =>
  a.value === b.value && a.numerator === b.numerator && a.denominator === b.denominator
const sameTarget = (a: ShownFigure, b: ShownFigure): boolean => a.target === b.target && a.band === b.band

function reasonsOf(
  before: ShownFigure,
  after: ShownFigure,
  between: ShownFigure | undefined,
  causes: Causes,
): readonly ChangeReason[] {
  const reasons: ChangeReason[] = []
  if (!sameFigure(before, after)) {
    // With the earlier definition over the later data: what moved up to there is data, what moves from there is the definition.
    const data = between === undefined ? causes.data : !sameFigure(before, between)
    const formula = between === undefined ? causes.formula : !sameFigure(between, after)
    if (data) reasons.push('data')
    if (formula) reasons.push('formula')
    if (reasons.length === 0) reasons.push(causes.territory ? 'territory' : 'as_of')
  }
  if (before.target !== after.target || (!sameTarget(before, after) && sameFigure(before, after)))
    reasons.push('target')
  return reasons
}

/** The figures of one indicator that differ between two publications, and why. */
export async function figuresBetween(
  readers: Readers,
  from: Side,
  to: Side,
  asked: Asked,
  causes: Causes,
): Promise<{ readonly compared: number; readonly changes: readonly FigureChange[] }> {
  const [before, after] = await Promise.all([figures(readers, from, asked), figures(readers, to, asked)])
  const both = causes.data && causes.formula && causes.separable
  const between = both
    ? await figures(readers, { facts: to.facts, indicator: from.indicator }, asked)
    : undefined
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  const changes = keys.flatMap((key): readonly FigureChange[] => {
    const [earlier, later] = [before.get(key) ?? NOTHING, after.get(key) ?? NOTHING]
    if (sameFigure(earlier, later) && sameTarget(earlier, later)) return []
    const [period = '', territory = ''] = key.split(' ')
    const reasons = reasonsOf(earlier, later, between?.get(key), causes)
    return [
      {
        ...{ indicator: to.indicator.metadata.code, period, territory },
        before: earlier,
        after: later,
        reasons,
      },
    ]
  })
  return { compared: keys.length, changes }
}
