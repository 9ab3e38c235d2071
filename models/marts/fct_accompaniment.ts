import { sql } from 'kysely'
import { accepted, agrees, holds, related, unique } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { stg_acompanamiento } from '../staging/stg_acompanamiento.ts'
import { dim_territory } from './dim_territory.ts'

/** Days after its last assigned visit for which a household still counts as accompanied: the source tells no end. */
export const LAST_PHASE_DAYS = 180
const PHASES = ['inclusion', 'capacidades', 'empleo_produccion']

/**
 * Grain: one household in one stretch of one phase. Source: `stg_acompanamiento`, visits in order of their assigned day, made or not. A phase
 * lasts from its first assigned visit to the day before that of another phase; the last one 180 days after its last visit. `passed_on` is the
 * day on which a later phase began; null: none has, or an earlier one came again. The place is that of the phase's first visit.
 */
export const fct_accompaniment = defineModel({
  name: 'fct_accompaniment',
  grain: 'household and stretch of one phase',
  columns: {
    household_number: 'UInt32',
    programme: 'LowCardinality(String)',
    phase: 'LowCardinality(String)',
    active_from: 'Date32',
    active_to: 'Date32',
    passed_on: 'Nullable(Date32)',
    corregimiento: 'LowCardinality(String)',
  },
  reads: [stg_acompanamiento, dim_territory],
  orderBy: ['active_from', 'corregimiento'],
  query: sql`
    select toUInt32(dense_rank() over (order by household_id)) as household_number, turn.4 as programme,
      [${sql.join(PHASES.map(phase => sql.lit(phase)))}][turn.3] as phase, turn.1 as active_from,
      if(position = length(turns), visits[-1].1 + ${sql.lit(LAST_PHASE_DAYS)}, turns[position + 1].1 - 1) as active_to,
      if(position < length(turns) and turns[position + 1].3 > turn.3, toNullable(turns[position + 1].1), null) as passed_on,
      turn.5 as corregimiento
    from (
      select household_id,
        arraySort(groupArray((scheduled_on, visit_id, indexOf([${sql.join(PHASES.map(phase => sql.lit(phase)))}], toString(phase)),
          ifNull(toString(programme), ''), toString(corregimiento_code)))) as told,
        arrayFilter((visit, at) -> at = length(told) or visit.1 != told[at + 1].1, told, arrayEnumerate(told)) as visits,
        arrayFilter((visit, at) -> at = 1 or visit.3 != visits[at - 1].3, visits, arrayEnumerate(visits)) as turns
      from ${from(stg_acompanamiento)}
      group by household_id
    )
    array join turns as turn, arrayEnumerate(turns) as position`,
  checks: [
    unique('household_number', 'active_from'),
    accepted('phase', PHASES),
    holds('stretches run forward', 'active_from <= active_to'),
    holds('a phase is left the day before the next', 'passed_on is null or passed_on = active_to + 1'),
    agrees(
      'every accompanied household',
      sql`select uniqExact(household_number) from fct_accompaniment`,
      sql`select uniqExact(household_id) from ${from(stg_acompanamiento)}`,
    ),
    related('corregimiento', 'dim_territory', 'code'),
  ],
  served: { programme: 'programme', territory: 'corregimiento' },
})
