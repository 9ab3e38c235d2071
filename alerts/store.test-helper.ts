import type { Store } from '#store/index.ts'
import type { AlertRule } from './rules.ts'

export async function clearAlerts({ db }: Store): Promise<void> {
  for (const table of [
    'outbox',
    'alert_transitions',
    'alert_instances',
    'alert_evaluations',
    'alert_rules',
    'current_publication',
    'publications',
    'leases',
  ] as const)
    await db.deleteFrom(table).execute()
}

/** A rule on the provinces and comarcas, by cycle, unless `parts` says otherwise. */
export async function insertRule(
  { db }: Store,
  parts: Pick<AlertRule, 'rule_id' | 'indicator'> & Partial<AlertRule>,
): Promise<void> {
  await db
    .insertInto('alert_rules')
    .values({
      name_es: `Regla ${parts.rule_id}`,
      name_en: `Rule ${parts.rule_id}`,
      period_kind: 'cycle',
      territory_level: 'province',
      programme: null,
      fires_on: 'off_target',
      severity: 'warning',
      recipients: ['gerente.pagos@mides.example'],
      created_at: '2026-01-01T00:00:00Z',
      ...parts,
    })
    .execute()
}

/** Makes a new publication the current one, as of the given instant; returns its number. */
export async function publish({ db }: Store, asOf: string): Promise<number> {
  const { publication } = await db
    .insertInto('publications')
    .values({
      state: 'published',
      input_fingerprint: 'x',
      as_of: asOf,
      started_at: asOf,
      published_at: asOf,
      error_code: null,
    })
    .returning('publication')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('current_publication')
    .values({ publication, since: asOf })
    .onConflict(conflict => conflict.column('only_row').doUpdateSet({ publication, since: asOf }))
    .execute()
  return Number(publication)
}

/** Mails in the order of their evaluations. */
export const mailsOf = ({ db }: Store) =>
  db.selectFrom('outbox').selectAll().orderBy('created_at').orderBy('recipient').execute()

export const transitionsOf = ({ db }: Store) =>
  db.selectFrom('alert_transitions').selectAll().orderBy('transition_id').execute()
