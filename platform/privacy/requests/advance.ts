import { type Act, appendAudit, assertMay } from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { CountryProfile } from '#domain/privacy/countries.ts'
import {
  ANSWER_RESTS_ON,
  isOpen,
  nextState,
  possibleEvents,
  type RequestEvent,
} from '#domain/privacy/requests.ts'
import type { PrivacyRequestTable, Store } from '#store/index.ts'
import type { PrivacyContext, Writing } from '../context.ts'
import { maybeWritten, numbered, personNumber, written } from '../written.ts'

/** A request's row, locked until the transaction ends. Throws `not_found`. */
export async function lockedRequest(trx: Writing, requestId: string) {
  const request = await trx
    .selectFrom('privacy_requests')
    .selectAll()
    .where('request_id', '=', numbered('request', requestId))
    .forUpdate()
    .executeTakeFirst()
  if (request === undefined) throw new SimeiError('not_found', { detail: 'request' })
  return request
}

type Locked = Awaited<ReturnType<typeof lockedRequest>>

/** Throws `privacy_step_impossible` with what may happen instead. */
export function assertPossible({ kind, state }: Locked, event: RequestEvent): void {
  const allowed = possibleEvents(kind, state)
  if (!allowed.includes(event)) throw new SimeiError('privacy_step_impossible', { detail: event, allowed })
}

/** Writes an event and what it changes; part of the caller's transaction, which ends with the audit. */
export async function writeEvent(
  trx: Writing,
  request: Locked,
  event: RequestEvent,
  act: Act,
  { note = null, details = {}, changes = {} }: Written = {},
): Promise<void> {
  const state = nextState(request.state, event)
  if (state === undefined) throw new SimeiError('privacy_step_impossible', { detail: event })
  await trx
    .insertInto('privacy_events')
    .values({
      request_id: request.request_id,
      event,
      at: act.at.toISOString(),
      actor: act.by,
      note,
      details: JSON.stringify(details),
    })
    .execute()
  await trx
    .updateTable('privacy_requests')
    .set({ state, closed_at: isOpen(state) ? null : act.at.toISOString(), ...changes })
    .where('request_id', '=', request.request_id)
    .execute()
}

interface Written {
  readonly note?: string | null
  readonly details?: Readonly<Record<string, unknown>>
  readonly changes?: Partial<Pick<PrivacyRequestTable, 'person_id' | 'erasure_id'>> & {
    readonly erasure_ordered_at?: string
    readonly erasure_ordered_by?: string
  }
}

export const subjectsOf = ({ request_id, person_id }: Pick<Locked, 'request_id' | 'person_id'>): string[] => [
  `privacy_request:${request_id}`,
  ...(person_id === null ? [] : [`person:${person_id}`]),
]

/** What a person at the desk does with a request; files and erasures have verbs of their own. */
export interface Step {
  readonly event: 'verified' | 'started' | 'noted' | 'answered' | 'denied' | 'withdrawn'
  /** Of a note, what; of an answer, what was done and how it was told; of a denial, the reason in words. */
  readonly note?: string
  /** Of a denial: one of the country's grounds. */
  readonly ground?: string
  /** The person's number, once it is found. */
  readonly personId?: string
}

const NEEDS_NOTE: readonly Step['event'][] = ['noted', 'answered', 'denied']

function groundOf(country: CountryProfile, { event, ground }: Step) {
  if (event !== 'denied') return undefined
  const found = country.denials.find(({ id }) => id === ground)
  if (found === undefined)
    throw new SimeiError('privacy_invalid', {
      detail: 'ground',
      allowed: country.denials.map(({ id }) => id),
    })
  return found
}

async function assertRests(trx: Writing, { kind, request_id, erasure_id }: Locked): Promise<void> {
  const rests = ANSWER_RESTS_ON[kind]
  if (rests === 'erased' && erasure_id === null)
    throw new SimeiError('privacy_step_impossible', { detail: 'answered', allowed: ['erasure_ordered'] })
  if (rests !== 'produced') return
  const produced = await trx
    .selectFrom('privacy_events')
    .select('event_id')
    .where('request_id', '=', request_id)
    .where('event', '=', 'produced')
    .limit(1)
    .executeTakeFirst()
  if (produced === undefined)
    throw new SimeiError('privacy_step_impossible', { detail: 'answered', allowed: ['produced'] })
}

/**
 * A step of a request. An answer to access or portability needs a file that was produced, one to an erasure the erasure itself.
 * Throws `not_found`, `privacy_step_impossible` with the steps that can be taken, `privacy_invalid`, `forbidden`.
 */
export async function advanceRequest(
  { store, country }: PrivacyContext,
  requestId: string,
  step: Step,
  act: Act,
): Promise<void> {
  const { event } = step
  const note = NEEDS_NOTE.includes(event) ? written('note', step.note ?? '') : maybeWritten('note', step.note)
  const personId = step.personId === undefined ? undefined : personNumber(step.personId)
  const ground = groundOf(country, step)
  await store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'erasure')
    const request = await lockedRequest(trx, requestId)
    assertPossible(request, event)
    if (event === 'answered') await assertRests(trx, request)
    const named = { ...request, person_id: personId ?? request.person_id }
    await writeEvent(trx, request, event, act, {
      note,
      details: ground === undefined ? {} : { ground: ground.id, article: ground.article },
      changes: personId === undefined ? {} : { person_id: personId },
    })
    await appendAudit(trx, act, {
      action: 'privacy.request_changed',
      subjects: subjectsOf(named),
      caseNumber: request.case_number,
      details: { event, ...(ground === undefined ? {} : { ground: ground.id }) },
    })
  })
}

/** Whether an account has proven a second factor; whoever acts at the machine's terminal keeps its databases anyway. */
export async function hasSecondFactor(store: Pick<Store, 'db'>, act: Act): Promise<boolean> {
  const [, accountId] = /^account:(\d+)$/.exec(act.by) ?? []
  if (accountId === undefined) return act.by.startsWith('cli:')
  const row = await store.db
    .selectFrom('account_totp')
    .select('confirmed_at')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row !== undefined && row.confirmed_at !== null
}
