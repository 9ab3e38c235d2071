import { difference } from '#charts/index.ts'
import type { Finding, PrintedFigure } from '../api/types.ts'

/** What the records contradict comes before what the records themselves break, and before what only needs explaining. */
const KINDS: readonly string[] = [
  'printed_figure_differs',
  'printed_total_contradicted',
  'date_beyond',
  'repeated',
  'overlap',
  'not_covered',
  'exceeds',
  'duplicate_key',
  'unknown_person',
  'unknown_reference',
  'printed_bases_differ',
]

const rank = (finding: Finding) => {
  const place = KINDS.indexOf(finding.kind)
  return place < 0 ? KINDS.length : place
}

type Figures = ReadonlyMap<string, PrintedFigure>

export const byId = (figures: readonly PrintedFigure[]): Figures =>
  new Map(figures.map(figure => [figure.figure_id, figure]))

/** The most important first: by kind; of printed figures the greatest first; of records those that concern most rows. */
export function importantFirst(findings: readonly Finding[], figures: Figures): readonly Finding[] {
  const size = (finding: Finding) => figures.get(finding.subject)?.printed ?? finding.rows
  return [...findings].sort(
    (left, right) => rank(left) - rank(right) || Number(difference(size(right), size(left))),
  )
}

/**
 * The findings without those that say again what one before them said: a figure printed in two places, and the total of a figure that is
 * told already. What was found stays in the whole list.
 */
export function toldOnce(findings: readonly Finding[], figures: Figures): readonly Finding[] {
  const told = new Set<string>()
  return findings.filter(finding => {
    const figure = figures.get(finding.subject)
    const about =
      figure === undefined
        ? finding.finding_id
        : [
            figure.indicator,
            figure.period,
            figure.territory,
            JSON.stringify(figure.breakdown),
            figure.printed,
          ].join('|')
    if (told.has(about)) return false
    told.add(about)
    return true
  })
}
