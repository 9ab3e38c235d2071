import { difference, intersection } from 'polyclip-ts'
import { areaOf, boxOf, contains, overlap, type Point, type Ring, type Shape } from './geometry.ts'
import { namedUnits, twelveUnits } from './sources.ts'

/** INEC's code of each of the twelve units. INEC numbers the comarcas 10 to 12 and Panamá Oeste 13; ISO's PA-10 is Panamá Oeste. */
const INEC_OF_ISO: Readonly<Record<string, string>> = {
  'PA-1': '01',
  'PA-2': '02',
  'PA-3': '03',
  'PA-4': '04',
  'PA-5': '05',
  'PA-6': '06',
  'PA-7': '07',
  'PA-8': '08',
  'PA-9': '09',
  'PA-KY': '10',
  'PA-EM': '11',
  'PA-NB': '12',
}

/** Islands that only the second package has, by its name of the unit that they belong to. */
const ISLANDS_OF: Readonly<Record<string, string>> = {
  'Bocas del Toro': '01',
  Chiriquí: '04',
  Panamá: '08',
  Veraguas: '09',
}

const required = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`the boundary sources lack ${what}`)
  return value
}

/** The points that two neighbours share, in order: the line between Panamá and Panamá Oeste, north to south. */
function dividingLine(units: ReadonlyMap<string, Shape>): Ring {
  const ringsOf = (name: string) => required(units.get(name), name).flat()
  const east = new Set(ringsOf('Panamá').flatMap(ring => ring.map(String)))
  const line = ringsOf('Panamá Oeste')
    .flat()
    .filter(point => east.has(String(point)))
  return line.sort((a, b) => b[1] - a[1])
}

/** Where the ray from `from` through `to` is after going on by `degrees` past `to`. */
const beyond = ([x0, y0]: Point, [x1, y1]: Point, degrees: number): Point => {
  const scale = degrees / Math.hypot(x1 - x0, y1 - y0)
  return [x1 + (x1 - x0) * scale, y1 + (y1 - y0) * scale]
}

/** All that lies west of the dividing line, as far as the twelve units' Panamá reaches. */
function westOf(line: Ring): Shape {
  const [first, second] = [required(line[0], 'the line'), required(line[1], 'the line')]
  const [last, previous] = [required(line.at(-1), 'the line'), required(line.at(-2), 'the line')]
  const north = beyond(second, first, 0.2)
  const south = beyond(previous, last, 0.05)
  return [[[north, ...line, south, [south[0], 8], [-81, 8], [-81, north[1]], north]]]
}

const apart = (one: Shape, other: Shape): boolean => !overlap(boxOf(one), boxOf(other))

const largestFirst = (shape: Shape): Shape => [...shape].sort((a, b) => areaOf([b]) - areaOf([a]))

/**
 * The land of the 13 provinces and comarcas by INEC code, without overlaps: the first package's shapes, its Panamá cut by the
 * second's line (the mainland alone: the islands of the gulf are Panamá's), plus the islands that the first one lacks.
 */
export function provinceLand(): Map<string, Shape> {
  const named = namedUnits()
  const land = new Map<string, Shape>()
  const taken: Shape[] = []
  for (const [iso, shape] of twelveUnits()) {
    const rivals = taken.filter(other => !apart(shape, other))
    land.set(
      required(INEC_OF_ISO[iso], `a code for ${iso}`),
      rivals.length > 0 ? difference(shape, ...rivals) : shape,
    )
    taken.push(shape)
  }
  const [mainland, ...islands] = largestFirst(required(land.get('08'), 'Panamá'))
  const whole: Shape = [required(mainland, 'Panamá')]
  const west = westOf(dividingLine(named))
  land.set('08', [...difference(whole, west), ...islands])
  land.set('13', intersection(whole, west))
  const charted = [...land.values()].flat()
  for (const [name, code] of Object.entries(ISLANDS_OF)) {
    const missing = required(named.get(name), name).filter(island =>
      charted.every(piece => apart([island], [piece]) || separate(island, piece)),
    )
    land.set(code, [...required(land.get(code), name), ...missing])
  }
  return land
}

function separate(island: Ring[], piece: Ring[]): boolean {
  const touches = (a: Ring[], b: Ring[]) => (a[0] ?? []).some(point => contains([b], point))
  return !touches(island, piece) && !touches(piece, island)
}
