import { type Capability, ROLES, type Role } from '#domain/roles.ts'
import type { Store } from '#store/index.ts'
import { may, resolveAccess } from './access.ts'

/** Active accounts that may do something at an instant, with the address at which they are written to. */
export async function holdersOf(
  store: Store,
  capability: Capability,
  at: Date,
): Promise<readonly { readonly account_id: string; readonly mail: string }[]> {
  const roles = (Object.keys(ROLES) as Role[]).filter(role =>
    (ROLES[role].may as readonly Capability[]).includes(capability),
  )
  const candidates = await store.db
    .selectFrom('accounts as a')
    .select(['a.account_id', 'a.mail'])
    .where('a.state', '=', 'active')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('grants as g')
          .select('g.grant_id')
          .whereRef('g.account_id', '=', 'a.account_id')
          .where('g.role', 'in', roles)
          .where('g.revoked_at', 'is', null),
      ),
    )
    .orderBy('a.account_id')
    .execute()
  const held = await Promise.all(
    candidates.map(({ account_id }) =>
      resolveAccess(store, account_id, at).then(access => may(access, capability)),
    ),
  )
  return candidates.filter((_, n) => held[n])
}
