/**
 * What a reader may see: programmes × territories. `'*'` is everything.
 * Territories are INEC code prefixes: `04` holds `0401` and `040101`.
 */
export interface Scope {
  readonly programmes: '*' | readonly string[]
  readonly territories: '*' | readonly string[]
}

/** Signed-in staff with aggregates everywhere: the only scope until accounts exist. */
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
