import { COUNTRY } from './dimensions.ts'
import { type Scope, widestOf, within } from './scope.ts'

/** What a request names. Programmes are absent where it names none. */
export interface Asked {
  /** INEC codes, `PA-ND`, or `PA` for the whole country. */
  readonly territories: readonly string[]
  readonly programmes?: readonly string[]
}

/** What lies outside, with what the reader could have asked for instead. */
export interface Outside {
  readonly outside: 'territory' | 'programme'
  readonly allowed: readonly string[]
}

/** The territories that a reader may name, the widest of them alone: `PA` for whoever sees the whole country. */
export function territoriesWithin(scopes: readonly Scope[]): readonly string[] {
  if (scopes.some(({ territories }) => territories === '*')) return [COUNTRY]
  return widestOf(scopes.flatMap(({ territories }) => territories))
}

/** The programmes that a reader may name somewhere: `'*'` is all of them. */
export function programmesWithin(scopes: readonly Scope[]): Scope['programmes'] {
  if (scopes.some(({ programmes }) => programmes === '*')) return '*'
  return [...new Set(scopes.flatMap(({ programmes }) => programmes))].sort()
}

const holding = (scopes: readonly Scope[], territory: string): readonly Scope[] =>
  scopes.filter(
    ({ territories }) => territories === '*' || territories.some(holder => within(territory, holder)),
  )

const common = (lists: readonly Scope['programmes'][]): Scope['programmes'] =>
  lists.reduce<Scope['programmes']>((left, right) => {
    if (left === '*') return right
    return right === '*' ? left : left.filter(programme => right.includes(programme))
  }, '*')

/** Whether some of the scopes together show these programmes in the whole country. */
const everywhere = (scopes: readonly Scope[], programmes: Scope['programmes']): boolean => {
  const own = programmesWithin(holding(scopes, COUNTRY))
  return own === '*' || (programmes !== '*' && programmes.every(programme => own.includes(programme)))
}

/**
 * The one scope under which a request is answered, or what of it lies outside. What is named is answered whole or not at all. Where no programme is
 * named, the programmes are those that the reader sees in every territory that is named: `'*'`, or a list, which the answer then has to say.
 *
 * Whoever sees the whole country of these programmes gets `territories: '*'`, since the records of a place as it is today may have been told elsewhere.
 */
export function narrow(scopes: readonly Scope[], asked: Asked): Scope | Outside {
  const held = asked.territories.map(territory => holding(scopes, territory))
  if (held.length === 0 || held.some(each => each.length === 0))
    return { outside: 'territory', allowed: territoriesWithin(scopes) }
  const seen = common(held.map(programmesWithin))
  const named = asked.programmes === undefined ? undefined : [...new Set(asked.programmes)].sort()
  const inside = seen === '*' || (named ?? seen).every(programme => seen.includes(programme))
  if (!inside || named?.length === 0 || seen.length === 0)
    return { outside: 'programme', allowed: seen === '*' ? [] : seen }
  const programmes = seen === '*' ? '*' : (named ?? seen)
  return {
    programmes,
    territories: everywhere(scopes, programmes) ? '*' : widestOf(asked.territories),
  }
}
