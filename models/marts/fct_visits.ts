import { sql } from 'kysely'
import { agrees, holds, related, unique } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { stg_acompanamiento } from '../staging/stg_acompanamiento.ts'
import { dim_priority_place } from './dim_priority_place.ts'
import { dim_territory } from './dim_territory.ts'

/**
 * Grain: one visit, assigned or made. Source: `stg_acompanamiento`; the place is the visit's own. `made` is a visit with result `realizada`.
 * Households and promoters are counted by numbers from 1 in the order of their ids. `programme` empty: of none. `priority_place_number` is the
 * place's on the list of priorities that is in force on the assigned day, 0 when it is not on it.
 */
export const fct_visits = defineModel({
  name: 'fct_visits',
  grain: 'visit',
  columns: {
    visit_id: 'String',
    household_number: 'UInt32',
    promoter_number: 'UInt32',
    programme: 'LowCardinality(String)',
    phase: 'LowCardinality(String)',
    scheduled_on: 'Date32',
    visited_on: 'Nullable(Date32)',
    result: 'LowCardinality(Nullable(String))',
    made: 'Bool',
    priority_place_number: 'UInt32',
    corregimiento: 'LowCardinality(String)',
  },
  reads: [stg_acompanamiento, dim_priority_place, dim_territory],
  orderBy: ['scheduled_on', 'corregimiento'],
  query: sql`
    select e.visit_id as visit_id, toUInt32(dense_rank() over (order by e.household_id)) as household_number,
      toUInt32(dense_rank() over (order by e.promoter_id)) as promoter_number, ifNull(e.programme, '') as programme, e.phase as phase,
      e.scheduled_on as scheduled_on, e.visited_on as visited_on, e.result as result, ifNull(e.result = 'realizada', false) as made,
      if(e.scheduled_on between l.listed_from and l.listed_to, assumeNotNull(l.place_number), 0) as priority_place_number,
      e.corregimiento_code as corregimiento
    from ${from(stg_acompanamiento)} as e
    left join ${from(dim_priority_place)} as l on l.corregimiento = e.corregimiento_code`,
  checks: [
    unique('visit_id'),
    agrees(
      'every staged visit, and no other',
      sql`select count() from fct_visits`,
      sql`select count() from ${from(stg_acompanamiento)}`,
    ),
    holds('a visit made has its day', 'not made or visited_on is not null'),
    related('corregimiento', 'dim_territory', 'code'),
  ],
  served: { programme: 'programme', territory: 'corregimiento' },
})
