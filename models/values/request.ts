import {
  COUNTRY,
  DIMENSIONS,
  type Dimension,
  FILTERS,
  type Filter,
  TERRITORY_LEVELS,
  type TerritoryLevel,
  type Tree,
  UNKNOWN,
} from '#domain/dimensions.ts'
import { SimeiError } from '#domain/errors.ts'
import type { ValuesQuery } from '#domain/indicators.ts'
import { type Period, parsePeriod, parsePeriods, previousPeriod, yearAgo } from '#domain/periods.ts'
import { TERRITORIES_OFFERED } from '#domain/territories/index.ts'
import type { Indicator } from '../indicators/formula.ts'
import { indicatorOf } from '../indicators/index.ts'
import { type Attribute, isAttribute, levelIn, mayBeUnknown, membersOf, unitsWithin } from './members.ts'

/** A request that has been understood: everything in it exists. */
export interface Request {
  readonly indicator: Indicator
  readonly periods: readonly Period[]
  /** The period that each one is compared with; empty when none was asked for. */
  readonly compared: ReadonlyMap<string, Period>
  /** Units whose figures are asked for, in order. */
  readonly territories: readonly string[]
  /** True when the units come from a breakdown, so that an unknown place shows only where it is not zero. */
  readonly byTerritory: boolean
  readonly attributes: readonly Attribute[]
  readonly filters: ReadonlyMap<Filter, readonly string[]>
  /** By which tree places are read. */
  readonly tree: Tree
}

const MOST_ROWS = 250_000

function dimensionsOf({ metadata }: Indicator, by: readonly string[]): readonly Dimension[] {
  const known = by.filter((name): name is Dimension =>
    metadata.dimensions.some(dimension => dimension === name),
  )
  const levels = known.filter(name => !isAttribute(name))
  if (known.length !== by.length || new Set(by).size !== by.length || levels.length > 1)
    throw new SimeiError('unknown_dimension', {
      detail: by.join(',').slice(0, 120),
      allowed: DIMENSIONS.filter(dimension => metadata.dimensions.includes(dimension)),
    })
  return known
}

function filtersOf(
  indicator: Indicator,
  filters: ValuesQuery['filters'],
): ReadonlyMap<Filter, readonly string[]> {
  const read = new Map<Filter, readonly string[]>()
  for (const [name, values] of Object.entries(filters ?? {})) {
    const filter = FILTERS.find(known => known === name)
    if (filter === undefined || !indicator.metadata.filters.includes(filter))
      throw new SimeiError('unknown_dimension', {
        detail: name.slice(0, 40),
        allowed: indicator.metadata.filters,
      })
    if (values === undefined || values.length === 0) continue
    const allowed = [...membersOf(indicator, filter), ...(mayBeUnknown(filter) ? [UNKNOWN] : [])]
    const strange = values.find(value => !allowed.includes(value))
    if (strange !== undefined)
      throw new SimeiError('unknown_dimension', { detail: `${filter}=${strange.slice(0, 40)}`, allowed })
    read.set(filter, [...new Set(values)])
  }
  return read
}

function territoriesOf(
  text: string,
  level: TerritoryLevel | undefined,
  tree: Tree,
  firstOn: string,
): readonly string[] {
  const codes = [...new Set(text.split(',').map(code => code.trim()))]
  const strange = codes.find(code => levelIn(code, tree) === undefined)
  if (strange !== undefined)
    throw new SimeiError('unknown_territory', { detail: strange.slice(0, 20), allowed: TERRITORIES_OFFERED })
  if (level === undefined) return codes
  const units = unitsWithin(codes, level, tree, firstOn)
  if (units.length === 0)
    throw new SimeiError('unknown_territory', {
      detail: `no ${level} lies in ${text.slice(0, 60)}`,
      allowed: TERRITORIES_OFFERED,
    })
  return units
}

const levelAsked = (by: readonly Dimension[]): TerritoryLevel | undefined => {
  const territory = by.find(dimension => !isAttribute(dimension))
  return TERRITORY_LEVELS.find(level => territory === `territory:${level}`)
}

const firstDay = (periods: readonly Period[]): string => periods.map(({ startOn }) => startOn).sort()[0] ?? ''

function comparedWith(periods: readonly Period[], compare: string | undefined): ReadonlyMap<string, Period> {
  if (compare === undefined) return new Map()
  const other = {
    previous: previousPeriod,
    year_ago: yearAgo,
  }[compare]
  if (other !== undefined) return new Map(periods.map(period => [period.id, other(period)]))
  const fixed = parsePeriod(compare)
  return new Map(periods.map(period => [period.id, fixed]))
}

function periodsOf({ metadata }: Indicator, text: string): readonly Period[] {
  const periods = [...new Map(parsePeriods(text).map(period => [period.id, period])).values()]
  const strange = periods.find(period => !metadata.periods.includes(period.kind))
  if (strange !== undefined)
    throw new SimeiError('unknown_period', { detail: strange.id, allowed: metadata.periods })
  return periods
}

/**
 * Understands a request. Throws `unknown_indicator`, `unknown_period`, `unknown_dimension` or `unknown_territory` with what is
 * allowed, `bad_request` when the answer would have more than 250,000 rows.
 */
export function readRequest(query: ValuesQuery): Request {
  const indicator = indicatorOf(query.indicator)
  const by = dimensionsOf(indicator, query.by ?? [])
  const level = levelAsked(by)
  const tree = query.tree ?? 'was'
  const periods = periodsOf(indicator, query.period)
  const request: Request = {
    indicator,
    periods,
    compared: comparedWith(periods, query.compare),
    territories: territoriesOf(query.territory ?? COUNTRY, level, tree, firstDay(periods)),
    byTerritory: level !== undefined,
    attributes: by.filter(isAttribute),
    filters: filtersOf(indicator, query.filters),
    tree,
  }
  const cells = request.attributes.reduce(
    (product, attribute) => product * membersOf(indicator, attribute).length,
    request.periods.length * request.territories.length,
  )
  if (cells > MOST_ROWS) throw new SimeiError('bad_request', { detail: `${cells} rows were asked for` })
  return request
}
