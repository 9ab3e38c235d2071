import { CORREGIMIENTOS } from '#domain/territories/panama.ts'
import { PROGRAMME_IDS, type Programme } from './programmes.ts'

/** One corregimiento as the demonstration sees it. */
export interface Place {
  readonly place: number
  readonly code: string
  readonly province: string
  readonly longitude: number
  readonly latitude: number
  readonly population: number
  /** 0 in a town of 12,000 persons or more, towards 1 far away from one; comarcas begin higher. */
  readonly remoteness: number
  readonly office: string
}

/** Persons needed around a town for banks and branches to be near. */
const TOWN_POPULATION = 12_000
const KILOMETRES_PER_DEGREE = 111
const FAR_KILOMETRES = 60
const COMARCAS = new Set(['10', '11', '12'])
const COMARCA_REMOTENESS = 0.45

const towns = CORREGIMIENTOS.filter(
  ([code, , , , , persons]) => persons >= TOWN_POPULATION && !COMARCAS.has(code.slice(0, 2)),
)

function remoteness(code: string, longitude: number, latitude: number): number {
  const nearest = Math.min(
    ...towns.map(([, , , x, y]) => Math.hypot((x - longitude) * 0.99, y - latitude) * KILOMETRES_PER_DEGREE),
  )
  const base = COMARCAS.has(code.slice(0, 2)) ? COMARCA_REMOTENESS : 0
  const distance = Math.min(1, nearest / FAR_KILOMETRES) * (1 - base)
  return Number((base + distance).toFixed(4))
}

const NORTHERN = new Set(['Chilibre', 'Las Cumbres', 'Alcalde Díaz', 'Caimitillo', 'Ernesto Córdoba Campos'])
const OFFICE_OF_PROVINCE: Readonly<Record<string, string>> = {
  '01': 'R01',
  '02': 'R02',
  '03': 'R03',
  '04': 'R04',
  '05': 'R05',
  '06': 'R06',
  '07': 'R07',
  '09': 'R12',
  '10': 'R13',
  '11': 'R05',
  '12': 'R14',
  '13': 'R15',
}

/** The regional office of a corregimiento. There are 15 in a ministry's document; their division is assumed. */
export function officeOf(code: string, name: string, district: string): string {
  const office = OFFICE_OF_PROVINCE[code.slice(0, 2)]
  if (office !== undefined) return office
  if (district === 'Chepo' || district === 'Chimán') return 'R09'
  if (district === 'San Miguelito') return 'R11'
  return district === 'Panamá' && NORTHERN.has(name) ? 'R10' : 'R08'
}

export const PLACES: readonly Place[] = CORREGIMIENTOS.map(
  ([code, name, district, longitude, latitude, population], place) => ({
    place,
    code,
    province: code.slice(0, 2),
    longitude,
    latitude,
    population,
    remoteness: remoteness(code, longitude, latitude),
    office: officeOf(code, name, district),
  }),
)

/** How many times the national rate a province's inhabitants are in a programme: old age, poverty and comarcas. Synthetic. */
const PROVINCE_WEIGHT: Readonly<Record<Programme, Readonly<Record<string, number>>>> = {
  '120A65': weights(0.7, 1.9, 0.9, 1.6, 1, 2.2, 2.4, 0.75, 2.1, 1, 0.9, 1.1, 0.8),
  RDO: weights(1.9, 1.6, 0.7, 1.1, 2, 1.2, 0.6, 0.25, 2, 4.5, 4.5, 5, 0.5),
  AG: weights(1.3, 1.2, 1, 1.3, 1.3, 1.2, 1.1, 0.8, 1.4, 1.2, 1.2, 1.3, 0.9),
  SENAPAN: weights(1, 0, 0, 0, 1, 0, 0, 0, 0.6, 6, 6, 10, 0),
}

function weights(...byProvince: number[]): Record<string, number> {
  return Object.fromEntries(byProvince.map((weight, i) => [String(i + 1).padStart(2, '0'), weight]))
}

/** Relative number of a programme's persons in a corregimiento. */
export function weightOf(programme: Programme, { province, population, remoteness: far }: Place): number {
  const slope = programme === 'AG' || programme === '120A65' ? 0.3 : 0.9
  return population * (PROVINCE_WEIGHT[programme][province] ?? 0) * (0.6 + slope * far)
}

/** Rows of the drawing table: a number in [0, 1) falls on the last place whose `low` is not above it. */
export const DRAWING = PROGRAMME_IDS.flatMap(programme => {
  const total = PLACES.reduce((sum, place) => sum + weightOf(programme, place), 0)
  let low = 0
  return PLACES.flatMap(place => {
    const weight = weightOf(programme, place) / total
    const row = { programme, low, place: place.place }
    low += weight
    return weight > 0 ? [row] : []
  })
})
