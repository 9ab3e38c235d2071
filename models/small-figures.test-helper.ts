import { territoriesAt } from '#domain/territories/index.ts'
import type { Ministry } from './small-ministry.test-helper.ts'

/** Provinces of which other institutions give figures down to the corregimiento; of the others only the country's sum is known. */
const TOLD = ['04', '08', '13']
const YEARS = ['2015', '2016', '2017', '2022']

type Row = Readonly<Record<string, string>>

/** A figure of every corregimiento told, of what holds them as their sum, and of the country as more than that. */
function figures(measure: string, extra: Row, value: (index: number) => number): readonly Row[] {
  const sums = new Map<string, number>()
  for (const province of TOLD)
    for (const [index, { code }] of territoriesAt('corregimiento', province).entries())
      for (const place of ['PA', province, code.slice(0, 4), code])
        sums.set(place, (sums.get(place) ?? (place === 'PA' ? 1000 : 0)) + value(index))
  return [...sums].flatMap(([territory_code, sum], index) =>
    YEARS.map(period => ({
      measure,
      territory_code,
      period,
      value: String(sum + (index === 0 ? Number(period) - 2015 : 0)),
      document: 'prueba',
      ...extra,
    })),
  )
}

/** What finance and the institute of statistics give: target households by programme and of all, the older and pensioners, spending. */
export async function landSmallFigures(ministry: Ministry): Promise<void> {
  await ministry.land('denominadores', '2017-06-30', [
    ...figures('hogares_objetivo', {}, index => 3 + (index % 4)),
    ...['120A65', 'RDO', 'AG'].flatMap((programme, at) =>
      figures('hogares_objetivo', { programme }, index => 1 + ((index + at) % 3)),
    ),
    ...['65-74', '75+'].flatMap((age_band, at) => [
      ...figures('poblacion', { age_band }, index => 40 + index + at),
      ...figures('pensionados', { age_band }, index => 10 + (index % 5) + at),
    ]),
  ])
  await ministry.land(
    'presupuesto',
    '2017-06-30',
    ['201601', '201605', '2016Q3', '2016', '201703', '2017Q2'].flatMap((period, index) =>
      ['120A65', 'RDO', 'OTRO'].map((programme, at) => ({
        institution: 'MIDES',
        programme,
        territory_code: 'PA',
        benefit_kind: 'transferencia',
        period,
        allotted_balboas: '1000.00',
        modified_balboas: '1000.00',
        committed_balboas: '900.00',
        accrued_balboas: (100 + index * 10 + at).toFixed(2),
        paid_balboas: '80.00',
      })),
    ),
  )
}
