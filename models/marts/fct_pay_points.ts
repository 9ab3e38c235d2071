import { sql } from 'kysely'
import { MODALITIES } from '#domain/dimensions.ts'
import { accepted, agrees, related, unique } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { stg_puntos_de_pago } from '../staging/stg_puntos_de_pago.ts'
import { dim_territory } from './dim_territory.ts'
import { periodDays } from './period-days.ts'

/**
 * Grain: one pay point in one cycle. Source: `stg_puntos_de_pago`. `active` false: it was there and did not pay. Points are counted by numbers
 * from 1 in the order of their ids. In calendar periods a cycle counts on the last day of its quarter.
 */
export const fct_pay_points = defineModel({
  name: 'fct_pay_points',
  grain: 'pay point and cycle',
  columns: {
    pay_point_id: 'String',
    pay_point_number: 'UInt32',
    cycle: 'LowCardinality(String)',
    cycle_ends_on: 'Date32',
    modality: 'LowCardinality(String)',
    active: 'Bool',
    longitude: 'Nullable(Decimal(9, 6))',
    latitude: 'Nullable(Decimal(9, 6))',
    corregimiento: 'LowCardinality(String)',
  },
  reads: [stg_puntos_de_pago, dim_territory],
  orderBy: ['cycle', 'corregimiento'],
  query: sql`
    select pay_point_id, toUInt32(dense_rank() over (order by pay_point_id)) as pay_point_number, cycle,
      ${periodDays('cycle').last} as cycle_ends_on, modality, active, longitude, latitude, corregimiento_code as corregimiento
    from ${from(stg_puntos_de_pago)}`,
  checks: [
    unique('pay_point_id', 'cycle'),
    agrees(
      'every staged pay point, and no other',
      sql`select count() from fct_pay_points`,
      sql`select count() from ${from(stg_puntos_de_pago)}`,
    ),
    accepted(
      'modality',
      MODALITIES.map(modality => modality.id),
    ),
    related('corregimiento', 'dim_territory', 'code'),
  ],
  served: { programme: "''", territory: 'corregimiento' },
})
