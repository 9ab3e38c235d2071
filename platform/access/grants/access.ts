import {
  CAPABILITIES,
  type Capability,
  isNominal,
  isRole,
  ROLES,
  type Role,
  showsPersons,
} from '#domain/roles.ts'
import { type Scope, unionOf } from '#domain/scope.ts'
import type { Store } from '#store/index.ts'

/** What somebody may do at one instant. */
export interface Access {
  readonly roles: readonly Role[]
  /** Where each capability reaches: its scopes together, none when it is not theirs. Never one by one: their programmes and territories belong in pairs. */
  readonly scopes: Readonly<Record<Capability, readonly Scope[]>>
  /** Whether a role shows persons and the account has no second factor: what shows persons stays closed until it has. */
  readonly mustEnrol: boolean
}

/** Reads the store, in a transaction or not. */
export type Reading = Pick<Store, 'db'>

/** Whether somebody may do something anywhere at all. */
export const may = (access: Access, capability: Capability): boolean => access.scopes[capability].length > 0

const codes = (stored: readonly string[]): '*' | readonly string[] => (stored[0] === '*' ? '*' : stored)

/** A grant, or a program's token, as a role somewhere. */
export interface Held {
  readonly role: string
  readonly programmes: readonly string[]
  readonly territories: readonly string[]
}

/** What roles somewhere come to, as far as their capabilities are allowed. A role that this program does not know gives nothing. */
export function accessOf(held: readonly Held[], allowed: (capability: Capability) => boolean): Access {
  const known = held.flatMap(({ role, programmes, territories }) =>
    isRole(role) ? [{ role, scope: { programmes: codes(programmes), territories: codes(territories) } }] : [],
  )
  const scopesOf = (capability: Capability) =>
    allowed(capability)
      ? unionOf(
          known.flatMap(({ role, scope }) =>
            (ROLES[role].may as readonly Capability[]).includes(capability) ? [scope] : [],
          ),
        )
      : []
  return {
    roles: [...new Set(known.map(({ role }) => role))].sort(),
    mustEnrol: known.some(({ role }) => isNominal(role)) && !allowed('nominal'),
    scopes: Object.fromEntries(
      CAPABILITIES.map(each => [each, scopesOf(each)]),
    ) as unknown as Access['scopes'],
  }
}

/** Nothing at all. */
export const NOTHING: Access = accessOf([], () => false)

/** Grants of an account that hold at an instant: given, approved where that is needed, not revoked, within their time; of an active account. */
const held = (
  store: Reading,
  accountId: string,
  at: Date,
): Promise<readonly (Held & { readonly enrolled_at: string | null })[]> =>
  store.db
    .selectFrom('grants as g')
    .innerJoin('accounts as a', 'a.account_id', 'g.account_id')
    .leftJoin('account_totp as t', 't.account_id', 'g.account_id')
    .select(['g.role', 'g.programmes', 'g.territories', 't.confirmed_at as enrolled_at'])
    .where('g.account_id', '=', accountId)
    .where('a.state', '=', 'active')
    .where('g.revoked_at', 'is', null)
    .where('g.valid_from', '<=', at.toISOString())
    .where(grant =>
      grant.or([grant('g.valid_until', 'is', null), grant('g.valid_until', '>', at.toISOString())]),
    )
    .where(grant =>
      grant.or([grant('g.needs_approval', '=', false), grant('g.approved_at', '<=', at.toISOString())]),
    )
    .orderBy('g.grant_id')
    .execute()

/**
 * What an account may do at an instant of the machine's clock, read from the store at every call: what was revoked a moment ago is gone.
 * An unknown, invited or disabled account may do nothing; one without a second factor sees no persons, unless the session for which this is
 * asked began with one (`isStrong`: the identity provider's).
 */
export async function resolveAccess(
  store: Reading,
  accountId: string,
  at: Date,
  isStrong = false,
): Promise<Access> {
  const grants = await held(store, accountId, at)
  const enrolled = isStrong || grants.some(({ enrolled_at }) => enrolled_at !== null)
  return accessOf(grants, capability => enrolled || !showsPersons(capability))
}
