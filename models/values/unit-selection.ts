import { COUNTRY, type Filter, type Tree } from '#domain/dimensions.ts'
import { FORMER_TERRITORIES, TERRITORIES, type Territory, wasWithin } from '#domain/territories/index.ts'
import { OFFICE_STRETCHES, officeOf } from '#domain/territories/offices.ts'
import { inSet } from '../reference/place-sets.ts'
import type { Millionths } from './decimal.ts'

/** Regional offices and sets that narrow a place; undefined is all. */
export interface Narrowing {
  readonly offices: readonly string[] | undefined
  readonly sets: readonly string[] | undefined
}

/** By what a row of an answer narrows its territory; null: by nothing, so that the territory's own figure is meant. */
export function narrowing(
  office: string | undefined,
  filters: ReadonlyMap<Filter, readonly string[]>,
): Narrowing | null {
  const offices = office === undefined ? filters.get('office') : [office]
  const sets = filters.get('set')
  return offices === undefined && sets === undefined ? null : { offices, sets }
}

const PLACES = [...TERRITORIES, ...FORMER_TERRITORIES]
const parts = new Map<string, Territory[]>()
for (const unit of PLACES)
  if (unit.parent !== null) parts.set(unit.parent, [...(parts.get(unit.parent) ?? []), unit])

/**
 * The sum of a figure over the corregimientos of a territory that lie in offices and sets on a day, by a tree: that of a unit which lies in
 * them whole is its own figure, where it has one. Undefined where nothing of the territory does, or a part has no figure.
 */
export function narrowedSum(
  territory: string,
  { offices, sets }: Narrowing,
  on: string,
  tree: Tree,
  figureOf: (unit: string) => Millionths | undefined,
): Millionths | undefined {
  const stretch = OFFICE_STRETCHES.findLast(({ from }) => tree === 'is' || (from ?? '') <= on)
  const chosen = (code: string): boolean => {
    const office = stretch === undefined ? undefined : officeOf(code, stretch)
    return (
      (offices === undefined || (office !== undefined && offices.includes(office))) &&
      (sets === undefined || sets.some(set => inSet(set, code, on)))
    )
  }
  const unitsIn = (code: string) =>
    (parts.get(code) ?? []).filter(unit => (tree === 'is' ? unit.to === null : wasWithin(unit.code, on, on)))
  /** What of a unit is chosen: all, none, or a part; and its figure. */
  const sumOf = (code: string): { all: boolean; some: boolean; sum: Millionths | undefined } => {
    const inside = unitsIn(code)
    if (inside.length === 0) {
      const is = code.length === 6 && chosen(code)
      return { all: is, some: is, sum: is ? figureOf(code) : 0n }
    }
    const found = inside.map(unit => sumOf(unit.code))
    const all = found.every(part => part.all)
    const some = found.some(part => part.some)
    const own = all ? figureOf(code) : undefined
    if (own !== undefined) return { all, some, sum: own }
    const known = found.filter(part => part.some)
    const sum = known.reduce<Millionths | undefined>(
      (total, part) => (total === undefined || part.sum === undefined ? undefined : total + part.sum),
      0n,
    )
    return { all, some, sum }
  }
  const { some, sum } = sumOf(territory === '' ? COUNTRY : territory)
  return some ? sum : undefined
}
