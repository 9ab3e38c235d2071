import type { Transaction } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import { GLASS_MINUTES, type Purpose } from '#domain/nominal.ts'
import { type Capability, ROLES, type Role } from '#domain/roles.ts'
import type { Store, StoreDatabase } from '#store/index.ts'
import type { Act } from '../actor.ts'
import { appendAudit } from '../audit/append.ts'
import { subjectOf } from './reveals.ts'

export interface GlassBroken {
  readonly accountId: string
  /** Number of the registry. */
  readonly personId: string
  readonly purpose: Purpose
  /** In words; kept beside the audit, which never names anybody. */
  readonly reason: string
  readonly caseNumber: string
}

/** Whoever is told of a broken glass. */
export interface Watcher {
  readonly account_id: string
  readonly mail: string
}

/** What a mail may say of it: who, when and which entry of the audit; never of whom, nor why in words. */
export interface GlassNews {
  readonly glassId: string
  readonly sequence: string
  readonly breaker: string
  readonly watchers: readonly Watcher[]
}

const MINUTE_MS = 60_000
const WATCHING: readonly Capability[] = ['audit', 'grant_approvals']
const holdersOf = (capability: Capability): readonly Role[] =>
  (Object.keys(ROLES) as Role[]).filter(role =>
    (ROLES[role].may as readonly Capability[]).includes(capability),
  )

/** Active accounts other than one's own that watch over the readings: protection of data, or whoever approves grants where there is nobody for that. */
async function watchers(
  trx: Transaction<StoreDatabase>,
  accountId: string,
  at: Date,
): Promise<readonly Watcher[]> {
  const now = at.toISOString()
  for (const capability of WATCHING) {
    const found = await trx
      .selectFrom('grants as g')
      .innerJoin('accounts as a', 'a.account_id', 'g.account_id')
      .select(['a.account_id', 'a.mail'])
      .distinct()
      .where('g.role', 'in', [...holdersOf(capability)])
      .where('a.state', '=', 'active')
      .where('a.account_id', '!=', accountId)
      .where('g.revoked_at', 'is', null)
      .where('g.valid_from', '<=', now)
      .where(grant => grant.or([grant('g.valid_until', 'is', null), grant('g.valid_until', '>', now)]))
      .where(grant => grant.or([grant('g.needs_approval', '=', false), grant('g.approved_at', '<=', now)]))
      .orderBy('a.account_id')
      .execute()
    if (found.length > 0) return found
  }
  return []
}

/**
 * Lets an account see one person outside of its scope for an hour. `tell` writes the mails in the same transaction: nobody sees anything of
 * which no second person is told. Gives the instant at which it ends.
 *
 * Throws `second_person_needed` where there is nobody to tell.
 */
export async function breakGlass(
  store: Store,
  { accountId, personId, purpose, reason, caseNumber }: GlassBroken,
  act: Act,
  tell: (trx: Transaction<StoreDatabase>, news: GlassNews) => Promise<void>,
): Promise<Date> {
  const expires = new Date(act.at.getTime() + GLASS_MINUTES * MINUTE_MS)
  await store.db.transaction().execute(async trx => {
    const told = await watchers(trx, accountId, act.at)
    if (told.length === 0) throw new SimeiError('second_person_needed')
    const { display_name: breaker } = await trx
      .selectFrom('accounts')
      .select('display_name')
      .where('account_id', '=', accountId)
      .executeTakeFirstOrThrow()
    const { glass_id: glassId } = await trx
      .insertInto('broken_glasses')
      .values({
        account_id: accountId,
        person_id: personId,
        purpose,
        reason,
        case_number: caseNumber,
        notified: told.map(({ account_id }) => account_id),
        broken_at: act.at.toISOString(),
        expires_at: expires.toISOString(),
      })
      .returning('glass_id')
      .executeTakeFirstOrThrow()
    const sequence = await appendAudit(trx, act, {
      action: 'person.glass_broken',
      subjects: [subjectOf(personId), ...told.map(({ account_id }) => `account:${account_id}`)],
      purpose,
      caseNumber,
      details: { glass: glassId },
    })
    await tell(trx, { glassId, sequence, breaker, watchers: told })
  })
  return expires
}

/** Until when an account sees a person outside of its scope; null when it does not. */
export async function glassOf(
  store: Store,
  accountId: string,
  personId: string,
  at: Date,
): Promise<string | null> {
  const row = await store.db
    .selectFrom('broken_glasses')
    .select('expires_at')
    .where('account_id', '=', accountId)
    .where('person_id', '=', personId)
    .where('expires_at', '>', at.toISOString())
    .orderBy('expires_at', 'desc')
    .executeTakeFirst()
  return row?.expires_at ?? null
}
