import type { MultiPolygon, Polygon } from 'geojson'

/** Longitude and latitude in degrees WGS 84. */
export type Point = [number, number]
export type Ring = Point[]
/** The coordinates of a MultiPolygon: polygons, each an outer ring and its holes. */
export type Shape = Ring[][]
/** West, south, east, north. */
export type Box = readonly [number, number, number, number]

/** Ten metres: finer than either source, and half the bytes of their fifteen digits. */
const DECIMALS = 4

const signedArea = (ring: readonly Point[]): number => {
  let twice = 0
  let [x0, y0] = ring[ring.length - 1] ?? [0, 0]
  for (const [x, y] of ring) {
    twice += x0 * y - x * y0
    x0 = x
    y0 = y
  }
  return twice / 2
}

/** Planar area in square degrees, holes taken out: for comparing shapes, not for square kilometres. */
export const areaOf = (shape: Shape): number =>
  shape.reduce(
    (sum, rings) => sum + rings.reduce((net, ring, i) => net + (i ? -1 : 1) * Math.abs(signedArea(ring)), 0),
    0,
  )

const inRing = ([x, y]: Point, ring: Ring): boolean => {
  let inside = false
  let [x0, y0] = ring[ring.length - 1] ?? [0, 0]
  for (const [x1, y1] of ring) {
    if (y1 > y !== y0 > y && x < ((x0 - x1) * (y - y1)) / (y0 - y1) + x1) inside = !inside
    x0 = x1
    y0 = y1
  }
  return inside
}

/** Even-odd over all rings of a polygon, so a point in a hole is outside. */
export const contains = (shape: Shape, point: Point): boolean =>
  shape.some(rings => rings.reduce((inside, ring) => inRing(point, ring) !== inside, false))

export const boxOf = (shape: Shape): Box => {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const rings of shape)
    for (const [x, y] of rings[0] ?? []) {
      if (x < box[0]) box[0] = x
      if (y < box[1]) box[1] = y
      if (x > box[2]) box[2] = x
      if (y > box[3]) box[3] = y
    }
  return box
}

/** Whether the point is in the box, or at most `margin` degrees away from it. */
export const inBox = (box: Box, [x, y]: Point, margin = 0): boolean =>
  x >= box[0] - margin && y >= box[1] - margin && x <= box[2] + margin && y <= box[3] + margin

export const overlap = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]

const rounded = (value: number) => {
  const scale = 10 ** DECIMALS
  return Math.round(value * scale) / scale
}

/** The ring on the grid, closed, without repeated points, wound as RFC 7946 asks; undefined when nothing is left. */
function compactRing(ring: Ring, outer: boolean): Ring | undefined {
  const points: Ring = []
  for (const [x, y] of ring) {
    const point: Point = [rounded(x), rounded(y)]
    const last = points[points.length - 1]
    if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point)
  }
  const [first, last] = [points[0], points[points.length - 1]]
  if (!first || !last) return undefined
  if (first[0] === last[0] && first[1] === last[1]) points.pop()
  const area = signedArea(points)
  if (points.length < 3 || area === 0) return undefined
  if (area > 0 !== outer) points.reverse()
  const start = points[0]
  return start ? [...points, start] : undefined
}

/** Coordinates rounded to ten metres; rings that vanish by it are dropped, with their holes if they were outer ones. */
export const compact = (shape: Shape): Shape =>
  shape.flatMap(([outer, ...holes]) => {
    const kept = outer && compactRing(outer, true)
    const inner = holes.map(hole => compactRing(hole, false)).filter(hole => hole !== undefined)
    return kept ? [[kept, ...inner]] : []
  })

export const geometryOf = (shape: Shape): Polygon | MultiPolygon => {
  const [only, ...more] = shape
  return only && more.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: shape }
}

export const shapeOf = (geometry: Polygon | MultiPolygon): Shape => {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.map(rings =>
    rings.map(ring => ring.map(([x, y]): Point => [x ?? Number.NaN, y ?? Number.NaN])),
  )
}
