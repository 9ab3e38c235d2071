import { COUNTRY } from '#domain/dimensions.ts'
import { SimeiError } from '#domain/errors.ts'
import { TERRITORIES, TERRITORIES_OFFERED, type Territory, territoryOf } from '#domain/territories/index.ts'
import { builtin } from './builtin.ts'
import type { Boundary, BoundaryCollection, BoundaryLevel } from './collection.ts'
import type { OwnBoundaries } from './own.ts'
import { holdsOn } from './validity.ts'

export type {
  Area,
  Boundary,
  BoundaryCollection,
  BoundaryLevel,
  BoundaryProperties,
} from './collection.ts'
export { type BoundaryFinding, type OwnBoundaries, readOwnBoundaries } from './own.ts'
export type { BoundaryProblem, BoundaryProblemCode } from './problems.ts'
export { type BoundaryCheck, type BoundaryOptions, type OwnBoundary, validateBoundaries } from './validate.ts'

export interface BoundaryRequest {
  readonly level: BoundaryLevel
  /** Only the units in this one: `PA` (the default), `04`, `0401`. At its own level a unit contains itself. */
  readonly within?: string | undefined
  /** The last day of the period shown, YYYY-MM-DD, which chooses among the ministry's validities; without it, what has no end. */
  readonly on?: string | undefined
  /** What `readOwnBoundaries` accepted. */
  readonly own?: readonly OwnBoundaries[] | undefined
}

const territories: ReadonlyMap<string, Territory> = new Map(TERRITORIES.map(unit => [unit.code, unit]))

function ownCollection({ level, on, own = [] }: BoundaryRequest): BoundaryCollection | undefined {
  const valid = own
    .filter(file => file.level === level)
    .map(file => ({ ...file, boundaries: file.boundaries.filter(boundary => holdsOn(boundary, on)) }))
    .filter(file => file.boundaries.length > 0)
  if (valid.length === 0) return undefined
  const features = valid
    .flatMap(file => file.boundaries)
    .map(({ code, geometry }): Boundary => {
      const unit = territories.get(code)
      const properties = { code, name: unit?.name ?? code, parent: unit?.parent ?? COUNTRY, schematic: false }
      return { type: 'Feature', properties, geometry }
    })
    .sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1))
  const joined = (texts: string[]) => [...new Set(texts.filter(text => text !== ''))].join(' · ')
  return {
    type: 'FeatureCollection',
    level,
    schematic: false,
    licence: joined(valid.map(file => file.licence)),
    attribution: {
      es: joined(valid.map(file => file.attribution.es)),
      en: joined(valid.map(file => file.attribution.en)),
    },
    features,
  }
}

/**
 * The outlines of one level, in order of code. A ministry's own file replaces the built-in of its level whole, on the dates of
 * its validity: the two are never mixed on one map, since their lines do not meet. Throws `unknown_territory` for an unknown
 * `within`. The result is shared: do not change it.
 */
export function boundaries(request: BoundaryRequest): BoundaryCollection {
  const { level, within = COUNTRY } = request
  if (!territoryOf(within))
    throw new SimeiError('unknown_territory', { detail: within.slice(0, 16), allowed: TERRITORIES_OFFERED })
  const collection = ownCollection(request) ?? builtin(level)
  if (within === COUNTRY) return collection
  const features = collection.features.filter(({ properties }) => properties.code.startsWith(within))
  return { ...collection, features }
}
