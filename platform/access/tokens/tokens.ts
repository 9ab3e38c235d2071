import { randomBytes } from 'node:crypto'
import { SimeiError } from '#domain/errors.ts'
import { type Capability, isNominal, ROLES, type Role } from '#domain/roles.ts'
import type { Scope } from '#domain/scope.ts'
import type { ServiceTokenTable, Store } from '#store/index.ts'
import type { Act, Actor } from '../actor.ts'
import { appendAudit } from '../audit/append.ts'
import { type Access, accessOf } from '../grants/access.ts'
import { checkRole, checkTime } from '../grants/check.ts'
import { assertMay } from '../grants/give.ts'
import { hashSecret, newSecret } from '../secrets.ts'

/** What a program may do whatever its role: read figures, how loads stand, and what watches over the service. */
const TOKEN_CAPABILITIES: readonly Capability[] = ['aggregates', 'loads', 'monitoring']
const MOST_DAYS = 366
const DAY = 86_400_000
const SHAPE = /^simei_[0-9a-f]{8}_[A-Za-z0-9_-]{43}$/

const seesRows = (role: Role): boolean =>
  isNominal(role) || ROLES[role].may.some(each => each === 'quarantine' || each === 'audit')

/** Roles that see nothing of single persons or rows. Of the administrator's a program has what watches over the service, and never what administers it. */
export const TOKEN_ROLES: readonly Role[] = (Object.keys(ROLES) as Role[]).filter(role => !seesRows(role))

export interface NewToken {
  readonly name: string
  readonly role: string
  readonly scope: Scope
  readonly expires: Date
}

/** A token as it is listed: without its secret, which nobody has but who was given it. */
export type ServiceToken = Omit<
  { readonly [Column in keyof ServiceTokenTable]: ServiceTokenTable[Column] },
  'token_hash' | 'token_id'
> & { readonly token_id: string }

/** The most that a list of tokens shows of each. */
const SHOWN = [
  'token_id',
  'name',
  'prefix',
  'role',
  'programmes',
  'territories',
  'created_by',
  'created_at',
  'expires_at',
  'revoked_by',
  'revoked_at',
  'last_used_at',
] as const satisfies readonly (keyof ServiceTokenTable)[]

export const tokenList = (store: Store): Promise<readonly ServiceToken[]> =>
  store.db.selectFrom('service_tokens').select(SHOWN).orderBy('token_id', 'desc').execute()

/**
 * Makes a token; its text is given once. It ends within a year.
 *
 * Throws `grant_invalid` (also for a role outside `TOKEN_ROLES`), `forbidden` (an account needs `administration`).
 */
export async function addToken(
  store: Store,
  token: NewToken,
  act: Act,
): Promise<{ readonly tokenId: string; readonly token: string }> {
  const { role, programmes, territories } = checkRole(token.role, token.scope)
  if (!TOKEN_ROLES.includes(role))
    throw new SimeiError('grant_invalid', { detail: 'role', allowed: TOKEN_ROLES })
  checkTime(act.at, token.expires, act.at)
  if (token.expires.getTime() > act.at.getTime() + MOST_DAYS * DAY)
    throw new SimeiError('grant_invalid', { detail: `expires: within ${MOST_DAYS} days` })
  const name = token.name.trim()
  if (name === '') throw new SimeiError('grant_invalid', { detail: 'name' })
  const prefix = `simei_${randomBytes(4).toString('hex')}`
  const text = `${prefix}_${newSecret()}`
  return store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'administration')
    const { token_id: tokenId } = await trx
      .insertInto('service_tokens')
      .values({
        name,
        prefix,
        token_hash: hashSecret(text),
        role,
        programmes,
        territories,
        created_by: act.by,
        created_at: act.at.toISOString(),
        expires_at: token.expires.toISOString(),
      })
      .returning('token_id')
      .executeTakeFirstOrThrow()
    await appendAudit(trx, act, {
      action: 'token.added',
      subjects: [`token:${tokenId}`],
      details: { role, programmes, territories, expires: token.expires.toISOString() },
    })
    return { tokenId, token: text }
  })
}

/** Ends a token at once. Throws `not_found`, `grant_is_decided`, `forbidden`. */
export async function revokeToken(store: Store, tokenId: string, act: Act): Promise<void> {
  if (!/^[1-9]\d{0,17}$/.test(tokenId)) throw new SimeiError('not_found', { detail: 'token' })
  await store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'administration')
    const found = await trx
      .selectFrom('service_tokens')
      .select('revoked_at')
      .where('token_id', '=', tokenId)
      .forUpdate()
      .executeTakeFirst()
    if (found === undefined) throw new SimeiError('not_found', { detail: 'token' })
    if (found.revoked_at !== null) throw new SimeiError('grant_is_decided')
    await trx
      .updateTable('service_tokens')
      .set({ revoked_by: act.by, revoked_at: act.at.toISOString() })
      .where('token_id', '=', tokenId)
      .execute()
    await appendAudit(trx, act, { action: 'token.revoked', subjects: [`token:${tokenId}`] })
  })
}

/** Who comes in by a token and what it may do now. Throws `token_invalid`: unknown, expired and revoked ones are the same. */
export async function openToken(
  store: Store,
  text: string,
  at: Date,
): Promise<{ readonly actor: Actor; readonly access: Access }> {
  const found = SHAPE.test(text)
    ? await store.db
        .selectFrom('service_tokens')
        .select(['token_id', 'role', 'programmes', 'territories', 'last_used_at'])
        .where('token_hash', '=', hashSecret(text))
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', at.toISOString())
        .executeTakeFirst()
    : undefined
  if (found === undefined) throw new SimeiError('token_invalid')
  const minute = new Date(Math.floor(at.getTime() / 60_000) * 60_000)
  if (found.last_used_at === null || new Date(found.last_used_at) < minute)
    await store.db
      .updateTable('service_tokens')
      .set({ last_used_at: minute.toISOString() })
      .where('token_id', '=', found.token_id)
      .execute()
  return {
    actor: `token:${found.token_id}`,
    access: accessOf([found], capability => TOKEN_CAPABILITIES.includes(capability)),
  }
}
