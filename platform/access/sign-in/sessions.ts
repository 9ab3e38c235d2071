import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import type { SessionTable, Store, StoreDatabase } from '#store/index.ts'
import { type Act, accountOf } from '../actor.ts'
import { appendAudit } from '../audit/append.ts'
import { canonicalJson } from '../audit/canonical.ts'
import { type Access, NOTHING, resolveAccess } from '../grants/access.ts'
import { assertMay } from '../grants/give.ts'
import { hashSecret, newSecret } from '../secrets.ts'

const MINUTE = 60_000
/** How long a session may lie idle. */
const IDLE = 30 * MINUTE
/** How long a session of each stage lives at the most: a working day; the time to read a code; the time to set up an authenticator. */
const LIFE: Readonly<Record<SessionTable['stage'], number>> = {
  full: 12 * 60 * MINUTE,
  totp: 5 * MINUTE,
  enrolment: 15 * MINUTE,
}
/** Requests under way while the secret changes still have the earlier one. */
const GRACE = MINUTE / 2

export type Stage = SessionTable['stage']

/** A request's session. `newSecret` is there when the secret changed: the cookie is to be set anew. */
export interface Session {
  readonly sessionId: string
  readonly accountId: string
  /** Only `full` opens anything; the others ask for a code, or for an authenticator to be set up. */
  readonly stage: Stage
  readonly access: Access
  /** When its person last showed who they are. */
  readonly provenAt: Date
  readonly newSecret?: string
}

export const rightsOf = ({ roles, scopes }: Access): string =>
  createHash('sha256')
    .update(
      canonicalJson({
        roles,
        scopes: Object.fromEntries(
          Object.entries(scopes).map(([capability, each]) => [
            capability,
            each.map(({ programmes, territories }) => ({ programmes, territories })),
          ]),
        ),
      }),
    )
    .digest('hex')

const after = (at: Date, milliseconds: number): string => new Date(at.getTime() + milliseconds).toISOString()

export interface NewSession {
  readonly accountId: string
  readonly stage: Stage
  readonly access: Access
  readonly network: string
  readonly client?: string | undefined
  /** What proved the person; absent: the password. */
  readonly cameBy?: 'provider' | 'provider_strong'
  /** When its person showed who they are, where that was not now. */
  readonly provenAt?: Date | undefined
}

/** Begins a session and gives its secret, which only the cookie keeps. */
export async function startSession(
  trx: Transaction<StoreDatabase>,
  { accountId, stage, access, network, client, cameBy, provenAt }: NewSession,
  at: Date,
): Promise<string> {
  const secret = newSecret()
  await trx
    .insertInto('sessions')
    .values({
      account_id: accountId,
      secret_hash: hashSecret(secret),
      stage,
      rights: rightsOf(access),
      network,
      client: client?.slice(0, 120) ?? null,
      ...(cameBy === undefined ? {} : { came_by: cameBy }),
      proven_at: (provenAt ?? at).toISOString(),
      created_at: at.toISOString(),
      last_seen_at: at.toISOString(),
      ends_at: after(at, LIFE[stage]),
    })
    .execute()
  return secret
}

/** The live session of a secret: not ended, not idle, within its time, of an active account. */
export function liveSession(store: Pick<Store, 'db'>, secret: string, at: Date) {
  const hash = hashSecret(secret)
  return store.db
    .selectFrom('sessions as s')
    .innerJoin('accounts as a', 'a.account_id', 's.account_id')
    .selectAll('s')
    .where(row =>
      row.or([
        row('s.secret_hash', '=', hash),
        row.and([row('s.previous_hash', '=', hash), row('s.previous_until', '>', at.toISOString())]),
      ]),
    )
    .where('s.ended_at', 'is', null)
    .where('s.ends_at', '>', at.toISOString())
    .where('s.last_seen_at', '>', after(at, -IDLE))
    .where('a.state', '=', 'active')
    .executeTakeFirst()
}

/** Gives a session another secret (and stage), and with `proven` says that its person just showed who they are; with `alone` no request under way has the earlier secret any more; undefined when a request at the same time did. The earlier secret works no longer, but for a rotation within a full session. */
export async function rotateSession(
  store: Pick<Store, 'db'>,
  session: { readonly session_id: string; readonly secret_hash: string; readonly stage: Stage },
  to: { readonly stage: Stage; readonly access: Access; readonly proven?: boolean; readonly alone?: boolean },
  at: Date,
): Promise<string | undefined> {
  const secret = newSecret()
  const grace = session.stage === to.stage && to.alone !== true
  const same = session.stage === to.stage
  const { numUpdatedRows } = await store.db
    .updateTable('sessions')
    .set({
      secret_hash: hashSecret(secret),
      previous_hash: grace ? session.secret_hash : null,
      previous_until: grace ? after(at, GRACE) : null,
      stage: to.stage,
      rights: rightsOf(to.access),
      last_seen_at: at.toISOString(),
      ...(to.proven ? { proven_at: at.toISOString() } : {}),
      ...(same ? {} : { ends_at: after(at, LIFE[to.stage]) }),
    })
    .where('session_id', '=', session.session_id)
    .where('secret_hash', '=', session.secret_hash)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n ? secret : undefined
}

/**
 * The session of a request and what its account may do now, both read from the store: what was revoked a moment ago is gone. When rights
 * changed the secret changes too; when the account may now see persons and has no second factor, the session asks for it and opens nothing.
 *
 * Undefined: there is none (unknown, ended, idle, expired, or of an account that was disabled); sign in again.
 */
export async function openSession(store: Store, secret: string, at: Date): Promise<Session | undefined> {
  const session = await liveSession(store, secret, at)
  if (session === undefined) return undefined
  const { session_id: sessionId, account_id: accountId } = session
  const provenAt = new Date(session.proven_at)
  if (session.stage !== 'full')
    return { sessionId, accountId, stage: session.stage, access: NOTHING, provenAt }
  const access = await resolveAccess(store, accountId, at, session.came_by === 'provider_strong')
  const stage: Stage = access.mustEnrol ? 'enrolment' : 'full'
  const current = session.secret_hash === hashSecret(secret)
  if (current && (stage !== 'full' || rightsOf(access) !== session.rights)) {
    const changed = await rotateSession(store, session, { stage, access }, at)
    return {
      sessionId,
      accountId,
      stage,
      access: stage === 'full' ? access : NOTHING,
      provenAt,
      ...(changed === undefined ? {} : { newSecret: changed }),
    }
  }
  if (new Date(session.last_seen_at).getTime() < at.getTime() - MINUTE)
    await store.db
      .updateTable('sessions')
      .set({ last_seen_at: at.toISOString() })
      .where('session_id', '=', sessionId)
      .execute()
  return { sessionId, accountId, stage, access: stage === 'full' ? access : NOTHING, provenAt }
}

/** Ends every session of an account but `keep`. */
export async function endSessions(
  trx: Transaction<StoreDatabase>,
  accountId: string,
  act: Act,
  keep?: string,
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('sessions')
    .set({ ended_at: act.at.toISOString(), ended_by: act.by })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .$if(keep !== undefined, query => query.where('session_id', '!=', keep ?? ''))
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

/** A session as its owner and administrators see it. */
export type SessionRecord = Pick<
  SessionTable,
  'stage' | 'network' | 'client' | 'created_at' | 'last_seen_at' | 'ends_at'
> & { readonly session_id: string }

/** The live sessions of an account, the latest first. */
export const sessionList = (store: Store, accountId: string, at: Date): Promise<readonly SessionRecord[]> =>
  store.db
    .selectFrom('sessions')
    .select(['session_id', 'stage', 'network', 'client', 'created_at', 'last_seen_at', 'ends_at'])
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', at.toISOString())
    .where('last_seen_at', '>', after(at, -IDLE))
    .orderBy('session_id', 'desc')
    .execute()

/**
 * Signs an account out: of one session, or of all of them but `keep`. One's own, or anybody's by an administrator. Gives how many ended.
 *
 * Throws `forbidden`.
 */
export function signOut(
  store: Store,
  which: { readonly accountId: string; readonly sessionId?: string; readonly keep?: string },
  act: Act,
): Promise<number> {
  const { accountId, sessionId, keep } = which
  return store.db.transaction().execute(async trx => {
    if (accountOf(act.by) !== accountId) await assertMay({ db: trx }, act, 'administration')
    const ended =
      sessionId === undefined
        ? await endSessions(trx, accountId, act, keep)
        : await endOne(trx, accountId, sessionId, act)
    if (ended > 0)
      await appendAudit(trx, act, {
        action: 'session.ended',
        subjects: [`account:${accountId}`],
        details: { sessions: ended },
      })
    return ended
  })
}

async function endOne(
  trx: Transaction<StoreDatabase>,
  accountId: string,
  sessionId: string,
  act: Act,
): Promise<number> {
  if (!/^[1-9]\d{0,17}$/.test(sessionId)) throw new SimeiError('not_found', { detail: 'session' })
  const { numUpdatedRows } = await trx
    .updateTable('sessions')
    .set({ ended_at: act.at.toISOString(), ended_by: act.by })
    .where('session_id', '=', sessionId)
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}
