import {
  COUNTRY,
  type Dimension,
  type Filter,
  MEMBERS,
  type TerritoryLevel,
  UNKNOWN,
  UNKNOWN_TERRITORY,
} from '#domain/dimensions.ts'
import { levelOf, territoriesAt } from '#domain/territories/index.ts'
import { factMeasuresOf, factOf, type Indicator } from '../indicators/formula.ts'

/** A dimension that is no territory: a column of the facts. */
export type Attribute = Exclude<Dimension, `territory:${string}`>

export const isAttribute = (dimension: Dimension): dimension is Attribute =>
  !dimension.startsWith('territory:')

/** Members that are always present in a breakdown, in their order. */
export function membersOf(indicator: Indicator, filter: Filter): readonly string[] {
  for (const measure of factMeasuresOf(indicator)) {
    const own = factOf(measure).members[filter]
    if (own !== undefined) return own
  }
  return MEMBERS[filter].map(member => member.id)
}

/** Attributes that a record may not tell; the unknown member shows only where it is not zero. */
export const mayBeUnknown = (attribute: Filter): boolean =>
  attribute === 'sex' || attribute === 'age_band' || attribute === 'exit_cause' || attribute === 'life_stage'

/** The units of one level inside the territories named, unknown place last; a level above a territory has none in it. */
export function unitsWithin(territories: readonly string[], level: TerritoryLevel): readonly string[] {
  const units = territories.flatMap(code =>
    levelOf(code) === level ? [code] : territoriesAt(level, code).map(unit => unit.code),
  )
  const known = units.filter(code => code !== UNKNOWN_TERRITORY)
  return [
    ...new Set(known),
    ...(territories.includes(COUNTRY) || territories.includes(UNKNOWN_TERRITORY) ? [UNKNOWN_TERRITORY] : []),
  ]
}

/** The unknown member of a place or attribute: a row of it is shown only where it is not zero. */
export const isUnknown = (member: string): boolean => member === UNKNOWN || member === UNKNOWN_TERRITORY
