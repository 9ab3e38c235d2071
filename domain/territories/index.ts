import { COUNTRY, type TerritoryLevel, UNKNOWN_TERRITORY } from '../dimensions.ts'
import type { Text } from '../text.ts'
import { FORMER_DISTRICTS } from './former.ts'
import {
  FORMER_CORREGIMIENTOS,
  foundedBy,
  RENUMBERED_ON,
  RENUMBERING_SOURCE,
  undatedSource,
  withFormerCode,
} from './history.ts'
import { CORREGIMIENTOS, PROVINCES } from './panama.ts'

/** A unit of the territory tree. Population is the census of 2023, in persons. */
export interface Territory {
  readonly code: string
  readonly level: TerritoryLevel
  readonly name: string
  readonly parent: string | null
  readonly population2023: number
  /** Representative point, degrees WGS 84; of corregimientos only. */
  readonly longitude: number | null
  readonly latitude: number | null
  /** First and last day of the unit; null is open to that side. */
  readonly from: string | null
  readonly to: string | null
  /** Of a unit that is no more: the one of today that what was told of it belongs to. */
  readonly successor: string | null
  /** What its days and its former code rest on, or that they are not verified; null where it has neither. */
  readonly source: Text | null
}

const unit = (
  code: string,
  level: TerritoryLevel,
  name: string,
  parent: string | null,
  population2023: number,
  point: readonly [number, number] | null = null,
): Territory => ({
  code,
  level,
  name,
  parent,
  population2023,
  longitude: point?.[0] ?? null,
  latitude: point?.[1] ?? null,
  from: foundedBy(code)?.on ?? null,
  to: null,
  successor: null,
  source: foundedBy(code)?.source ?? undatedSource(code) ?? null,
})

function tree(): readonly Territory[] {
  const population = new Map<string, number>()
  const districts = new Map<string, string>()
  for (const [code, , district, , , persons] of CORREGIMIENTOS) {
    districts.set(code.slice(0, 4), district)
    for (const key of [COUNTRY, code.slice(0, 2), code.slice(0, 4)])
      population.set(key, (population.get(key) ?? 0) + persons)
  }
  const persons = (code: string) => {
    const sum = population.get(code)
    if (sum === undefined) throw new RangeError(`territory ${code} has no corregimiento`)
    return sum
  }
  return [
    unit(COUNTRY, 'country', 'Panamá', null, persons(COUNTRY)),
    ...PROVINCES.map(([code, name]) => unit(code, 'province', name, COUNTRY, persons(code))),
    ...[...districts].map(([code, name]) => unit(code, 'district', name, code.slice(0, 2), persons(code))),
    ...CORREGIMIENTOS.map(([code, name, , longitude, latitude, count]) =>
      unit(code, 'corregimiento', name, code.slice(0, 4), count, [longitude, latitude]),
    ),
  ]
}

/** The whole tree, parents before children: 1 + 13 + 82 + 699 units. */
export const TERRITORIES: readonly Territory[] = Object.freeze(tree())

const byCode = new Map(TERRITORIES.map(territory => [territory.code, territory]))

/** A unit of today's tree. */
export const territoryOf = (code: string): Territory | undefined => byCode.get(code)

const dayBefore = (on: string) => new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10)

function formerTree(): readonly Territory[] {
  const ended = (
    code: string,
    level: TerritoryLevel,
    name: string,
    to: string,
    successor: string,
    source: Text,
  ): Territory => ({
    ...unit(code, level, name, code.slice(0, level === 'district' ? 2 : 4), 0),
    from: null,
    to,
    successor,
    source: withFormerCode(source),
  })
  const renumbered = Object.entries(FORMER_DISTRICTS).flatMap(([former, current]) =>
    TERRITORIES.filter(({ code }) => code.startsWith(current)).map(({ code, level, name }) =>
      ended(former + code.slice(4), level, name, dayBefore(RENUMBERED_ON), code, RENUMBERING_SOURCE),
    ),
  )
  const moved = FORMER_CORREGIMIENTOS.map(({ code, name, successor, change }) =>
    ended(code, 'corregimiento', name, dayBefore(change.on), successor, change.source),
  )
  return [...renumbered, ...moved]
}

/** Units that are no more, of a division that a law changed; their population of 2023 is 0. */
export const FORMER_TERRITORIES: readonly Territory[] = Object.freeze(formerTree())

const formerByCode = new Map(FORMER_TERRITORIES.map(territory => [territory.code, territory]))

/** The unit of a code, of today or of before. */
export const everTerritoryOf = (code: string): Territory | undefined =>
  byCode.get(code) ?? formerByCode.get(code)

/** Whether a unit was there on some day of these. `PA-ND` and the country always are. */
export function wasWithin(code: string, startOn: string, endOn: string): boolean {
  const unit = everTerritoryOf(code)
  return unit === undefined || ((unit.from ?? '') <= endOn && (unit.to === null || unit.to >= startOn))
}

/** The level of a code of today's tree, or undefined when no unit has it. `PA-ND` (unknown place) counts as a province. */
export const levelOf = (code: string): TerritoryLevel | undefined =>
  code === UNKNOWN_TERRITORY ? 'province' : byCode.get(code)?.level

export const territoriesAt = (level: TerritoryLevel, within: string = COUNTRY): readonly Territory[] =>
  TERRITORIES.filter(t => t.level === level && (within === COUNTRY || t.code.startsWith(within)))

/** What a refused territory is answered with: the country and its provinces. All 795 codes would bury the answer. */
export const TERRITORIES_OFFERED: readonly string[] = Object.freeze([
  COUNTRY,
  ...territoriesAt('province').map(({ code }) => code),
])
