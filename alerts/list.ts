import { sql } from 'kysely'
import { BANDS, type Band } from '#domain/indicators.ts'
import type { Text } from '#domain/text.ts'
import type { Store } from '#store/index.ts'

/** An alert that is open, or a territory without data. Figures are decimal texts in the indicator's unit. */
export interface AlertItem {
  readonly rule_id: string
  readonly name: Text
  readonly indicator: string
  readonly programme: string | null
  readonly severity: 'info' | 'warning' | 'critical'
  readonly territory: string
  readonly state: 'firing' | 'no_data'
  readonly since: string
  /** When the open alert began; with `no_data` it waits for figures; null when none is open. */
  readonly open_since: string | null
  readonly period: string
  readonly publication: string
  readonly value: string | null
  readonly target: string | null
  readonly gap: string | null
  readonly band: Band | null
}

const decimalText = (column: 'value' | 'target' | 'gap') =>
  sql<string | null>`trim_scale(${sql.ref(`alert_instances.${column}`)})::text`

/** Every instance that is not normal of the rules in force: worst severity first, then the largest gap. */
export async function alertList(store: Store): Promise<readonly AlertItem[]> {
  const rows = await store.db
    .selectFrom('alert_instances')
    .innerJoin('alert_rules', 'alert_rules.rule_id', 'alert_instances.rule_id')
    .select([
      'alert_instances.rule_id',
      'name_es',
      'name_en',
      'indicator',
      'programme',
      'severity',
      'territory',
      'state',
      'since',
      'open_since',
      'period',
      'publication',
      'band',
      decimalText('value').as('value'),
      decimalText('target').as('target'),
      decimalText('gap').as('gap'),
    ])
    .where('enabled', '=', true)
    .where('state', '<>', 'normal')
    .orderBy(sql`open_since IS NULL`)
    .orderBy(sql`array_position(ARRAY['critical', 'warning', 'info'], severity)`)
    .orderBy('alert_instances.rule_id')
    .orderBy(sql`abs(gap) DESC NULLS LAST`)
    .orderBy('territory')
    .execute()
  return rows.map(({ name_es, name_en, state, band, ...row }) => ({
    ...row,
    name: { es: name_es, en: name_en },
    band: BANDS.find(known => known === band) ?? null,
    state: state === 'firing' ? ('firing' as const) : ('no_data' as const),
  }))
}
