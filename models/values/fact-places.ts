import { sql } from 'kysely'
import { type Tree, UNKNOWN } from '#domain/dimensions.ts'
import { FORMER_DISTRICTS } from '#domain/territories/former.ts'
import { RENUMBERED_ON } from '#domain/territories/history.ts'
import { FORMER_TERRITORIES, TERRITORIES } from '#domain/territories/index.ts'
import { OFFICE_STRETCHES, type OfficeStretch, officeOf } from '#domain/territories/offices.ts'
import { param } from '#warehouse/index.ts'
import { servedName } from '../build/serve.ts'
import type { Fact, Sql } from '../indicators/facts/define.ts'
import { SETS } from '../reference/place-sets.ts'

/** Which tree a fact's places are read by. */
export interface PlaceRequest {
  readonly publication: number
  readonly fact: Fact
  readonly tree: Tree
  /** Whether the answer depends on places at all: the whole country needs no tree. */
  readonly placed: boolean
}

const texts = (values: readonly string[]) => param(values, 'Array(String)')

const SUCCESSORS = FORMER_TERRITORIES.map(({ code, successor }) => [code, successor ?? code] as const)
const successor = (code: Sql): Sql =>
  sql`transform(toString(${code}), ${texts(SUCCESSORS.map(([former]) => former))}, ${texts(SUCCESSORS.map(([, current]) => current))}, toString(${code}))`

/** Codes before the day on which districts were renumbered: records carry today's. `day` is a number YYYYMMDD. */
function numberedAsThen(code: Sql, day: Sql): Sql {
  const [former, current] = [Object.keys(FORMER_DISTRICTS), Object.values(FORMER_DISTRICTS)]
  const districts = sql`transform(substring(${code}, 1, 4), ${texts(current)}, ${texts(former)}, substring(${code}, 1, 4))`
  return sql`if(${day} < ${sql.lit(Number(RENUMBERED_ON.replaceAll('-', '')))}, concat(${districts}, substring(${code}, 5)), toString(${code}))`
}

/** The rows of a fact; for places as they are, each with where its person was last seen. */
export function factTable({ publication, fact, tree, placed }: PlaceRequest): Sql {
  const table = sql.table(servedName(publication, fact.table))
  if (!placed || tree === 'was' || !fact.ofPersons) return table
  const places = sql.table(servedName(publication, 'dim_person_place'))
  return sql`(select f.*, t.today_place as today_place from ${table} as f
      left any join (select place_of, today_place from ${places}) as t on t.place_of = f.person_number)`
}

/**
 * The code of a row's place by a tree. `was`: as the row says. `is`: where its person was last seen, else (nobody knows the person, or
 * the row is of no person) the unit of today that has its place. `day`: a row's day as a number YYYYMMDD; `firstOn`: the first one asked for.
 */
export function placeOf({ fact, tree, placed }: PlaceRequest, day: Sql, firstOn: string): Sql {
  if (!placed) return fact.territory
  if (tree === 'was') return firstOn < RENUMBERED_ON ? numberedAsThen(fact.territory, day) : fact.territory
  return fact.ofPersons
    ? sql`ifNull(toString(today_place), ${successor(fact.territory)})`
    : successor(fact.territory)
}

/** Places of today and before that several offices share. */
const shared = (stretch: OfficeStretch): readonly string[] =>
  [...TERRITORIES, ...FORMER_TERRITORIES]
    .map(({ code }) => code)
    .filter(code => stretch.byCode.has(code.slice(0, 2)) && officeOf(code, stretch) === undefined)

/** The office of a place during one stretch, by the longest code that holds it; `ND` where none is, or several are. */
function officeWithin(code: Sql, stretch: OfficeStretch): Sql {
  const named = (length: number) => [...stretch.byCode].filter(([part]) => part.length === length)
  const lookUp = (text: Sql, pairs: readonly (readonly [string, string])[], otherwise: Sql): Sql =>
    sql`transform(${text}, ${texts(pairs.map(([part]) => part))}, ${texts(pairs.map(([, office]) => office))}, ${otherwise})`
  const byProvince = lookUp(sql`substring(${code}, 1, 2)`, named(2), sql`'ND'`)
  const byDistrict = lookUp(sql`substring(${code}, 1, 4)`, named(4), byProvince)
  const own = [...shared(stretch).map(part => [part, UNKNOWN] as const), ...named(6)]
  return lookUp(sql`toString(${code})`, own, byDistrict)
}

const dayNumber = (on: string): number => Number(on.replaceAll('-', ''))

/** The offices that a tree knows: those of each day, or those of today. */
export const stretchesOf = (tree: Tree): readonly OfficeStretch[] =>
  tree === 'was' ? OFFICE_STRETCHES : OFFICE_STRETCHES.slice(-1)

/** The regional office of a place on a day, a number YYYYMMDD; `ND` where none is. */
export function officeSql(code: Sql, day: Sql, stretches: readonly OfficeStretch[]): Sql {
  return (
    stretches.reduceRight<Sql | null>((later, stretch) => {
      const own = officeWithin(code, stretch)
      return later === null || stretch.to === null
        ? own
        : sql`if(${day} <= ${sql.lit(dayNumber(stretch.to))}, ${own}, ${later})`
    }, null) ?? sql`'ND'`
  )
}

/** Whether a place is in one of the sets named on a day, a number YYYYMMDD. */
export function inSets(code: Sql, day: Sql, sets: readonly string[]): Sql {
  const spells = new Map<string, { from: number; to: number; codes: string[] }>()
  for (const place of sets.flatMap(set => SETS[set] ?? [])) {
    const [from, to] = [dayNumber(place.from), dayNumber(place.to ?? '2299-12-31')]
    const key = `${from} ${to} ${place.code.length}`
    const spell = spells.get(key) ?? { from, to, codes: [] }
    spell.codes.push(place.code)
    spells.set(key, spell)
  }
  const either = [...spells.values()].map(
    ({ from, to, codes }) =>
      sql`(${day} between ${sql.lit(from)} and ${sql.lit(to)} and substring(toString(${code}), 1, ${sql.lit(codes[0]?.length ?? 6)}) in ${texts(codes)})`,
  )
  return either.length === 0 ? sql`false` : sql`(${sql.join(either, sql` or `)})`
}
