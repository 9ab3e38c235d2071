import type { Selectable } from 'kysely'
import { type Act, assertMay } from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { BREACH_EVENTS, type BreachEvent, breachMay } from '#domain/privacy/breaches.ts'
import { type Clock, clockOf } from '#domain/privacy/clock.ts'
import type { PrivacyBreachTable } from '#store/index.ts'
import type { PrivacyContext } from '../context.ts'
import { type EventRecord, eventsOf } from '../events.ts'
import { numbered } from '../written.ts'

/** A breach as it stands at an instant. Where there is no risk nobody has to be told, and its clocks stand still. */
export interface PrivacyBreach extends Selectable<PrivacyBreachTable> {
  readonly authority_clock: Clock
  readonly persons_clock: Clock
  readonly possible: readonly BreachEvent[]
}

const MOST = 500
const instant = (text: string | null): Date | null => (text === null ? null : new Date(text))

function shown(row: Selectable<PrivacyBreachTable>, { country }: PrivacyContext, at: Date): PrivacyBreach {
  const clock = (due: string | null, told: string | null) =>
    clockOf(row.risk === 'no_risk' && told === null ? null : instant(due), instant(told), at, country)
  return {
    ...row,
    authority_clock: clock(row.authority_due_at, row.authority_told_at),
    persons_clock: clock(row.persons_due_at, row.persons_told_at),
    possible: (Object.keys(BREACH_EVENTS) as BreachEvent[]).filter(event => breachMay(row, event)),
  }
}

/** Breaches, the open ones first, then the latest; 500 at most. Throws `forbidden`. */
export async function breachList(context: PrivacyContext, act: Act): Promise<readonly PrivacyBreach[]> {
  await assertMay(context.store, act, 'erasure')
  const rows = await context.store.db
    .selectFrom('privacy_breaches')
    .selectAll()
    .orderBy('closed_at', order => order.desc().nullsFirst())
    .orderBy('known_at', 'desc')
    .orderBy('breach_id')
    .limit(MOST)
    .execute()
  return rows.map(row => shown(row, context, act.at))
}

/** A breach with all that happened to it. Throws `not_found`, `forbidden`. */
export async function breachOf(
  context: PrivacyContext,
  breachId: string,
  act: Act,
): Promise<PrivacyBreach & { readonly events: readonly EventRecord[] }> {
  await assertMay(context.store, act, 'erasure')
  const row = await context.store.db
    .selectFrom('privacy_breaches')
    .selectAll()
    .where('breach_id', '=', numbered('breach', breachId))
    .executeTakeFirst()
  if (row === undefined) throw new SimeiError('not_found', { detail: 'breach' })
  return { ...shown(row, context, act.at), events: await eventsOf(context, { breach_id: breachId }) }
}
