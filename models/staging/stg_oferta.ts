import { sql } from 'kysely'
import { agrees, unique } from '../framework/checks.ts'
import { committed, defineModel } from '../framework/model.ts'

/**
 * Grain: one service point as one file told it; of two rows of one date the later one stands. Source: `oferta`. `capacity` in persons
 * per month, null when the institution does not say; packages are service codes separated by `|`, null when there is none.
 */
export const stg_oferta = defineModel({
  name: 'stg_oferta',
  grain: 'service point and date of a file',
  columns: {
    point_id: 'String',
    snapshot_on: 'Date32',
    point_name: 'String',
    institution: 'LowCardinality(String)',
    kind: 'LowCardinality(Nullable(String))',
    dimension: 'LowCardinality(String)',
    longitude: 'Nullable(Decimal(9, 6))',
    latitude: 'Nullable(Decimal(9, 6))',
    corregimiento_code: 'LowCardinality(String)',
    services_core: 'Nullable(String)',
    services_extended: 'Nullable(String)',
    services_differentiated: 'Nullable(String)',
    capacity: 'Nullable(Int64)',
    active: 'Bool',
  },
  contracts: ['oferta'],
  orderBy: ['point_id', 'snapshot_on'],
  query: sql`
    select r.point_id as point_id, b.snapshot_on as snapshot_on, r.point_name as point_name, r.institution as institution, r.kind as kind,
      r.dimension as dimension, r.longitude as longitude, r.latitude as latitude, r.corregimiento_code as corregimiento_code,
      r.services_core as services_core, r.services_extended as services_extended, r.services_differentiated as services_differentiated,
      r.capacity as capacity, r.active as active
    from ${committed('oferta')}
    order by b.sequence desc, r.line desc
    limit 1 by r.point_id, b.snapshot_on`,
  checks: [
    unique('point_id', 'snapshot_on'),
    agrees(
      'one row per point and date of the committed rows',
      sql`select count() from stg_oferta`,
      sql`select uniqExact(r.point_id, b.snapshot_on) from ${committed('oferta')}`,
    ),
  ],
})
