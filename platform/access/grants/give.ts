import { SimeiError } from '#domain/errors.ts'
import { type Capability, isNominal } from '#domain/roles.ts'
import type { Scope } from '#domain/scope.ts'
import type { Store } from '#store/index.ts'
import { type Act, accountOf } from '../actor.ts'
import { appendAudit } from '../audit/append.ts'
import { may, type Reading, resolveAccess } from './access.ts'
import { checkRole, checkTime } from './check.ts'

export interface NewGrant {
  readonly accountId: string
  readonly role: string
  readonly scope: Scope
  /** Absent: from now on. */
  readonly from?: Date
  /** The first instant at which it no longer holds; absent: open. */
  readonly until?: Date
  readonly reason: string
}

/** Whoever sits at the machine's terminal keeps its databases anyway; an account must hold one of the capabilities; nobody else may. */
export async function assertMay(
  store: Reading,
  act: Act,
  ...capabilities: readonly Capability[]
): Promise<void> {
  if (act.by === 'system' || act.by.startsWith('cli:')) return
  const accountId = accountOf(act.by)
  if (accountId === undefined) throw new SimeiError('forbidden')
  const access = await resolveAccess(store, accountId, act.at)
  if (!capabilities.some(capability => may(access, capability))) throw new SimeiError('forbidden')
}

/**
 * Gives a role; one that shows persons holds only once somebody else approves it. Gives the grant's number.
 *
 * Throws `grant_invalid`, `not_found`, `account_disabled`, `forbidden` (the giver needs `administration`), `second_person_needed`.
 */
export async function giveGrant(store: Store, grant: NewGrant, act: Act): Promise<string> {
  const { role, programmes, territories } = checkRole(grant.role, grant.scope)
  const from = grant.from ?? act.at
  checkTime(from, grant.until, act.at)
  const reason = grant.reason.trim()
  if (reason === '') throw new SimeiError('grant_invalid', { detail: 'reason' })
  const giver = accountOf(act.by)
  if (giver === grant.accountId || (isNominal(role) && giver === undefined))
    throw new SimeiError('second_person_needed')
  return store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'administration')
    const account = await trx
      .selectFrom('accounts')
      .select('state')
      .where('account_id', '=', grant.accountId)
      .forShare()
      .executeTakeFirst()
    if (account === undefined) throw new SimeiError('not_found', { detail: 'account' })
    if (account.state === 'disabled') throw new SimeiError('account_disabled')
    const { grant_id: grantId } = await trx
      .insertInto('grants')
      .values({
        account_id: grant.accountId,
        role,
        programmes,
        territories,
        valid_from: from.toISOString(),
        valid_until: grant.until?.toISOString() ?? null,
        reason,
        needs_approval: isNominal(role),
        given_by: act.by,
        given_at: act.at.toISOString(),
      })
      .returning('grant_id')
      .executeTakeFirstOrThrow()
    await appendAudit(trx, act, {
      action: 'grant.given',
      subjects: [`account:${grant.accountId}`, `grant:${grantId}`],
      details: {
        role,
        programmes,
        territories,
        from: from.toISOString(),
        until: grant.until?.toISOString() ?? null,
      },
    })
    return grantId
  })
}

/** Throws `not_found` unless the number is one of a grant; gives the grant, locked. */
async function lockedGrant(trx: Reading, grantId: string) {
  const grant = /^[1-9]\d{0,17}$/.test(grantId)
    ? await trx.db
        .selectFrom('grants')
        .selectAll()
        .where('grant_id', '=', grantId)
        .forUpdate()
        .executeTakeFirst()
    : undefined
  if (grant === undefined) throw new SimeiError('not_found', { detail: 'grant' })
  return grant
}

/**
 * Approves a grant that shows persons: by another account than its giver's and its holder's, which may `grant_approvals`.
 *
 * Throws `not_found`, `forbidden`, `grant_is_decided`, `second_person_needed`.
 */
export async function approveGrant(store: Store, grantId: string, act: Act): Promise<void> {
  const approver = accountOf(act.by)
  if (approver === undefined) throw new SimeiError('second_person_needed')
  await store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'grant_approvals')
    const grant = await lockedGrant({ db: trx }, grantId)
    if (grant.given_by === act.by || grant.account_id === approver)
      throw new SimeiError('second_person_needed')
    const over = grant.valid_until !== null && new Date(grant.valid_until) <= act.at
    if (!grant.needs_approval || grant.approved_at !== null || grant.revoked_at !== null || over)
      throw new SimeiError('grant_is_decided')
    await trx
      .updateTable('grants')
      .set({ approved_by: act.by, approved_at: act.at.toISOString() })
      .where('grant_id', '=', grantId)
      .execute()
    await appendAudit(trx, act, {
      action: 'grant.approved',
      subjects: [`account:${grant.account_id}`, `grant:${grantId}`],
    })
  })
}

/**
 * Ends a grant at once, also one that waits for approval. An account needs `administration` or `grant_approvals`: taking away needs no second person.
 *
 * Throws `not_found`, `forbidden`, `grant_is_decided`.
 */
export async function revokeGrant(store: Store, grantId: string, act: Act): Promise<void> {
  await store.db.transaction().execute(async trx => {
    const grant = await lockedGrant({ db: trx }, grantId)
    await assertMay({ db: trx }, act, 'administration', 'grant_approvals')
    if (grant.revoked_at !== null) throw new SimeiError('grant_is_decided')
    await trx
      .updateTable('grants')
      .set({ revoked_by: act.by, revoked_at: act.at.toISOString() })
      .where('grant_id', '=', grantId)
      .execute()
    await appendAudit(trx, act, {
      action: 'grant.revoked',
      subjects: [`account:${grant.account_id}`, `grant:${grantId}`],
    })
  })
}
