import { COUNTRY } from '#domain/dimensions.ts'
import { FIRST_RULES_FROM } from '#models/index.ts'
import { type FigureRow, target } from './rows.ts'

/** Years in which rules of protection are in force; nothing is measured by them before. */
const YEARS = [Number(FIRST_RULES_FROM.slice(0, 4)), Number(FIRST_RULES_FROM.slice(0, 4)) + 1]
const number = (index: number) => String(index + 1).padStart(2, '0')

const periodsOf = (year: number) => ({
  year: [String(year)],
  quarter: Array.from({ length: 4 }, (_, index) => `${year}Q${index + 1}`),
  month: Array.from({ length: 12 }, (_, index) => `${year}${number(index)}`),
})

/** Shares of what stands on a day: the same whatever the period. The first year's and the second's. */
const SHARES: readonly (readonly [indicator: string, first: string, second: string])[] = [
  ['X01', '16', '18'],
  ['X08M', '45', '50'],
  ['X09', '42', '45'],
  ['X09A', '36', '40'],
  ['X09D', '84', '86'],
]

/** Shares of those who change within a period: the longer it is, the more do. */
const CHANGES: readonly (readonly [
  indicator: string,
  kind: 'year' | 'quarter' | 'month',
  first: string,
  second: string,
])[] = [
  ['X03', 'year', '10', '12'],
  ['X03', 'quarter', '2.6', '3'],
  ['X03', 'month', '1.2', '1.4'],
  ['X04', 'year', '6', '5.5'],
  ['X04', 'quarter', '1.6', '1.5'],
  ['X04', 'month', '0.5', '0.45'],
]

/** Persons of the registry unprotected in some dimension, at full scale. */
const UNPROTECTED = [170_000, 165_000]

/** Targets of what rules of protection measure. */
export function* statusTargets(scale: number): Generator<FigureRow> {
  for (const [index, year] of YEARS.entries()) {
    const periods = periodsOf(year)
    const baseline = (first: string) => (index === 0 ? {} : { baseline: first })
    for (const [indicator, first, second] of SHARES)
      yield target(indicator, COUNTRY, String(year), index === 0 ? first : second, baseline(first))
    for (const [indicator, kind, first, second] of CHANGES)
      for (const period of periods[kind])
        yield target(indicator, COUNTRY, period, index === 0 ? first : second, baseline(first))
    const unprotected = Math.max(1, Math.round(((UNPROTECTED[index] ?? Number.NaN) * scale) / 10) * 10)
    for (const period of [...periods.year, ...periods.quarter, ...periods.month])
      yield target('X02', COUNTRY, period, String(unprotected), { apportioned_by: 'poblacion_objetivo' })
  }
}
