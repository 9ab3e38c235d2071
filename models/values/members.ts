import {
  AGE_BANDS,
  COUNTRY,
  type Dimension,
  type Filter,
  MODALITIES,
  PROGRAMMES,
  RESULTS,
  SEXES,
  type TerritoryLevel,
  UNIDENTIFIED_PROGRAMME,
  UNKNOWN,
  UNKNOWN_TERRITORY,
} from '#domain/dimensions.ts'
import { levelOf, territoriesAt } from '#domain/territories/index.ts'
import { type Indicator, measuresOf } from '../indicators/formula.ts'

/** A dimension that is no territory: a column of the facts. */
export type Attribute = Exclude<Dimension, `territory:${string}`>

export const isAttribute = (dimension: Dimension): dimension is Attribute =>
  !dimension.startsWith('territory:')

/** Assessments alone may be of no identified programme. */
const withUnidentified = ({ formula }: Indicator): boolean =>
  measuresOf(formula).some(measure => measure.of === 'assessments')

/** Members that are always present in a breakdown, in their order. */
export function membersOf(indicator: Indicator, filter: Filter): readonly string[] {
  const ids = (members: readonly { id: string }[]) => members.map(member => member.id)
  switch (filter) {
    case 'programme':
      return [...ids(PROGRAMMES), ...(withUnidentified(indicator) ? [UNIDENTIFIED_PROGRAMME.id] : [])]
    case 'modality':
      return ids(MODALITIES)
    case 'sex':
      return ids(SEXES)
    case 'age_band':
      return ids(AGE_BANDS)
    case 'result':
      return ids(RESULTS)
    case 'kind':
      return ['ingreso', 'recertificacion']
  }
}

/** Attributes of a person that the registry may not know; the unknown member shows only where it is not zero. */
export const mayBeUnknown = (attribute: Filter): boolean => attribute === 'sex' || attribute === 'age_band'

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
