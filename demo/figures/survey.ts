import { COUNTRY } from '#domain/dimensions.ts'
import { QUARTERS } from '../ministry/calendar.ts'
import { PLACES, weightOf } from '../ministry/places.ts'
import { MONTHLY_RATE, MONTHS_PER_CYCLE, PROGRAMME_IDS, type Programme } from '../ministry/programmes.ts'
import { targetsAt } from '../ministry/targets.ts'
import type { FigureRow } from './rows.ts'

const SURVEY = 'Encuesta de hogares sintética de la demostración'
/** The last year of which a survey is out. */
const LAST_YEAR = 2025

/** Share of a recipient household's welfare that the transfer is, and of its money that reaches the first quintile. Synthetic. */
const WELFARE: Readonly<Record<Programme, number>> = { '120A65': 0.24, RDO: 0.13, AG: 0.2, SENAPAN: 0.12 }
const FIRST_QUINTILE: Readonly<Record<Programme, number>> = {
  '120A65': 0.46,
  RDO: 0.63,
  AG: 0.52,
  SENAPAN: 0.68,
}

/** What a province's part of a programme's roll is. */
function shares(programme: Programme): ReadonlyMap<string, number> {
  const found = new Map([[COUNTRY, 1]])
  const total = PLACES.reduce((sum, place) => sum + weightOf(programme, place), 0)
  for (const place of PLACES)
    found.set(place.province, (found.get(place.province) ?? 0) + weightOf(programme, place) / total)
  return found
}

/** What a household survey says of recipients, a year, by programme and of all: of the country and its provinces. */
export function* surveyFigures(scale: number): Generator<FigureRow> {
  const rolls = targetsAt(scale)
  const byProgramme = PROGRAMME_IDS.map(programme => ({ programme, shares: shares(programme) }))
  const years = [...new Set(QUARTERS.map(({ endOn }) => Number(endOn.slice(0, 4))))]
  for (const year of years.filter(each => each <= LAST_YEAR)) {
    const cycles = QUARTERS.filter(({ endOn }) => endOn.startsWith(String(year))).map(({ index }) => index)
    for (const [measure, ratio] of [
      ['bienestar_hogares_receptores', (programme: Programme) => 1 / WELFARE[programme]],
      ['monto_quintil_1', (programme: Programme) => FIRST_QUINTILE[programme]],
    ] as const) {
      const all = new Map<string, number>()
      for (const { programme, shares: parts } of byProgramme) {
        const paid = rolls
          .filter(roll => roll.programme === programme && cycles.includes(roll.cycle))
          .reduce((sum, roll) => sum + roll.paid * MONTHLY_RATE[programme] * MONTHS_PER_CYCLE, 0)
        for (const [territory, share] of parts) {
          const value = Math.round(paid * share * ratio(programme))
          all.set(territory, (all.get(territory) ?? 0) + value)
          yield row(measure, territory, year, value, programme)
        }
      }
      for (const [territory, value] of all) yield row(measure, territory, year, value)
    }
  }
}

const row = (
  measure: string,
  territory_code: string,
  year: number,
  value: number,
  programme: Programme | null = null,
): FigureRow => ({
  measure,
  territory_code,
  period: String(year),
  value: String(value),
  document: SURVEY,
  programme,
})
