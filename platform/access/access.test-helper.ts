import { EVERYTHING, type Scope } from '#domain/scope.ts'
import type { Store } from '#store/index.ts'
import { addAccount, giveGrant } from './index.ts'
import { hashPassword } from './passwords/hash.ts'

export const NOON = new Date('2026-04-15T17:00:00Z')
export const MINUTE = 60_000
export const DAY = 86_400_000
export const later = (milliseconds: number): Date => new Date(NOON.getTime() + milliseconds)
export const TERMINAL = { by: 'cli:test', at: NOON } as const
export const asAccount = (accountId: string, at = NOON) => ({ by: `account:${accountId}` as const, at })

export const PASSWORD = 'trompeta nublado cactus 71'
let passwordHash: Promise<string> | undefined

/** An active account, whose password is `PASSWORD`; hashed once for all of them. */
export async function activeAccount(store: Store, login: string): Promise<string> {
  passwordHash ??= hashPassword(PASSWORD)
  const { accountId } = await addAccount(
    store,
    { login, displayName: 'Prueba', mail: 'prueba@example.org' },
    TERMINAL,
  )
  await store.db
    .updateTable('accounts')
    .set({ state: 'active', password_hash: await passwordHash, password_set_at: NOON.toISOString() })
    .where('account_id', '=', accountId)
    .execute()
  return accountId
}

/** An active account with a role that needs no approval. */
export async function accountWith(store: Store, login: string, role: string, scope: Scope = EVERYTHING) {
  const accountId = await activeAccount(store, login)
  await giveGrant(store, { accountId, role, scope, reason: 'test' }, TERMINAL)
  return accountId
}

/** As if the account had confirmed a second factor, whose codes nobody has. */
export async function enrolled(store: Store, accountId: string): Promise<string> {
  await store.db
    .insertInto('account_totp')
    .values({
      account_id: accountId,
      sealed_seed: 'none',
      created_at: NOON.toISOString(),
      confirmed_at: NOON.toISOString(),
      last_step: null,
    })
    .execute()
  return accountId
}
