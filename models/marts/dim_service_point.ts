import { sql } from 'kysely'
import { holds, related, unique } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { stg_oferta } from '../staging/stg_oferta.ts'
import { dim_territory } from './dim_territory.ts'

const services = (column: string) =>
  sql.raw(`if(${column} is null, [], splitByChar('|', assumeNotNull(${column}))) as ${column}`)

/**
 * Grain: one service point in a stretch between two files that tell of it. Source: `stg_oferta`. Nothing is known of a point before the first
 * file that names it. `capacity_persons` is places per month, null when the institution does not say. Packages are lists of service codes.
 * Distances need coordinates: null when the institution gives none.
 */
export const dim_service_point = defineModel({
  name: 'dim_service_point',
  grain: 'service point and stretch between its reports',
  columns: {
    point_id: 'String',
    valid_from: 'Date32',
    valid_to: 'Date32',
    point_name: 'String',
    institution: 'LowCardinality(String)',
    kind: 'LowCardinality(Nullable(String))',
    dimension: 'LowCardinality(String)',
    longitude: 'Nullable(Decimal(9, 6))',
    latitude: 'Nullable(Decimal(9, 6))',
    services_core: 'Array(String)',
    services_extended: 'Array(String)',
    services_differentiated: 'Array(String)',
    capacity_persons: 'Nullable(Int64)',
    active: 'Bool',
    corregimiento: 'LowCardinality(String)',
  },
  reads: [stg_oferta, dim_territory],
  orderBy: ['point_id', 'valid_from'],
  query: sql`
    select point_id, snapshot_on as valid_from,
      leadInFrame(snapshot_on, 1, toDate32('2299-12-31') + 1) over (partition by point_id order by snapshot_on
        rows between unbounded preceding and unbounded following) - 1 as valid_to,
      point_name, institution, kind, dimension, longitude, latitude, ${services('services_core')}, ${services('services_extended')},
      ${services('services_differentiated')}, capacity as capacity_persons, active, corregimiento_code as corregimiento
    from ${from(stg_oferta)}`,
  checks: [
    unique('point_id', 'valid_from'),
    holds('stretches run forward', 'valid_from <= valid_to'),
    related('corregimiento', 'dim_territory', 'code'),
  ],
  served: { programme: "''", territory: 'corregimiento' },
})
