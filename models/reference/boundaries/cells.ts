import { Delaunay } from 'd3-delaunay'
import { intersection, union } from 'polyclip-ts'
import { boxOf, overlap, type Point, type Shape } from './geometry.ts'
import { windowed } from './window.ts'

/** An official point with the code of its corregimiento. */
export interface Site {
  readonly code: string
  readonly point: Point
}

/** Degrees of latitude and longitude have about the same length here: cos(8.5°) = 0.989. */
const WIDTH = 0.989

const AROUND: Shape = [
  [
    [
      [-84, 6],
      [-76, 6],
      [-76, 11],
      [-84, 11],
    ],
  ],
]

/**
 * What is nearer to each site than to any other of them, on land and sea alike, by code.
 * Throws when two sites coincide.
 */
export function nearestRegions(sites: readonly Site[]): Map<string, Shape> {
  const [west, south, east, north] = boxOf(AROUND)
  const voronoi = Delaunay.from(sites.map(({ point: [x, y] }) => [x * WIDTH, y])).voronoi([
    west * WIDTH,
    south,
    east * WIDTH,
    north,
  ])
  return new Map(
    sites.map(({ code }, i) => {
      const corners = voronoi.cellPolygon(i)
      if (!corners) throw new Error(`the point of ${code} coincides with another`)
      return [code, [[corners.map(([x, y]): Point => [x / WIDTH, y])]]]
    }),
  )
}

/** The region's part on land. The clipper is exact and slow, so it sees no more of the land than the region's surroundings. */
export function onLand(region: Shape, land: Shape): Shape {
  const box = boxOf(region)
  const near = land.filter(piece => overlap(boxOf([piece]), box)).flatMap(piece => windowed(piece, box))
  return near.length > 0 ? intersection(region, near) : []
}

/** The land divided among the sites, without gaps or overlaps. Throws when a site's region holds no land. */
export function cellsOf(land: Shape, sites: readonly Site[]): Map<string, Shape> {
  const cells = new Map<string, Shape>()
  for (const [code, region] of nearestRegions(sites)) {
    const cell = onLand(region, land)
    if (cell.length === 0) throw new Error(`the cell of ${code} is empty`)
    cells.set(code, cell)
  }
  return cells
}

/** One shape out of many that touch. */
export const merged = ([first, ...others]: readonly Shape[]): Shape => (first ? union(first, ...others) : [])
