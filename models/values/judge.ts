import { NO_TARGET, type TargetFrom, type ValueRow } from '#domain/indicators.ts'
import type { Period } from '#domain/periods.ts'
import type { Aims } from './aims.ts'
import { bandOf, corridorOf } from './bands.ts'
import type { Coordinates } from './cells.ts'
import { decimalText, type Millionths, millionths } from './decimal.ts'
import { type Evaluated, figureOf } from './evaluate.ts'
import type { PublicationFacts } from './publication-facts.ts'
import type { Request } from './request.ts'
import { type Aim, targetedProgramme } from './targets.ts'
import { expectedOf } from './trajectory.ts'

const RULES = { igual: 'equal', poblacion: 'population', poblacion_objetivo: 'target_population' } as const

const text = (value: Millionths | null): string | null => (value === null ? null : decimalText(value))
const read = (value: string | null): Millionths | null => (value === null ? null : millionths(value))

const fromOf = ({ how, of }: Aim): TargetFrom => ({
  how,
  territory: of.territory,
  period: of.period,
  rule: how === 'apportioned' && of.apportioned_by !== '' ? RULES[of.apportioned_by] : null,
})

/** A figure of a period that its sources cover from its first day on and that is firm: what a trajectory may learn from. */
function firm(
  facts: PublicationFacts,
  request: Request,
  period: Period,
  evaluated: Evaluated,
): Millionths | undefined {
  const begun = request.indicator.metadata.sources.every(contract => {
    const days = facts.coverage.get(contract)
    return days === undefined || days.first_on <= period.startOn
  })
  return begun && evaluated.status === 'ok' && evaluated.value !== null ? evaluated.value : undefined
}

/** A row of an answer: the figure at its place, beside its target and what is expected of it by then. */
export function judged(
  facts: PublicationFacts,
  request: Request,
  aims: Aims,
  period: Period,
  { territory, members }: Omit<Coordinates, 'period'>,
  evaluated: Evaluated,
  evaluatedAt: (earlier: Period) => Evaluated,
): ValueRow {
  const { metadata } = request.indicator
  const named: Readonly<Record<string, string>> = Object.fromEntries(
    request.attributes.map((attribute, index) => [attribute, members[index] ?? '']),
  )
  const row = { period: period.id, territory, ...named, ...figureOf(evaluated) }
  const programme = targetedProgramme(named, request.filters)
  const aim = programme === undefined ? undefined : aims.at({ territory, period, programme })
  if (aim === undefined || programme === undefined) return { ...row, ...NO_TARGET }
  const { value: expected, by } = expectedOf(aim, metadata, period, {
    figureOf: earlier => firm(facts, request, earlier, evaluatedAt(earlier)),
    targetOf: nearer => {
      const found = aims.at({ territory, period: nearer, programme })
      return found?.of.period === nearer.id ? found.target : undefined
    },
  })
  const stated = {
    low: read(aim.of.target_min),
    high: read(aim.of.target_max),
    target: millionths(aim.of.target),
  }
  const corridor = corridorOf(metadata.direction, expected, stated)
  return {
    ...row,
    target: decimalText(aim.target),
    baseline: text(aim.baseline),
    target_source: aim.of.legal_source,
    target_synthetic: aim.of.synthetic,
    target_from: fromOf(aim),
    expected: decimalText(expected),
    expected_by: by,
    expected_low: text(corridor.low),
    expected_high: text(corridor.high),
    gap: evaluated.value === null ? null : decimalText(evaluated.value - aim.target),
    band: evaluated.value === null ? null : bandOf(evaluated.value, expected, corridor),
  }
}
