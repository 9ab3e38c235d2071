/**
 * What a reader may see: programmes × territories. `'*'` is everything.
 * Territories are INEC code prefixes: `04` holds `0401` and `040101`.
 */
export interface Scope {
  readonly programmes: '*' | readonly string[]
  readonly territories: '*' | readonly string[]
}

/** Every programme everywhere. */
export const EVERYTHING: Scope = Object.freeze({ programmes: '*', territories: '*' })

const CODES = /^[A-Za-z0-9_-]+$/

const member = (values: '*' | readonly string[]): string => {
  if (values === '*') return '*'
  for (const value of values) if (!CODES.test(value)) throw new RangeError('a scope holds codes only')
  return values.join(',')
}

/** The header by which the warehouse's row policies know the scope: `programmes=*;territories=04,0401`. */
export const scopeHeader = (scope: Scope): string =>
  `programmes=${member(scope.programmes)};territories=${member(scope.territories)}`

/** A row's place: a programme's code, '' when it belongs to no single one, `*` when it tells of no programme at all; an INEC code, `PA-ND`, or '' for rows of the whole country. */
export interface ScopedRow {
  readonly programme: string
  readonly territory: string
}

/** Lengths of the INEC codes that hold others: province and district. */
const HOLDERS = [2, 4]
/** Whether a territory's code is that of the holder or lies below it. The country, which has no such code, holds nothing here. */
export const within = (code: string, holder: string): boolean =>
  code === holder || (HOLDERS.includes(holder.length) && code.startsWith(holder))

/** Whether a reader with this scope sees the row: what the row policies of the warehouse say in SQL. */
export const holds = ({ programmes, territories }: Scope, row: ScopedRow): boolean =>
  (programmes === '*' ||
    (row.programme !== '' &&
      programmes.length > 0 &&
      (row.programme === '*' || programmes.includes(row.programme)))) &&
  (territories === '*' ||
    (territories.length > 0 &&
      (row.territory === '' || territories.some(holder => within(row.territory, holder)))))

/** Whether any of the scopes shows the row; none shows nothing. */
export const anyHolds = (scopes: readonly Scope[], row: ScopedRow): boolean =>
  scopes.some(scope => holds(scope, row))

const both = (a: Scope['programmes'], b: Scope['programmes']): Scope['programmes'] =>
  a === '*' || b === '*' ? '*' : [...new Set([...a, ...b])].sort()

/** Territories without those that others of them hold. */
export const widestOf = (territories: readonly string[]): readonly string[] =>
  [...new Set(territories)]
    .filter(code => !territories.some(other => other !== code && within(code, other)))
    .sort()

const widest = (territories: Scope['territories']): Scope['territories'] =>
  territories === '*' ? '*' : widestOf(territories)

const key = (values: '*' | readonly string[]): string => (values === '*' ? '*' : values.join(','))

/** Two scopes as one, where that shows exactly what the two show: they agree on one side, or one lies within the other. */
function merged(a: Scope, b: Scope): Scope | undefined {
  const programmes = both(a.programmes, b.programmes)
  const territories =
    a.territories === '*' || b.territories === '*' ? '*' : widest([...a.territories, ...b.territories])
  if (key(a.programmes) === key(b.programmes)) return { programmes: a.programmes, territories }
  if (key(a.territories) === key(b.territories)) return { programmes, territories: a.territories }
  for (const one of [a, b])
    if (key(programmes) === key(one.programmes) && key(territories) === key(one.territories)) return one
  return undefined
}

/**
 * The fewest scopes that a simple merging finds, showing together exactly what the given ones show. Programme A in Veraguas and programme B in Coclé
 * stay two: as one they would show A in Coclé.
 */
export function unionOf(scopes: readonly Scope[]): readonly Scope[] {
  const left: Scope[] = []
  for (const { programmes, territories } of scopes) {
    let scope: Scope = { programmes: both(programmes, programmes), territories: widest(territories) }
    for (let n = 0; n < left.length; ) {
      const other = left[n]
      const one = other && merged(scope, other)
      if (one === undefined) n += 1
      else {
        scope = one
        left.splice(n, 1)
        n = 0
      }
    }
    left.push(scope)
  }
  return left
}
