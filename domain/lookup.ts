/**
 * A table in which text of a request may be looked up: frozen, and without the members that every object inherits, so that `__proto__` and
 * `constructor` are found no more than any other name that it does not hold.
 */
export const lookup = <T extends object>(entries: T): Readonly<T> =>
  Object.freeze(Object.assign<T, T>(Object.create(null), entries))
