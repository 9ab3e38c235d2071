import { sql, type Transaction } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import { enqueueMail, type Mail } from '#outbox/index.ts'
import type { Store } from '#store/index.ts'
import type { StoreDatabase } from '#store/tables.ts'
import type { Assessment } from './assess.ts'
import { type Before, evaluationMarker } from './memory.ts'

/** A mail before its transitions have numbers: the rules whose news it tells. */
export interface DraftMail extends Omit<Mail, 'transitions'> {
  readonly ruleIds: readonly string[]
}

export interface Recorded {
  readonly transitions: number
  readonly mails: number
}

/** Any fixed number: evaluations that end at the same moment are stored one after the other. */
const EVALUATION_LOCK = 7_316_001

async function fence(transaction: Transaction<StoreDatabase>, leaseToken: string | undefined): Promise<void> {
  if (leaseToken === undefined) return
  const held = await transaction
    .selectFrom('leases')
    .select('name')
    .where('lease_token', '=', leaseToken)
    .forShare()
    .executeTakeFirst()
  if (held === undefined) throw new SimeiError('lease_lost', { detail: 'alerts' })
}

const figures = (publication: string, { period, territories, rule }: Assessment) =>
  territories.map(item => ({
    item,
    columns: {
      rule_id: rule.rule_id,
      territory: item.territory,
      period: period.id,
      publication,
      value: item.row.value,
      target: item.row.target,
      gap: item.row.gap,
      band: item.row.band,
    },
  }))

async function writeInstances(
  transaction: Transaction<StoreDatabase>,
  publication: string,
  assessments: readonly Assessment[],
): Promise<void> {
  const rows = assessments.flatMap(assessment =>
    figures(publication, assessment).map(({ item, columns }) => ({
      ...columns,
      state: item.memory.state,
      since: item.memory.since,
      open_since: item.memory.openSince,
      open_period: item.memory.openPeriod,
    })),
  )
  await sql`
    INSERT INTO alert_instances
      (rule_id, territory, state, since, open_since, open_period, period, publication, value, target, gap, band)
    SELECT rule_id, territory, state, since, open_since, open_period, period, publication, value, target, gap, band
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS item(
      rule_id text, territory text, state text, since timestamptz, open_since timestamptz, open_period text,
      period text, publication bigint, value numeric, target numeric, gap numeric, band text)
    ON CONFLICT (rule_id, territory) DO UPDATE SET
      state = excluded.state, since = excluded.since, open_since = excluded.open_since,
      open_period = excluded.open_period, period = excluded.period, publication = excluded.publication,
      value = excluded.value, target = excluded.target, gap = excluded.gap, band = excluded.band
    WHERE (alert_instances.state, alert_instances.open_since, alert_instances.period, alert_instances.value,
           alert_instances.target, alert_instances.gap, alert_instances.band)
      IS DISTINCT FROM (excluded.state, excluded.open_since, excluded.period, excluded.value,
                        excluded.target, excluded.gap, excluded.band)
  `.execute(transaction)
}

async function writeTransitions(
  transaction: Transaction<StoreDatabase>,
  publication: string,
  assessments: readonly Assessment[],
  instant: string,
): Promise<readonly { transition_id: string; rule_id: string }[]> {
  const rows = assessments.flatMap(assessment =>
    figures(publication, assessment)
      .filter(({ item }) => item.changed)
      .map(({ item, columns }) => ({
        ...columns,
        from_state: item.before?.state ?? 'new',
        to_state: item.memory.state,
        occurred_at: instant,
      })),
  )
  const written = await sql<{ transition_id: string; rule_id: string }>`
    INSERT INTO alert_transitions
      (rule_id, territory, from_state, to_state, period, publication, value, target, gap, band, occurred_at)
    SELECT rule_id, territory, from_state, to_state, period, publication, value, target, gap, band, occurred_at
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS item(
      rule_id text, territory text, from_state text, to_state text, period text, publication bigint,
      value numeric, target numeric, gap numeric, band text, occurred_at timestamptz)
    RETURNING transition_id, rule_id
  `.execute(transaction)
  return written.rows
}

/**
 * Stores an evaluation whole: what was evaluated, states, transitions and the mails that tell them, in one transaction under the
 * lease. Null, and nothing stored, when another evaluation was stored since `before` was read. Throws `lease_lost`.
 */
export async function recordEvaluation(
  store: Store,
  before: Before,
  evaluated: { assessments: readonly Assessment[]; mails: readonly DraftMail[]; instant: Date },
  leaseToken: string | undefined,
): Promise<Recorded | null> {
  const { assessments, mails, instant } = evaluated
  const at = instant.toISOString()
  return store.db.transaction().execute(async transaction => {
    await sql`SELECT pg_advisory_xact_lock(${EVALUATION_LOCK})`.execute(transaction)
    await fence(transaction, leaseToken)
    const marker = await sql<{ marker: string }>`SELECT ${evaluationMarker} AS marker`.execute(transaction)
    if (marker.rows[0]?.marker !== before.marker) return null
    await transaction
      .insertInto('alert_evaluations')
      .values(
        assessments.map(({ rule, period }) => ({
          rule_id: rule.rule_id,
          publication: before.publication,
          period: period.id,
          evaluated_at: at,
        })),
      )
      .execute()
    await writeInstances(transaction, before.publication, assessments)
    const transitions = await writeTransitions(transaction, before.publication, assessments, at)
    let enqueued = 0
    for (const { ruleIds, ...mail } of mails) {
      const told = transitions.filter(row => ruleIds.includes(row.rule_id)).map(row => row.transition_id)
      if (await enqueueMail(transaction, { ...mail, transitions: told })) enqueued += 1
    }
    return { transitions: transitions.length, mails: enqueued }
  })
}
