import {
  COUNTRY,
  type Dimension,
  type Filter,
  MEMBERS,
  type TerritoryLevel,
  type Tree,
  UNKNOWN,
  UNKNOWN_TERRITORY,
} from '#domain/dimensions.ts'
import type { Period } from '#domain/periods.ts'
import { isRenumbered, RENUMBERED_ON } from '#domain/territories/history.ts'
import {
  everTerritoryOf,
  FORMER_TERRITORIES,
  levelOf,
  type Territory,
  territoriesAt,
  wasWithin,
} from '#domain/territories/index.ts'
import { factMeasuresOf, factOf, type Indicator } from '../indicators/formula.ts'
import { indicatorOf } from '../indicators/index.ts'

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

/** The programmes that an indicator can be filtered by; none when it is not told by programme. Throws `unknown_indicator`. */
export function programmesOf(code: string): readonly string[] {
  const indicator = indicatorOf(code)
  return indicator.metadata.filters.includes('programme') ? membersOf(indicator, 'programme') : []
}

/** Attributes that a record may not tell; the unknown member shows only where it is not zero. */
export const mayBeUnknown = (attribute: Filter): boolean =>
  attribute === 'sex' ||
  attribute === 'age_band' ||
  attribute === 'exit_cause' ||
  attribute === 'life_stage' ||
  attribute === 'office'

/** The level of a code in a tree, undefined where it is no unit of it. */
export const levelIn = (code: string, tree: Tree): TerritoryLevel | undefined =>
  levelOf(code) ?? (tree === 'was' ? everTerritoryOf(code)?.level : undefined)

const lies = (code: string, within: string): boolean => within === COUNTRY || code.startsWith(within)

/**
 * The units of one level inside the territories named, unknown place last; a level above a territory has none in it. Places as they were
 * have units that are no more as well, those of today first; units that were renumbered only when days before that are asked for, because
 * records carry their codes of today.
 */
export function unitsWithin(
  territories: readonly string[],
  level: TerritoryLevel,
  tree: Tree,
  firstOn: string,
): readonly string[] {
  const told = (unit: Territory) => firstOn < RENUMBERED_ON || !isRenumbered(unit.code)
  const former = tree === 'was' ? FORMER_TERRITORIES.filter(unit => unit.level === level && told(unit)) : []
  const units = territories.flatMap(within =>
    levelIn(within, tree) === level
      ? [within]
      : [...territoriesAt(level, within), ...former.filter(({ code }) => lies(code, within))].map(
          unit => unit.code,
        ),
  )
  const known = units.filter(code => code !== UNKNOWN_TERRITORY)
  return [
    ...new Set(known),
    ...(territories.includes(COUNTRY) || territories.includes(UNKNOWN_TERRITORY) ? [UNKNOWN_TERRITORY] : []),
  ]
}

/** Whether a breakdown shows a unit even without records: it was there in the period, or is there today. */
export const isMember = (code: string, tree: Tree, { startOn, endOn }: Period): boolean =>
  tree === 'is' || wasWithin(code, startOn, endOn)

/** The unknown member of a place or attribute: a row of it is shown only where it is not zero. */
export const isUnknown = (member: string): boolean => member === UNKNOWN || member === UNKNOWN_TERRITORY
