import type { ColumnType, Generated } from 'kysely'
import type { Store } from './store.ts'

export interface TargetVersionTable {
  version: Generated<string>
  state: ColumnType<'draft' | 'active' | 'withdrawn', never, 'active' | 'withdrawn'>
  reason: string
  drafted_by: string
  drafted_at: string
  decided_by: string | null
  decided_at: string | null
  activation: string | null
}

/** A target that staff set, in the indicator's unit. Empty texts are none: all programmes, no rule of parts, what suits the indicator. */
export interface TargetRowTable {
  version: string
  indicator: string
  territory: string
  programme: string
  period: string
  baseline: string | null
  target: string
  target_min: string | null
  target_max: string | null
  apportioned_by: string
  trajectory: string
  valid_from: string | null
  valid_to: string | null
  legal_source: string | null
  synthetic: boolean
}

/** The targets of active versions in a fixed order: of each indicator, territory, programme and period that of the version activated last. */
export const targetsInForce = (store: Store): Promise<readonly TargetRowTable[]> =>
  store.db
    .selectFrom('target_rows as r')
    .innerJoin('target_versions as v', 'v.version', 'r.version')
    .selectAll('r')
    .distinctOn(['r.indicator', 'r.territory', 'r.programme', 'r.period'])
    .where('v.state', '=', 'active')
    .orderBy('r.indicator')
    .orderBy('r.territory')
    .orderBy('r.programme')
    .orderBy('r.period')
    .orderBy('v.activation', 'desc')
    .execute()
