import { COUNTRY } from '#domain/dimensions.ts'
import { QUARTERS } from '../ministry/calendar.ts'
import { PLACES, weightOf } from '../ministry/places.ts'
import { MONTHLY_RATE, MONTHS_PER_CYCLE, PROGRAMME_IDS } from '../ministry/programmes.ts'
import { targetsAt } from '../ministry/targets.ts'
import { statusTargets } from './protection-targets.ts'
import { type FigureRow, target } from './rows.ts'

const PROVINCES = [...new Set(PLACES.map(place => place.province))].sort()
const YEARS = Array.from({ length: 11 }, (_, i) => 2016 + i)

/** Rates by year, in their unit: the country's holds everywhere below unless a province has its own. */
const RATES: readonly (readonly [indicator: string, from: number, to: number])[] = [
  ['P01', 92, 95],
  ['P03', 90, 98],
  ['P04', 16, 8],
  ['P05', 40, 20],
  ['P06', 60, 90],
  ['P07', 60, 75],
  ['P08', 80, 92],
  ['P09', 70, 85],
  ['P10', 82, 92],
  ['P11', 90, 97],
  ['P12', 6, 3],
  ['P13', 96, 98],
  ['P14', 70, 90],
  ['P15', 28, 12],
  ['P15M', 21, 7],
  ['P16', 19, 21],
  ['P17', 48, 56],
  ['P18', 1130, 1120],
  ['P19', 90, 95],
  ['P20', 1.2, 1],
  ['P22', 70, 90],
  ['P23', 1, 0.2],
  ['P24', 0.1, 0.02],
  ['T02', 30, 20],
  ['T03', 2, 1],
  ['T04', 0.6, 0.8],
  ['T05', 60, 85],
  ['T06', 12, 10],
  ['T08', 20, 19.5],
  ['T09', 50, 80],
  ['T10', 75, 88],
  ['T11', 1.8, 1.8],
  ['T12', 85, 97],
  ['T13', 13, 20],
  ['T14', 90, 98],
  ['T15', 6, 15],
  ['X05', 60, 85],
  ['X06', 50, 80],
  ['X07', 40, 20],
  ['X08', 35, 50],
  ['X10', 30, 15],
  ['X11', 40, 60],
  ['X12', 75, 88],
  ['X13', 3, 8],
  ['X14', 8, 4],
  ['X15', 45, 55],
  ['X16', 78, 80],
  ['X17', 70, 80],
  ['X18', 30, 60],
  ['X19', 60, 90],
  ['X20', 90, 75],
  ['X20A', 44, 36],
  ['X20E', 41, 34],
  ['X20S', 38, 32],
  ['X20T', 56, 46],
  ['X20V', 46, 38],
  ['X21', 30, 50],
  ['X22', 30, 45],
]
/** Provinces whose own targets differ: comarcas are paid by hand and later. */
const PROVINCIAL: readonly (readonly [indicator: string, province: string, value: number])[] = [
  ['P10', '10', 78],
  ['P10', '11', 78],
  ['P10', '12', 78],
  ['P10', '05', 82],
  ['P15', '10', 80],
  ['P15', '11', 80],
  ['P15', '12', 85],
]

function* percentages(): Generator<FigureRow> {
  for (const [indicator, from, to] of RATES)
    for (const [i, year] of YEARS.entries()) {
      const value = from + ((to - from) * i) / (YEARS.length - 1)
      const digits = to < 1 ? 2 : 1
      yield target(indicator, COUNTRY, String(year), value.toFixed(digits), {
        baseline: from.toFixed(digits),
      })
    }
  for (const [indicator, province, value] of PROVINCIAL)
    for (const year of YEARS) yield target(indicator, province, String(year), String(value))
}

/** Share of the roll's places of a programme that a province's persons hold. */
const shareOf = (() => {
  const shares = new Map<string, number>()
  for (const programme of PROGRAMME_IDS) {
    const total = PLACES.reduce((sum, place) => sum + weightOf(programme, place), 0)
    for (const place of PLACES) {
      const key = `${programme} ${place.province}`
      shares.set(key, (shares.get(key) ?? 0) + weightOf(programme, place) / total)
    }
  }
  return (programme: string, territory: string) =>
    territory === COUNTRY ? 1 : (shares.get(`${programme} ${territory}`) ?? 0)
})()

/** Counts and balboas have targets of their own in every period that boards ask for. */
function* counts(scale: number): Generator<FigureRow> {
  const rolls = targetsAt(scale)
  for (const territory of [COUNTRY, ...PROVINCES])
    for (const { index, cycle, endOn } of QUARTERS) {
      const places = rolls
        .filter(t => t.cycle === index)
        .reduce((sum, t) => sum + t.active * shareOf(t.programme, territory), 0)
      const roll = String(Math.max(1, Math.round((places * 0.995) / 10) * 10))
      const months = [2, 1, 0].map(
        back => `${endOn.slice(0, 4)}${String(Number(endOn.slice(5, 7)) - back).padStart(2, '0')}`,
      )
      for (const period of [
        ...months,
        cycle.replace('C', 'Q'),
        cycle,
        ...(cycle.endsWith('4') ? [endOn.slice(0, 4)] : []),
      ])
        yield target('P02', territory, period, roll, { apportioned_by: 'poblacion_objetivo' })
      yield target('T01', territory, cycle, String(Math.round(places * 0.06)), {
        apportioned_by: 'poblacion_objetivo',
      })
    }
}

/** Assessments of a year, and entrants and payments of a cycle, in the country at full scale. */
const ASSESSED: readonly (readonly [indicator: string, count: number])[] = [
  ['B07', 11_000],
  ['B08', 6_500],
  ['B09', 4_500],
]
const ENTRANTS = 1_800

/** Counts of the country alone: paid persons, enrolments and payments of a cycle, persons enrolled at its end, assessments of a year. */
function* baseCounts(scale: number): Generator<FigureRow> {
  const rolls = targetsAt(scale)
  const about = (count: number) => String(Math.max(1, Math.round(count / 10) * 10))
  for (const { index, cycle, endOn } of QUARTERS) {
    const places = rolls.filter(roll => roll.cycle === index).reduce((sum, roll) => sum + roll.active, 0)
    for (const [indicator, count] of [
      ['B01', places * 0.97],
      ['B02', places * 0.97],
      ['B04', places],
      ['B10', ENTRANTS * scale],
      ['B11', places * (0.55 + 0.007 * index)],
    ] as const)
      yield target(indicator, COUNTRY, cycle, about(count))
    const month = `${endOn.slice(0, 4)}${endOn.slice(5, 7)}`
    for (const indicator of ['B05', 'B06']) yield target(indicator, COUNTRY, month, about(places * 0.995))
  }
  for (const year of YEARS)
    for (const [indicator, count] of ASSESSED)
      yield target(indicator, COUNTRY, String(year), about(count * scale))
}

/** Balboas to be paid in a year: the country's, shared by the persons whom the programmes are for and paid as in earlier years. */
function* amounts(scale: number): Generator<FigureRow> {
  const rolls = targetsAt(scale)
  const paidIn = (year: number): readonly number[] =>
    QUARTERS.filter(({ endOn }) => endOn.startsWith(String(year))).map(({ index }) => index)
  for (const year of YEARS) {
    // A year that has only begun is to be like the one before.
    const cycles = paidIn(paidIn(year).length === 4 ? year : year - 1)
    const balboas = rolls
      .filter(roll => cycles.includes(roll.cycle))
      .reduce((sum, roll) => sum + roll.paid * MONTHLY_RATE[roll.programme] * MONTHS_PER_CYCLE, 0)
    yield target('B03', COUNTRY, String(year), String(Math.max(1, Math.round(balboas / 1000)) * 1000), {
      trajectory: 'estacional',
      apportioned_by: 'poblacion_objetivo',
    })
  }
}

/** Balboas per inhabitant and year. */
const INVESTMENT: Readonly<Record<string, string>> = {
  [COUNTRY]: '56',
  '12': '95',
  '10': '90',
  '11': '90',
  '09': '95',
  '02': '90',
  '06': '95',
  '07': '95',
  '08': '26',
}

function* investment(): Generator<FigureRow> {
  for (const [territory, value] of Object.entries(INVESTMENT))
    for (const year of YEARS) yield target('T07', territory, String(year), value)
}

/** All targets; none is printed, so all are marked synthetic and have no legal source. */
export function* planTargets(scale: number): Generator<FigureRow> {
  yield* percentages()
  yield* counts(scale)
  yield* baseCounts(scale)
  yield* amounts(scale)
  yield* investment()
  yield* statusTargets(scale)
}
