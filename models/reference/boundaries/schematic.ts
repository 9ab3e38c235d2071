import { difference, setPrecision } from 'polyclip-ts'
import { cellsOf, merged, nearestRegions, onLand, type Site } from './cells.ts'
import { withoutFragments } from './fragments.ts'
import { areaOf, contains, type Point, type Ring, type Shape } from './geometry.ts'
import { provinceLand } from './provinces.ts'

/** About one and a half kilometres: an islet on a map of the country, a bulge of the coast no wider than the sources' error. */
const ISLET_RADIUS = 0.014
const ISLET_CORNERS = 12

const provinceOf = (code: string) => code.slice(0, 2)
const districtOf = (code: string) => code.slice(0, 4)

const islet = ([x, y]: Point): Shape => [
  [
    Array.from({ length: ISLET_CORNERS }, (_, i): Point => {
      const turn = (2 * Math.PI * i) / ISLET_CORNERS
      return [x + ISLET_RADIUS * Math.cos(turn), y + ISLET_RADIUS * Math.sin(turn)]
    }),
  ],
]

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

const landOf = (land: ReadonlyMap<string, Shape>, code: string): Shape => {
  const shape = land.get(code)
  if (!shape) throw new Error(`no land for ${code}`)
  return shape
}

const holderOf = (land: ReadonlyMap<string, Shape>, point: Point): string | undefined =>
  [...land].find(([, shape]) => contains(shape, point))?.[0]

/** Land under every site: those that both sources leave in the sea get an islet. */
function withIslets(land: ReadonlyMap<string, Shape>, sites: readonly Site[]): Map<string, Shape> {
  const result = new Map(land)
  for (const { code, point } of sites) {
    if (holderOf(land, point) !== undefined) continue
    const others = [...result].filter(([key]) => key !== provinceOf(code)).map(([, shape]) => shape)
    result.set(
      provinceOf(code),
      merged([landOf(result, provinceOf(code)), difference(islet(point), ...others)]),
    )
  }
  return result
}

/** What a cut leaves of a province, and the slivers in which none of its sites lies; its islands, which the cut left alone, stay. */
function withoutScraps(rest: Shape, before: Shape, province: string, sites: readonly Site[]): [Shape, Shape] {
  const untouched = new Set(before.map(piece => areaOf([piece]).toFixed(9)))
  const own = sites.filter(site => provinceOf(site.code) === province)
  const stays = (piece: Ring[]) =>
    untouched.has(areaOf([piece]).toFixed(9)) || own.some(({ point }) => contains([piece], point))
  return [rest.filter(stays), rest.filter(piece => !stays(piece))]
}

/**
 * Every site in its own province: where the sources draw a corregimiento on the wrong side of a line, the land nearest to its
 * point changes sides. They still put the whole district of Ñürüm into Veraguas, for one.
 */
function withOwnSites(land: ReadonlyMap<string, Shape>, sites: readonly Site[]): Map<string, Shape> {
  const strangers = sites.filter(({ code, point }) => holderOf(land, point) !== provinceOf(code))
  const regions = nearestRegions(sites)
  const result = new Map(land)
  for (const [owner, moved] of grouped(strangers, site => provinceOf(site.code))) {
    const region = merged(moved.map(({ code }) => landOf(regions, code)))
    for (const [holder, shape] of result) {
      const piece = holder === owner ? [] : onLand(region, shape)
      if (piece.length === 0) continue
      const [rest, scraps] = withoutScraps(difference(shape, region), shape, holder, sites)
      result.set(holder, rest)
      result.set(owner, merged([landOf(result, owner), piece, scraps]))
    }
  }
  return result
}

/** The shapes of one country by level, each by code. */
export interface Division {
  readonly province: ReadonlyMap<string, Shape>
  readonly district: ReadonlyMap<string, Shape>
  readonly corregimiento: ReadonlyMap<string, Shape>
}

/**
 * Panama's three levels from the boundary packages and the official points. Provinces are drawn lines but for the cells moved
 * above; corregimientos are schematic: the land of the province nearest to each point; a district is the union of its own.
 */
export function division(sites: readonly Site[]): Division {
  setPrecision(1e-9)
  const province = withOwnSites(withIslets(provinceLand(), sites), sites)
  const corregimiento = new Map<string, Shape>()
  for (const [code, own] of grouped(sites, site => provinceOf(site.code)))
    for (const [key, cell] of withoutFragments(cellsOf(landOf(province, code), own), own))
      corregimiento.set(key, cell)
  const district = new Map(
    [...grouped([...corregimiento], ([code]) => districtOf(code))].map(([code, cells]) => [
      code,
      merged(cells.map(([, cell]) => cell)),
    ]),
  )
  return { province, district, corregimiento }
}
