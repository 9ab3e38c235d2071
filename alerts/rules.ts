import { type Selectable, sql } from 'kysely'
import type { Text } from '#domain/text.ts'
import type { Store } from '#store/index.ts'
import type { AlertRuleTable } from '#store/tables.ts'

/** An indicator judged at one territory level against its target, and who is told. */
export type AlertRule = Selectable<AlertRuleTable>

type DefaultRule = Omit<AlertRule, 'created_at' | 'enabled'>

const rule = (
  rule_id: string,
  name: Text,
  watch: Pick<AlertRule, 'indicator' | 'period_kind' | 'territory_level' | 'severity'>,
  recipients: string[],
): DefaultRule => ({
  rule_id,
  name_es: name.es,
  name_en: name.en,
  ...watch,
  programme: null,
  fires_on: 'off_target',
  recipients,
})

const PAYMENTS = 'gerente.pagos@mides.example'
const ROLL = 'gerente.padron@mides.example'
const MONITORING = 'monitoreo@mides.example'

/** What a first installation watches, until the ministry writes its own rules. */
export const DEFAULT_RULES: readonly DefaultRule[] = [
  rule(
    'pagos-a-tiempo-por-provincia',
    { es: 'Pagos a tiempo por provincia', en: 'Paid on time by province' },
    { indicator: 'P10', period_kind: 'cycle', territory_level: 'province', severity: 'critical' },
    [PAYMENTS],
  ),
  rule(
    'pagos-exitosos-por-provincia',
    { es: 'Pagos exitosos por provincia', en: 'Successful payments by province' },
    { indicator: 'P13', period_kind: 'cycle', territory_level: 'province', severity: 'warning' },
    [PAYMENTS],
  ),
  rule(
    'brecha-territorial-por-provincia',
    { es: 'Brecha territorial por provincia', en: 'Territorial gap by province' },
    { indicator: 'T01', period_kind: 'cycle', territory_level: 'province', severity: 'warning' },
    [PAYMENTS, MONITORING],
  ),
  rule(
    'recertificacion-cumplida',
    { es: 'Recertificación cumplida', en: 'Recertification fulfilled' },
    { indicator: 'P06', period_kind: 'year', territory_level: 'country', severity: 'warning' },
    [ROLL, MONITORING],
  ),
  rule(
    'error-de-inclusion-por-provincia',
    { es: 'Error de inclusión por provincia', en: 'Inclusion error by province' },
    { indicator: 'P05', period_kind: 'semester', territory_level: 'province', severity: 'warning' },
    [ROLL, MONITORING],
  ),
]

/** Writes the first rules when there are none; rules that a ministry has, changed or removed stay as they are. */
export async function ensureDefaultRules(store: Store, clock: () => Date): Promise<void> {
  const created = clock().toISOString()
  await store.db.transaction().execute(async transaction => {
    await sql`LOCK TABLE alert_rules IN SHARE ROW EXCLUSIVE MODE`.execute(transaction)
    const any = await transaction.selectFrom('alert_rules').select('rule_id').limit(1).executeTakeFirst()
    if (any !== undefined) return
    await transaction
      .insertInto('alert_rules')
      .values(DEFAULT_RULES.map(values => ({ ...values, created_at: created })))
      .execute()
  })
}

/** The rules that a publication still has to answer: enabled, and never evaluated on it or on a later one. */
export async function rulesDue(store: Store, publication: string): Promise<readonly AlertRule[]> {
  return store.db
    .selectFrom('alert_rules')
    .selectAll()
    .where('enabled', '=', true)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('alert_evaluations')
            .select('alert_evaluations.rule_id')
            .whereRef('alert_evaluations.rule_id', '=', 'alert_rules.rule_id')
            .where('alert_evaluations.publication', '>=', publication),
        ),
      ),
    )
    .orderBy('rule_id')
    .execute()
}
