import { SimeiError } from '#domain/errors.ts'
import type { AccountTable, Store } from '#store/index.ts'
import type { Act } from '../actor.ts'
import { appendAudit } from '../audit/append.ts'
import { assertMay } from '../grants/give.ts'
import { endSessions } from '../sign-in/sessions.ts'
import { closeLinks, makeLink, type OneTimeLink, type TellLink } from './links.ts'
import { checkNames, loginKey } from './login.ts'

/** An account as it is shown: without its password's hash. */
export interface Account {
  readonly account_id: string
  readonly login: string
  readonly display_name: string
  readonly mail: string
  readonly state: 'invited' | 'active' | 'disabled'
  readonly created_at: string
  readonly password_set_at: string | null
  readonly disabled_at: string | null
}

const SHOWN = [
  'account_id',
  'login',
  'display_name',
  'mail',
  'state',
  'created_at',
  'password_set_at',
  'disabled_at',
] as const satisfies readonly (keyof AccountTable)[]

export interface NewAccount {
  readonly login: string
  readonly displayName: string
  readonly mail: string
}

/** Every account, by login. */
export const accountList = (store: Store): Promise<readonly Account[]> =>
  store.db.selectFrom('accounts').select(SHOWN).orderBy('login_key').execute()

/** The account of a login, whatever its case and accents. Throws `not_found`. */
export async function accountByLogin(store: Store, login: string): Promise<Account> {
  const found = await store.db
    .selectFrom('accounts')
    .select(SHOWN)
    .where('login_key', '=', loginKey(login))
    .executeTakeFirst()
  if (found === undefined) throw new SimeiError('not_found', { detail: 'account' })
  return found
}

/** The account of a number. Throws `not_found`. */
export async function accountById(store: Store, accountId: string): Promise<Account> {
  const found = await store.db
    .selectFrom('accounts')
    .select(SHOWN)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (found === undefined) throw new SimeiError('not_found', { detail: 'account' })
  return found
}

/** Makes an account, which may do nothing until it is given something, and the link by which its person sets a password. Throws `login_invalid`, `login_taken`, `forbidden` (an account needs `administration`). */
export async function addAccount(
  store: Store,
  account: NewAccount,
  act: Act,
  tell?: TellLink,
): Promise<{ readonly accountId: string; readonly link: OneTimeLink }> {
  checkNames(account)
  return store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'administration')
    const made = await trx
      .insertInto('accounts')
      .values({
        login: account.login.trim().normalize('NFC'),
        login_key: loginKey(account.login),
        display_name: account.displayName.trim(),
        mail: account.mail,
        created_by: act.by,
        created_at: act.at.toISOString(),
      })
      .onConflict(conflict => conflict.column('login_key').doNothing())
      .returning(['account_id', 'login', 'mail'])
      .executeTakeFirst()
    if (made === undefined) throw new SimeiError('login_taken')
    const link = await makeLink(trx, act, made.account_id, 'invitation')
    await tell?.(trx, { login: made.login, mail: made.mail, purpose: 'invitation', link })
    await appendAudit(trx, act, { action: 'account.added', subjects: [`account:${made.account_id}`] })
    return { accountId: made.account_id, link }
  })
}

/** A new link for a person whose invitation expired, or who forgot the password; the old password stays until it is used. Throws `not_found`, `account_disabled`, `forbidden`. */
export async function inviteAgain(
  store: Store,
  login: string,
  act: Act,
  tell?: TellLink,
): Promise<OneTimeLink> {
  const { account_id: accountId } = await accountByLogin(store, login)
  return store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'administration')
    const { state, ...to } = await trx
      .selectFrom('accounts')
      .select(['state', 'login', 'mail'])
      .where('account_id', '=', accountId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (state === 'disabled') throw new SimeiError('account_disabled')
    const purpose = state === 'invited' ? 'invitation' : 'reset'
    const link = await makeLink(trx, act, accountId, purpose)
    await tell?.(trx, { ...to, purpose, link })
    await appendAudit(trx, act, {
      action: 'account.invited',
      subjects: [`account:${accountId}`],
      details: { link: purpose },
    })
    return link
  })
}

/** Ends an account for good: whoever returns gets another, so that its number means one stay of one person. Throws `not_found`, `account_disabled`, `forbidden`. */
export async function disableAccount(store: Store, login: string, act: Act): Promise<string> {
  const { account_id: accountId } = await accountByLogin(store, login)
  await store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'administration')
    const at = act.at.toISOString()
    const { numUpdatedRows } = await trx
      .updateTable('accounts')
      .set({ state: 'disabled', disabled_by: act.by, disabled_at: at })
      .where('account_id', '=', accountId)
      .where('state', '!=', 'disabled')
      .executeTakeFirstOrThrow()
    if (numUpdatedRows !== 1n) throw new SimeiError('account_disabled')
    await closeLinks(trx, accountId, at)
    await endSessions(trx, accountId, act)
    await appendAudit(trx, act, { action: 'account.disabled', subjects: [`account:${accountId}`] })
  })
  return accountId
}
