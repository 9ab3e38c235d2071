import type { Area } from './collection.ts'
import { type Box, boxOf, compact, geometryOf, inBox, type Point, type Shape } from './geometry.ts'
import { isRecord } from './json.ts'
import { type BoundaryProblemCode, shown } from './problems.ts'

/** A reason to refuse a geometry, with what to show of it. */
export interface Refusal {
  readonly refused: BoundaryProblemCode
  readonly detail: string
}

const refusal = (refused: BoundaryProblemCode, detail = ''): Refusal => ({ refused, detail })

/** Outlines are coarser than official points: a point of the coast may lie this far out, in degrees. */
const TOLERANCE = 0.05

function pointOf(value: unknown): Point | undefined {
  if (!Array.isArray(value)) return undefined
  const [x, y]: unknown[] = value
  return Number.isFinite(x) && Number.isFinite(y) ? [Number(x), Number(y)] : undefined
}

function ringOf(value: unknown): Point[] | undefined {
  if (!Array.isArray(value) || value.length < 4) return undefined
  const ring = value.map(pointOf).filter(point => point !== undefined)
  const [first, last] = [ring[0], ring.at(-1)]
  const closed = first && last && first[0] === last[0] && first[1] === last[1]
  return closed && ring.length === value.length ? ring : undefined
}

function shapeIn(polygons: unknown): Shape | undefined {
  if (!Array.isArray(polygons) || polygons.length === 0) return undefined
  const shape: Shape = []
  for (const rings of polygons) {
    if (!Array.isArray(rings) || rings.length === 0) return undefined
    const read = rings.map(ringOf).filter(ring => ring !== undefined)
    if (read.length < rings.length) return undefined
    shape.push(read)
  }
  return shape
}

const everyPoint = (shape: Shape, holds: (point: Point) => boolean) =>
  shape.every(rings => rings.every(ring => ring.every(holds)))

const majorityIn = (box: Box, points: readonly Point[]) =>
  points.filter(point => inBox(box, point, TOLERANCE)).length * 2 >= points.length

function placement(shape: Shape, country: Box, official: readonly Point[]): BoundaryProblemCode | undefined {
  if (!everyPoint(shape, ([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90)) return 'outside_range'
  if (!everyPoint(shape, point => inBox(country, point, 1)))
    return everyPoint(shape, ([x, y]) => inBox(country, [y, x], 1)) ? 'swapped' : 'outside_country'
  return majorityIn(boxOf(shape), official) ? undefined : 'misplaced'
}

/**
 * The geometry of a territory, rounded to ten metres, or why it is refused. `official` are the points that should lie in it and
 * `country` the box around all of them. Crossing lines are not looked for.
 */
export function areaIn(
  geometry: unknown,
  code: string,
  official: readonly Point[],
  country: Box,
): Area | Refusal {
  if (!isRecord(geometry)) return refusal('geometry_type', shown(geometry))
  const { type, coordinates } = geometry
  if (type !== 'Polygon' && type !== 'MultiPolygon') return refusal('geometry_type', shown(type))
  const shape = shapeIn(type === 'Polygon' ? [coordinates] : coordinates)
  if (!shape) return refusal('geometry_malformed')
  const drawn = compact(shape)
  if (drawn.length === 0) return refusal('geometry_malformed')
  const wrong = placement(shape, country, official)
  return wrong ? refusal(wrong, code) : geometryOf(drawn)
}
