import { randomBytes } from 'node:crypto'
import type { Transaction } from 'kysely'
import { Secret, TOTP } from 'otpauth'
import { SimeiError } from '#domain/errors.ts'
import type { Store, StoreDatabase } from '#store/index.ts'
import { type Act, accountOf } from '../actor.ts'
import { appendAudit } from '../audit/append.ts'
import { assertMay } from '../grants/give.ts'
import { revokeApproved } from '../grants/revoke-approved.ts'
import { seal, unseal } from '../seal.ts'
import { hashSecret } from '../secrets.ts'
import { endSessions } from './sessions.ts'

const STEP_MILLISECONDS = 30_000
/** A phone may be half a minute off. */
const WINDOW = 1
const RECOVERY_CODES = 10
/** Crockford's alphabet: no letter that is read as another. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const place = (accountId: string) => `totp:${accountId}`

/** SHA-1, six digits, half a minute (RFC 6238): what every authenticator understands. */
const totpOf = (seed: string, label: string): TOTP =>
  new TOTP({ issuer: 'SIMEI', label, secret: Secret.fromBase32(seed) })

/** `XXXXX-XXXXX-XXXXX-XXXXX`: 100 random bits. */
const recoveryCode = (): string =>
  Array.from(randomBytes(20), byte => ALPHABET[byte % ALPHABET.length])
    .join('')
    .replace(/.{5}(?=.)/g, '$&-')

const normalCode = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '')
const hashCode = (accountId: string, code: string): string => hashSecret(`${accountId}:${normalCode(code)}`)

/**
 * Makes a seed that counts once a code confirms it; an earlier one that was not confirmed is forgotten. Gives the seed and the address that an
 * authenticator reads, to be shown once.
 *
 * Throws `not_found`, `totp_confirmed`.
 */
export async function beginTotp(
  store: Store,
  secretKey: Uint8Array,
  accountId: string,
  at: Date,
): Promise<{ readonly seed: string; readonly uri: string }> {
  const account = await store.db
    .selectFrom('accounts')
    .select('login')
    .where('account_id', '=', accountId)
    .where('state', '=', 'active')
    .executeTakeFirst()
  if (account === undefined) throw new SimeiError('not_found', { detail: 'account' })
  const seed = new Secret({ size: 20 }).base32
  const values = {
    sealed_seed: seal(secretKey, place(accountId), seed),
    created_at: at.toISOString(),
  }
  const { numInsertedOrUpdatedRows } = await store.db
    .insertInto('account_totp')
    .values({ account_id: accountId, ...values })
    .onConflict(conflict =>
      conflict.column('account_id').doUpdateSet(values).where('account_totp.confirmed_at', 'is', null),
    )
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 1n) throw new SimeiError('totp_confirmed')
  return { seed, uri: totpOf(seed, account.login).toString() }
}

/** How an account's second factor stands: since when it counts, and how many recovery codes nobody used. */
export async function secondFactor(
  store: Store,
  accountId: string,
): Promise<{ readonly confirmed_at: string | null; readonly recovery_codes_left: number }> {
  const [found, left] = await Promise.all([
    store.db
      .selectFrom('account_totp')
      .select('confirmed_at')
      .where('account_id', '=', accountId)
      .executeTakeFirst(),
    store.db
      .selectFrom('recovery_codes')
      .select('code_hash')
      .where('account_id', '=', accountId)
      .where('used_at', 'is', null)
      .execute(),
  ])
  return { confirmed_at: found?.confirmed_at ?? null, recovery_codes_left: left.length }
}

/** Uses a code of the authenticator: true once for each half minute, whatever comes at the same time. */
async function takeCode(
  trx: Transaction<StoreDatabase>,
  secretKey: Uint8Array,
  accountId: string,
  code: string,
  at: Date,
): Promise<boolean> {
  const found = await trx
    .selectFrom('account_totp')
    .select('sealed_seed')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (found === undefined || !/^\d{6}$/.test(code)) return false
  const totp = totpOf(unseal(secretKey, place(accountId), found.sealed_seed), '')
  const delta = totp.validate({ token: code, window: WINDOW, timestamp: at.getTime() })
  if (delta === null) return false
  const step = String(Math.floor(at.getTime() / STEP_MILLISECONDS) + delta)
  const { numUpdatedRows } = await trx
    .updateTable('account_totp')
    .set({ last_step: step })
    .where('account_id', '=', accountId)
    .where(row => row.or([row('last_step', 'is', null), row('last_step', '<', step)]))
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Uses a recovery code: true once for each. */
async function takeRecoveryCode(
  trx: Transaction<StoreDatabase>,
  accountId: string,
  code: string,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('recovery_codes')
    .set({ used_at: at.toISOString() })
    .where('account_id', '=', accountId)
    .where('code_hash', '=', hashCode(accountId, code))
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Which second factor a code is, and uses it up; undefined when it is none. */
export async function takeFactor(
  trx: Transaction<StoreDatabase>,
  secretKey: Uint8Array,
  accountId: string,
  code: string,
  at: Date,
): Promise<'totp' | 'recovery' | undefined> {
  const typed = code.replace(/\s/g, '')
  if (await takeCode(trx, secretKey, accountId, typed, at)) return 'totp'
  return (await takeRecoveryCode(trx, accountId, typed, at)) ? 'recovery' : undefined
}

/** Ten recovery codes in the place of all that the account had. */
async function newCodes(trx: Transaction<StoreDatabase>, accountId: string): Promise<readonly string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, recoveryCode)
  await trx.deleteFrom('recovery_codes').where('account_id', '=', accountId).execute()
  await trx
    .insertInto('recovery_codes')
    .values(
      codes.map(each => ({ account_id: accountId, code_hash: hashCode(accountId, each), used_at: null })),
    )
    .execute()
  return codes
}

/** New recovery codes of one's own account, shown once; those before work no longer. Throws `not_found` where it has no second factor. */
export function renewRecoveryCodes(store: Store, accountId: string, act: Act): Promise<readonly string[]> {
  return store.db.transaction().execute(async trx => {
    const factor = await trx
      .selectFrom('account_totp')
      .select('account_id')
      .where('account_id', '=', accountId)
      .where('confirmed_at', 'is not', null)
      .forUpdate()
      .executeTakeFirst()
    if (factor === undefined) throw new SimeiError('not_found', { detail: 'second factor' })
    const codes = await newCodes(trx, accountId)
    await appendAudit(trx, act, { action: 'totp.codes_renewed', subjects: [`account:${accountId}`] })
    return codes
  })
}

/**
 * Confirms the seed by a code and gives the recovery codes, shown once. All sessions of the account but `keep` end: they began with one factor.
 *
 * Throws `code_invalid`, `totp_confirmed`.
 */
export function confirmTotp(
  store: Store,
  secretKey: Uint8Array,
  account: { readonly accountId: string; readonly code: string; readonly keep?: string },
  { at, origin }: Omit<Act, 'by'>,
): Promise<readonly string[]> {
  const { accountId, code, keep } = account
  return store.db.transaction().execute(async trx => {
    if (!(await takeCode(trx, secretKey, accountId, code.replace(/\s/g, ''), at)))
      throw new SimeiError('code_invalid')
    const { numUpdatedRows } = await trx
      .updateTable('account_totp')
      .set({ confirmed_at: at.toISOString() })
      .where('account_id', '=', accountId)
      .where('confirmed_at', 'is', null)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows !== 1n) throw new SimeiError('totp_confirmed')
    const codes = await newCodes(trx, accountId)
    const act: Act = { by: `account:${accountId}`, at, ...(origin === undefined ? {} : { origin }) }
    await endSessions(trx, accountId, act, keep)
    await appendAudit(trx, act, { action: 'totp.confirmed', subjects: [`account:${accountId}`] })
    return codes
  })
}

/**
 * Takes the second factor away from who lost it, by an administrator, not by oneself. Grants that another person approved are revoked: else
 * one administrator could take an account over by a reset link and see persons alone.
 *
 * Throws `forbidden`, `second_person_needed`.
 */
export async function resetTotp(store: Store, accountId: string, act: Act): Promise<void> {
  if (accountOf(act.by) === accountId) throw new SimeiError('second_person_needed')
  await store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'administration')
    await trx.deleteFrom('account_totp').where('account_id', '=', accountId).execute()
    await trx.deleteFrom('recovery_codes').where('account_id', '=', accountId).execute()
    await endSessions(trx, accountId, act)
    const revoked = await revokeApproved(trx, accountId, act)
    await appendAudit(trx, act, {
      action: 'totp.reset',
      subjects: [`account:${accountId}`, ...revoked.map(grant => `grant:${grant}`)],
    })
  })
}
