import type { IndicatorValues } from '#domain/indicators.ts'
import type { AssessedTerritory, Assessment } from './assess.ts'

/** What one rule has to say after an evaluation, its territories sorted by how far they are from their target. */
export interface RuleReport extends Assessment {
  readonly opened: readonly AssessedTerritory[]
  readonly recovered: readonly AssessedTerritory[]
  /** Open before and still firing. */
  readonly ongoing: readonly AssessedTerritory[]
  /** Open before and now without data: neither better nor worse. */
  readonly silent: readonly AssessedTerritory[]
  readonly withoutData: number
  /** The last periods of the territory that the mail draws; null when none is drawn. */
  readonly trend: IndicatorValues | null
}

const distance = ({ row }: AssessedTerritory): number => (row.gap === null ? 0 : Math.abs(Number(row.gap)))

const farthestFirst = (left: AssessedTerritory, right: AssessedTerritory): number =>
  distance(right) - distance(left) || (left.territory < right.territory ? -1 : 1)

/** Sorts an assessment into what opened, recovered, goes on and fell silent. */
export function reportOf(assessment: Assessment, trend: IndicatorValues | null = null): RuleReport {
  const sorted = assessment.territories.toSorted(farthestFirst)
  return {
    ...assessment,
    opened: sorted.filter(item => item.news === 'opened'),
    recovered: sorted.filter(item => item.news === 'recovered'),
    ongoing: sorted.filter(item => item.memory.state === 'firing' && item.news === null),
    silent: sorted.filter(item => item.memory.state === 'no_data' && item.memory.openSince !== null),
    withoutData: sorted.filter(item => item.memory.state === 'no_data').length,
    trend,
  }
}

export const hasNews = (report: RuleReport): boolean =>
  report.opened.length > 0 || report.recovered.length > 0

/** The territory that the mail draws: the farthest from its target among the new ones. */
export const drawnTerritory = (report: RuleReport): string | null =>
  (report.opened[0] ?? report.recovered[0])?.territory ?? null
