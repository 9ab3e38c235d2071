import type { ValueRow } from '#domain/indicators.ts'
import type { Period } from '#domain/periods.ts'
import type { Coordinates } from './cells.ts'
import { decimalText, millionths } from './decimal.ts'
import { type Evaluated, figureOf } from './evaluate.ts'
import type { PublicationFacts } from './publication-facts.ts'
import type { Request } from './request.ts'
import { bandOf, targetedProgramme, targetOf } from './targets.ts'

const NO_TARGET = {
  target: null,
  baseline: null,
  target_source: null,
  target_synthetic: null,
  gap: null,
  band: null,
} as const

const plain = (text: string): string => decimalText(millionths(text))

/** A row of an answer: the figure at its place, beside its target. */
export function judged(
  facts: PublicationFacts,
  request: Request,
  period: Period,
  { territory, members }: Omit<Coordinates, 'period'>,
  evaluated: Evaluated,
): ValueRow {
  const { metadata } = request.indicator
  const named: Readonly<Record<string, string>> = Object.fromEntries(
    request.attributes.map((attribute, index) => [attribute, members[index] ?? '']),
  )
  const row = { period: period.id, territory, ...named, ...figureOf(evaluated) }
  const programme = targetedProgramme(named, request.filters)
  const targets = facts.targets.get(metadata.code)
  const target =
    targets === undefined || programme === undefined
      ? undefined
      : targetOf(targets, metadata, { territory, period, programme })
  if (target === undefined) return { ...row, ...NO_TARGET }
  const aim = millionths(target.target)
  return {
    ...row,
    target: plain(target.target),
    baseline: target.baseline === null ? null : plain(target.baseline),
    target_source: target.legal_source,
    target_synthetic: target.synthetic,
    gap: evaluated.value === null ? null : decimalText(evaluated.value - aim),
    band: evaluated.value === null ? null : bandOf(metadata.direction, evaluated.value, aim),
  }
}
