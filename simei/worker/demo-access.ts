import { join } from 'node:path'
import {
  accountList,
  addAccount,
  addToken,
  approveGrant,
  generatePassword,
  giveGrant,
  grantList,
  openToken,
  revokeToken,
  tokenList,
} from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { isNominal, ROLES, type Role } from '#domain/roles.ts'
import { EVERYTHING, type Scope } from '#domain/scope.ts'
import { readIfThere, writePrivate } from '#engines/private-file.ts'
import type { Store } from '#store/index.ts'
import type { Services } from '../server/services.ts'
import { isClockFixed } from './clock.ts'
import { lacksSources } from './demo.ts'

const DAY = 86_400_000
const TOKEN_DAYS = 366
const TOKEN_NAME = 'demostración'
const REASON = 'demostración'
/** Kept in `settings` once all accounts are there. */
const SETTING = 'demo_accounts'

/** Who is in the demonstration: one account per role. The administrator and the approver come first: they give and approve the others' grants. */
const PERSONS: readonly { readonly login: string; readonly role: Role; readonly scope: Scope }[] = [
  { login: 'administracion', role: 'administrator', scope: EVERYTHING },
  { login: 'aprobacion', role: 'approver', scope: EVERYTHING },
  { login: 'direccion', role: 'leadership', scope: EVERYTHING },
  { login: 'gestion.rdo', role: 'programme_manager', scope: { programmes: ['RDO'], territories: '*' } },
  { login: 'oficial.veraguas', role: 'territorial_officer', scope: { programmes: '*', territories: ['09'] } },
  { login: 'analisis', role: 'analyst', scope: EVERYTHING },
  { login: 'proteccion.datos', role: 'data_protection_officer', scope: EVERYTHING },
]

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** Whether this installation shows the synthetic ministry, to this machine alone. */
export async function isDemonstration(services: Services): Promise<boolean> {
  const { store, config } = services
  if (!LOOPBACK.includes(new URL(config.publicUrl).hostname)) return false
  return (await isClockFixed(store)) || (await lacksSources(services))
}

/** `DATA_DIR/demo-token` (0600): aggregates and loads everywhere, for a year. It is left as it is while it opens something. */
export async function ensureDemoToken({ store, config }: Services, at: Date): Promise<void> {
  const path = join(config.dataDir, 'demo-token')
  const kept = readIfThere(path)?.trim()
  if (kept !== undefined && (await opens(store, kept, at))) return
  const act = { by: 'system', at } as const
  for (const { token_id, name, revoked_at, created_by } of await tokenList(store))
    if (name === TOKEN_NAME && created_by === 'system' && revoked_at === null)
      await revokeToken(store, token_id, act)
  const expires = new Date(at.getTime() + TOKEN_DAYS * DAY)
  const { token } = await addToken(
    store,
    { name: TOKEN_NAME, role: 'analyst', scope: EVERYTHING, expires },
    act,
  )
  writePrivate(path, `${token}\n`)
}

const opens = (store: Store, token: string, at: Date): Promise<boolean> =>
  openToken(store, token, at).then(
    () => true,
    (error: unknown) => {
      if (error instanceof SimeiError && error.code === 'token_invalid') return false
      throw error
    },
  )

export interface DemoAccount {
  readonly login: string
  readonly role: string
  /** Told once: only its hash is kept. */
  readonly password: string
}

/** The accounts of the demonstration with new passwords, made where they are not there; undefined when they are, and `reset` is not asked for. */
export async function demoAccounts(
  store: Store,
  at: Date,
  { reset }: { readonly reset: boolean },
): Promise<readonly DemoAccount[] | undefined> {
  const made = await store.db
    .selectFrom('settings')
    .select('name')
    .where('name', '=', SETTING)
    .executeTakeFirst()
  if (made !== undefined && !reset) return undefined
  const accounts: DemoAccount[] = []
  for (const { login, role, scope } of PERSONS) {
    const accountId = await ensureAccount(store, login, role, at)
    await ensureGrant(store, { accountId, login, role, scope }, at)
    accounts.push({
      login,
      role: ROLES[role].label.es,
      password: await generatePassword(store, accountId, { by: 'system', at }),
    })
  }
  await store.db
    .insertInto('settings')
    .values({ name: SETTING, value: JSON.stringify({ made_at: at.toISOString() }) })
    .onConflict(conflict => conflict.column('name').doNothing())
    .execute()
  return accounts
}

async function ensureAccount(store: Store, login: string, role: Role, at: Date): Promise<string> {
  const known = (await accountList(store)).find(account => account.login === login)
  if (known !== undefined) return known.account_id
  const person = {
    login,
    displayName: `${ROLES[role].label.es} (demostración)`,
    mail: `${login}@demo.example`,
  }
  return (await addAccount(store, person, { by: 'system', at })).accountId
}

/** A grant that shows persons is given by the demonstration's administrator and approved by its approver, as any other. */
async function ensureGrant(
  store: Store,
  { login, ...grant }: { accountId: string; login: string; role: Role; scope: Scope },
  at: Date,
): Promise<void> {
  const held = await grantList(store, at, { login })
  if (held.some(({ role, state }) => role === grant.role && state === 'in_force')) return
  const nominal = isNominal(grant.role)
  const as = async (who: string) => {
    const account = (await accountList(store)).find(each => each.login === who)
    if (account === undefined) throw new SimeiError('not_found', { detail: 'account' })
    return { by: `account:${account.account_id}` as const, at }
  }
  const giver = nominal ? await as('administracion') : ({ by: 'system', at } as const)
  const grantId = await giveGrant(store, { ...grant, reason: REASON }, giver)
  if (nominal) await approveGrant(store, grantId, await as('aprobacion'))
}
