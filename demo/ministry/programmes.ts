/** Balboas per month of each programme; a cycle pays three months. Source: MIDES, 4 December 2017. */
export const MONTHLY_RATE = { '120A65': 120, RDO: 50, AG: 80, SENAPAN: 50 } as const
export type Programme = keyof typeof MONTHLY_RATE
export const PROGRAMME_IDS = Object.keys(MONTHLY_RATE) as readonly Programme[]
export const MONTHS_PER_CYCLE = 3

export type Modality = 'sucursal' | 'dificil_acceso' | 'banca_movil'

/** Persons who stood in two programmes in 2017: 206,170 enrolments of 206,008 persons. */
export const DUAL_PERSONS = 162
/** Cycles in which the dual persons are in both: 2017C1 to 2019C4. */
export const DUAL_FROM = 4
export const DUAL_TO = 15

/** New entrants of 2026C1 by sex; the printed sums are 979 women and 607 men, their split over programmes is ours. */
export const ENTRANTS_2026C1: Readonly<Record<Programme, { readonly F: number; readonly M: number }>> = {
  '120A65': { F: 455, M: 445 },
  RDO: { F: 314, M: 16 },
  AG: { F: 165, M: 141 },
  SENAPAN: { F: 45, M: 5 },
}

/** Share of a programme's places whose occupant is replaced in a quarter (deaths, exits). */
export const TURNOVER: Readonly<Record<Programme, number>> = {
  '120A65': 0.0095,
  RDO: 0.008,
  AG: 0.006,
  SENAPAN: 0.009,
}

/** Households of which persons were paid in 2025C3 and whose form (FUPS) was on file: persons, printed. */
export const PAID_WITH_FORM_2025C3 = 151_176
