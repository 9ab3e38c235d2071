import { PROGRAMMES, UNIDENTIFIED_PROGRAMME, UNKNOWN_TERRITORY } from '#domain/dimensions.ts'
import { SimeiError } from '#domain/errors.ts'
import { isRole, type Reach, ROLES, type Role } from '#domain/roles.ts'
import type { Scope } from '#domain/scope.ts'
import { levelOf } from '#domain/territories/index.ts'

const invalid = (detail: string, allowed?: readonly string[]) =>
  new SimeiError('grant_invalid', { detail, ...(allowed === undefined ? {} : { allowed }) })

const isProgramme = (code: string) =>
  [...PROGRAMMES, UNIDENTIFIED_PROGRAMME].some(programme => programme.id === code)

const isTerritory = (code: string) =>
  code === UNKNOWN_TERRITORY || !['country', undefined].includes(levelOf(code))

function checked(
  side: 'programmes' | 'territories',
  values: '*' | readonly string[],
  reach: Reach,
): string[] {
  if (values === '*') {
    if (reach === 'some') throw invalid(`${side}: this role needs codes, not *`)
    return ['*']
  }
  if (reach === 'all') throw invalid(`${side}: this role is for all of them, *`)
  if (values.length === 0) throw invalid(`${side}: none`)
  const known = side === 'programmes' ? isProgramme : isTerritory
  for (const code of values)
    if (!known(code))
      throw invalid(
        `${side}: ${code.slice(0, 20)}`,
        side === 'programmes' ? PROGRAMMES.map(({ id }) => id) : undefined,
      )
  return [...new Set(values)].sort()
}

/** A role with the codes that it may be given for, as they are stored. Throws `grant_invalid` with what is wrong. */
export function checkRole(
  role: string,
  scope: Scope,
): { readonly role: Role; readonly programmes: string[]; readonly territories: string[] } {
  if (!isRole(role)) throw invalid('role', Object.keys(ROLES))
  return {
    role,
    programmes: checked('programmes', scope.programmes, ROLES[role].programmes),
    territories: checked('territories', scope.territories, ROLES[role].territories),
  }
}

/** Throws `grant_invalid` unless a time begins before it ends and ends after now. */
export function checkTime(from: Date, until: Date | undefined, now: Date): void {
  if (Number.isNaN(from.getTime()) || Number.isNaN(until?.getTime())) throw invalid('a date')
  if (until !== undefined && (until <= from || until <= now)) throw invalid('until')
}
