import { PROGRAMMES } from '#domain/dimensions.ts'
import { isRole, ROLES } from '#domain/roles.ts'
import type { Language } from '#domain/text.ts'

const DAY = 86_400_000
/** More than these are counted, not named. */
const NAMED = 4

/** The role in words; one that this page does not know, by its code. */
export const roleLabel = (role: string, language: Language): string =>
  isRole(role) ? ROLES[role].label[language] : role

const some = (names: readonly string[]): string =>
  names.length <= NAMED ? names.join(', ') : `${names.slice(0, NAMED).join(', ')} +${names.length - NAMED}`

export const programmeNames = (codes: readonly string[], every: string, language: Language): string =>
  codes[0] === '*'
    ? every
    : some(codes.map(code => PROGRAMMES.find(({ id }) => id === code)?.label[language] ?? code))

export const territoryNames = (
  codes: readonly string[],
  every: string,
  units: readonly { readonly code: string; readonly name: string }[] | undefined,
): string =>
  codes[0] === '*' ? every : some(codes.map(code => units?.find(unit => unit.code === code)?.name ?? code))

/** The first instant after a day in Panama, `2026-12-31`. */
export const endOfDay = (day: string): string =>
  new Date(new Date(`${day}T00:00:00-05:00`).getTime() + DAY).toISOString()

/** The first instant of a day in Panama. */
export const startOfDay = (day: string): string => new Date(`${day}T00:00:00-05:00`).toISOString()

/** The last instant before one that no longer counts: what people call the last day. */
export const lastDayOf = (until: string): Date => new Date(new Date(until).getTime() - 1)
