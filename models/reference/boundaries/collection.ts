import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { TerritoryLevel } from '#domain/dimensions.ts'
import type { Text } from '#domain/text.ts'

/** The levels that have boundaries of their own; the country is its provinces. */
export type BoundaryLevel = Exclude<TerritoryLevel, 'country'>

export type Area = Polygon | MultiPolygon

/** `code` is INEC's; `parent` the code of the unit above, `PA` for a province. */
export interface BoundaryProperties {
  readonly code: string
  readonly name: string
  readonly parent: string
  /** Drawn around an official point, not surveyed: a map that shows it says "esquemático". */
  readonly schematic: boolean
}

export type Boundary = Feature<Area, BoundaryProperties>

/** GeoJSON (RFC 7946, degrees WGS 84) with what a map must print beside it. */
export interface BoundaryCollection extends FeatureCollection<Area, BoundaryProperties> {
  readonly level: BoundaryLevel
  /** Whether any of the features is. */
  readonly schematic: boolean
  readonly licence: string
  readonly attribution: Text
  features: Boundary[]
}
