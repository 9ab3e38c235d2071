import type { Box, Point, Ring } from './geometry.ts'

const MARGIN = 0.01

type Axis = 0 | 1

/** Sutherland and Hodgman's cut of a ring by one straight line along an axis; `side` 1 keeps what is above `limit`. */
function cut(ring: Ring, axis: Axis, limit: number, side: 1 | -1): Ring {
  const kept = (point: Point) => (point[axis] - limit) * side >= 0
  const result: Ring = []
  let before = ring.at(-1)
  for (const point of ring) {
    if (before && kept(before) !== kept(point)) {
      const along = (limit - before[axis]) / (point[axis] - before[axis])
      const other: Axis = axis === 0 ? 1 : 0
      const across = before[other] + (point[other] - before[other]) * along
      result.push(axis === 0 ? [limit, across] : [across, limit])
    }
    if (kept(point)) result.push(point)
    before = point
  }
  return result
}

/**
 * A polygon as seen through a window a little wider than the box: equal to it inside the box. On the window's frame, outside the
 * box, its edges may run back and forth, which a following exact intersection within the box removes.
 */
export function windowed(polygon: Ring[], [west, south, east, north]: Box): Ring[][] {
  const through = (ring: Ring) =>
    cut(
      cut(cut(cut(ring, 0, west - MARGIN, 1), 0, east + MARGIN, -1), 1, south - MARGIN, 1),
      1,
      north + MARGIN,
      -1,
    )
  const [outer, ...holes] = polygon.map(through)
  return outer && outer.length > 2 ? [[outer, ...holes.filter(hole => hole.length > 2)]] : []
}
