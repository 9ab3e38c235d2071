import { COUNTRY, UNKNOWN_TERRITORY } from '#domain/dimensions.ts'
import { type CalendarKind, lastEnded, type Period, shiftPeriod } from '#domain/periods.ts'
import { territoriesAt } from '#domain/territories/index.ts'
import { factMeasuresOf, factOf, type Indicator } from '../indicators/formula.ts'
import type { PublicationFacts } from '../values/publication-facts.ts'

/** Earlier days are errors of the records; a range has no more periods than this. */
const EARLIEST = '1990-02-01'
const MOST_PERIODS = 500

/** The period of a kind in which a day lies. */
const holding = (kind: CalendarKind, on: string): Period => shiftPeriod(lastEnded(kind, on), 1)

/** Every period of the indicator's own kind of which one of the publications can speak, until the latest one's day: `2016Q1..2026Q2`. */
export function everyPeriod(publications: readonly PublicationFacts[], indicator: Indicator): string {
  const { naturalPeriod } = indicator.metadata
  const contracts = new Set<string>(factMeasuresOf(indicator).flatMap(measure => factOf(measure).contracts))
  const firsts = publications.flatMap(({ coverage }) =>
    [...coverage.values()].flatMap(({ contract, first_on }) =>
      contracts.size === 0 || contracts.has(contract) ? [first_on] : [],
    ),
  )
  const last =
    publications
      .map(({ asOfDate }) => asOfDate)
      .sort()
      .at(-1) ?? EARLIEST
  const first = [...firsts, last].sort()[0] ?? last
  const end = holding(naturalPeriod, last)
  const furthest = shiftPeriod(end, 1 - MOST_PERIODS)
  const begin = holding(naturalPeriod, first < EARLIEST ? EARLIEST : first)
  return `${begin.startOn < furthest.startOn ? furthest.id : begin.id}..${end.id}`
}

/** The country and, of an indicator that has places, its provinces and those of whom no place is known. */
export function everyProvince({ metadata }: Indicator): string {
  if (!metadata.dimensions.includes('territory:province')) return COUNTRY
  const provinces = territoriesAt('province', COUNTRY).map(unit => unit.code)
  return [...new Set([COUNTRY, ...provinces, UNKNOWN_TERRITORY])].join(',')
}
