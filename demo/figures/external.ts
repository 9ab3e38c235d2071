import { AGE_BANDS, COUNTRY, SEXES } from '#domain/dimensions.ts'
import { PLACES, type Place, weightOf } from '../ministry/places.ts'
import { PROGRAMME_IDS, type Programme } from '../ministry/programmes.ts'
import { EVALUATION_2017, type FigureRow } from './rows.ts'
import { surveyFigures } from './survey.ts'

const YEARS = Array.from({ length: 11 }, (_, i) => 2016 + i)
const CENSUS_YEAR = 2023
const CENSUS = 'INEC, Censo de 2023; otros años estimados para la demostración'
const ESTIMATE = 'Estimación sintética de la demostración'

/** Yearly growth of the population: towns grow faster than the country's far ends. */
const growth = ({ remoteness, province }: Place): number =>
  province === '13' ? 0.026 : 0.017 - 0.009 * remoteness

/** Persons whom each programme is for, in the country, in 2023. Synthetic. */
const OBJECTIVE: Readonly<Record<Programme, number>> = {
  '120A65': 133_500,
  RDO: 52_500,
  AG: 23_800,
  SENAPAN: 10_200,
}

/** Households by person whom a programme is for: some of 120 a los 65 live two in a house. Synthetic. */
const HOMES: Readonly<Record<Programme, number>> = { '120A65': 0.9, RDO: 1, AG: 1, SENAPAN: 1 }

/** Pensioners among the older by contributor among all. Synthetic. */
const PENSIONERS_BY_CONTRIBUTOR = 1.4

/** Shares of the age bands, and of women in them; near the census of 2023. */
const BANDS: readonly (readonly [share: number, women: number])[] = [
  [0.106, 0.489],
  [0.104, 0.489],
  [0.1, 0.49],
  [0.187, 0.493],
  [0.408, 0.503],
  [0.056, 0.516],
  [0.039, 0.545],
]

/** Contributors to social security by 1,000 inhabitants; 2020 and 2021 were lower. Synthetic. */
const contributors = (province: string, year: number): number => {
  const base =
    { '08': 400, '13': 330, '03': 300, '04': 270, '02': 255, '06': 260, '07': 250, '09': 190, '01': 230 }[
      province
    ] ?? 70
  return base * (year === 2020 ? 0.83 : year === 2021 ? 0.88 : 1 + 0.004 * (year - 2016))
}

const populationOf = (place: Place, year: number, scale: number): number =>
  Math.round(place.population * scale * (1 + growth(place)) ** (year - CENSUS_YEAR))

/** Sums over places at every level of the territory: the levels add up because they are sums of the same whole numbers. */
function summed(value: (place: Place) => number): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const place of PLACES) {
    const amount = value(place)
    for (const code of [COUNTRY, place.province, place.code.slice(0, 4), place.code])
      sums.set(code, (sums.get(code) ?? 0) + amount)
  }
  return sums
}

/** Whole numbers near `total` × shares that add up to `total`: the largest remainders are rounded up. */
export function apportion(total: number, shares: readonly number[]): readonly number[] {
  const exact = shares.map(share => total * share)
  const whole = exact.map(Math.floor)
  const missing = total - whole.reduce((sum, n) => sum + n, 0)
  const order = exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
  for (const { i } of order.slice(0, missing)) whole[i] = (whole[i] ?? 0) + 1
  return whole
}

const CELLS = BANDS.flatMap(([share, women], band) =>
  SEXES.map(({ id }) => ({
    band: AGE_BANDS[band]?.id ?? '',
    sex: id,
    share: share * (id === 'F' ? women : 1 - women),
  })),
)
const SHARES = (() => {
  const total = CELLS.reduce((sum, cell) => sum + cell.share, 0)
  return CELLS.map(cell => cell.share / total)
})()

const figure = (
  measure: string,
  territory_code: string,
  period: string,
  value: number,
  document: string,
  extra: FigureRow = {},
): FigureRow => ({
  measure,
  territory_code,
  period,
  value: String(value),
  document,
  ...extra,
})

/** Population of provinces by sex and age band, of the country as their sum, with the margins of each. */
function* byAge(population: ReadonlyMap<string, number>, year: string): Generator<FigureRow> {
  const country = new Map<string, number>()
  const provinces = [...population.keys()].filter(code => code.length === 2 && code !== COUNTRY)
  for (const province of provinces) {
    const cells = new Map<string, number>()
    for (const [i, persons] of apportion(population.get(province) ?? 0, SHARES).entries()) {
      const { sex, band } = CELLS[i] ?? { sex: '', band: '' }
      for (const key of [`${sex} ${band}`, `${sex} `, ` ${band}`]) {
        cells.set(key, (cells.get(key) ?? 0) + persons)
        country.set(key, (country.get(key) ?? 0) + persons)
      }
    }
    yield* margins(province, cells, year)
  }
  yield* margins(COUNTRY, country, year)
}

function* margins(territory: string, cells: ReadonlyMap<string, number>, year: string): Generator<FigureRow> {
  for (const [key, persons] of cells) {
    const [sex = '', age_band = ''] = key.split(' ')
    yield figure('poblacion', territory, year, persons, CENSUS, {
      sex: sex || null,
      age_band: age_band || null,
    })
  }
}

/** Persons and households whom the programmes are for, each by programme and of all. */
function* objectives(year: number, scale: number): Generator<FigureRow> {
  for (const measure of ['personas_objetivo', 'hogares_objetivo'] as const) {
    const all = new Map<string, number>()
    for (const programme of PROGRAMME_IDS) {
      const total = PLACES.reduce((sum, place) => sum + weightOf(programme, place), 0)
      const trend = 1 + 0.006 * (CENSUS_YEAR - year) * (programme === 'AG' ? -2 : 1)
      const whole = OBJECTIVE[programme] * (measure === 'hogares_objetivo' ? HOMES[programme] : 1)
      const sums = summed(place => Math.round((whole * scale * trend * weightOf(programme, place)) / total))
      for (const [territory, amount] of sums) {
        all.set(territory, (all.get(territory) ?? 0) + amount)
        yield figure(measure, territory, String(year), amount, ESTIMATE, { programme })
      }
    }
    for (const [territory, amount] of all) yield figure(measure, territory, String(year), amount, ESTIMATE)
  }
}

/** Pensioners of 65 and over by age band, of provinces and the country. */
function* pensioners(year: number, scale: number): Generator<FigureRow> {
  for (const [i, [share]] of BANDS.entries()) {
    const age_band = AGE_BANDS[i]?.id ?? ''
    if (age_band !== '65-74' && age_band !== '75+') continue
    const sums = summed(place =>
      Math.round(
        (populationOf(place, year, scale) *
          share *
          PENSIONERS_BY_CONTRIBUTOR *
          contributors(place.province, year)) /
          1000,
      ),
    )
    for (const [territory, persons] of sums)
      if (territory.length === 2)
        yield figure('pensionados', territory, String(year), persons, ESTIMATE, { age_band })
  }
}

/** Printed numbers of recertifications scheduled; Red de Oportunidades published none for 2016. */
const SCHEDULED: readonly FigureRow[] = [
  figure('recertificaciones_programadas', COUNTRY, '2016-01-01..2017-12-31', 33_688, EVALUATION_2017),
  figure('recertificaciones_programadas', COUNTRY, '2016-01-01..2017-12-31', 31_033, EVALUATION_2017, {
    programme: '120A65',
  }),
  figure('recertificaciones_programadas', COUNTRY, '2016', 21_087, EVALUATION_2017, { programme: '120A65' }),
  figure('recertificaciones_programadas', COUNTRY, '2017', 9_946, EVALUATION_2017, { programme: '120A65' }),
]

/** After the printed plan the demonstration schedules a round number a year, so that fulfilment can be judged. */
const SCHEDULED_A_YEAR = 13_000
const SCHEDULED_YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]
const SYNTHETIC_SCHEDULE = 'Programación sintética de la demostración'

/** Population, target persons and households, contributors, pensioners, scheduled recertifications and what a survey says of recipients; every level adds up to the one above. */
export function* externalFigures(scale: number): Generator<FigureRow> {
  yield* SCHEDULED
  yield* surveyFigures(scale)
  for (const year of SCHEDULED_YEARS)
    yield figure(
      'recertificaciones_programadas',
      COUNTRY,
      String(year),
      Math.round(SCHEDULED_A_YEAR * scale),
      SYNTHETIC_SCHEDULE,
    )
  for (const year of YEARS) {
    const period = String(year)
    const population = summed(place => populationOf(place, year, scale))
    for (const [territory, persons] of population)
      yield figure('poblacion', territory, period, persons, CENSUS)
    yield* byAge(population, period)
    yield* objectives(year, scale)
    yield* pensioners(year, scale)
    const insured = summed(place =>
      Math.round((populationOf(place, year, scale) * contributors(place.province, year)) / 1000),
    )
    for (const [territory, persons] of insured)
      if (territory.length === 2) yield figure('cotizantes', territory, period, persons, ESTIMATE)
  }
}
