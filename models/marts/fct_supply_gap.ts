import { sql } from 'kysely'
import { UNKNOWN } from '#domain/dimensions.ts'
import { agrees, holds, unique } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { dim_service_point } from './dim_service_point.ts'
import { fct_referrals } from './fct_referrals.ts'

/**
 * Grain: one district, dimension and quarter with demand. Sources: `fct_referrals` (demand: persons sent to a service of the dimension) and
 * `dim_service_point` (places: three months of capacity of the points that served the public on the quarter's last day). A point serves its
 * district. `unmet_referrals` is what demand exceeds places by, never less than 0: free places of one district or dimension do not fill the
 * lack of another, so that sums over territories are true. Quarters before the first file of the supply are not here. Points that do
 * not tell their capacity add no places; `silent_points` counts them. The place of demand that nobody knows is `ND`.
 */
export const fct_supply_gap = defineModel({
  name: 'fct_supply_gap',
  grain: 'district, dimension and quarter with demand',
  columns: {
    quarter_ends_on: 'Date32',
    district: 'LowCardinality(String)',
    dimension: 'LowCardinality(String)',
    referrals: 'UInt32',
    places: 'UInt64',
    silent_points: 'UInt32',
    unmet_referrals: 'UInt32',
  },
  reads: [fct_referrals, dim_service_point],
  orderBy: ['quarter_ends_on', 'district', 'dimension'],
  query: sql`
    with demand as (
      select toDate32(toLastDayOfMonth(addMonths(toStartOfQuarter(referred_on), 2))) as quarter_ends_on,
        if(corregimiento = ${sql.lit(UNKNOWN)}, ${sql.lit(UNKNOWN)}, substring(corregimiento, 1, 4)) as district, toString(dimension) as dimension,
        toUInt32(count()) as referrals
      from ${from(fct_referrals)}
      group by quarter_ends_on, district, dimension
      having quarter_ends_on >= (select min(valid_from) from ${from(dim_service_point)} having count() > 0)
    ), supply as (
      select quarter_ends_on, substring(corregimiento, 1, 4) as district, toString(dimension) as dimension,
        toUInt64(3 * sum(assumeNotNull(capacity_persons) * (capacity_persons is not null))) as places,
        toUInt32(countIf(capacity_persons is null)) as silent_points
      from ${from(dim_service_point)}
      array join (select groupUniqArray(quarter_ends_on) from demand) as quarter_ends_on
      where active and quarter_ends_on between valid_from and valid_to
      group by quarter_ends_on, district, dimension
    )
    select d.quarter_ends_on as quarter_ends_on, d.district as district, d.dimension as dimension, d.referrals as referrals, ifNull(s.places, 0) as places,
      ifNull(s.silent_points, 0) as silent_points, toUInt32(greatest(0, toInt64(d.referrals) - toInt64(places))) as unmet_referrals
    from demand as d
    left join supply as s on s.quarter_ends_on = d.quarter_ends_on and s.district = d.district and s.dimension = d.dimension`,
  checks: [
    unique('quarter_ends_on', 'district', 'dimension'),
    holds('no more is unmet than asked for', 'unmet_referrals <= referrals'),
    agrees(
      'every referral since the supply is known',
      sql`select sum(referrals) from fct_supply_gap`,
      sql`select countIf(toDate32(toLastDayOfMonth(addMonths(toStartOfQuarter(referred_on), 2))) >= (
        select min(valid_from) from ${from(dim_service_point)})) * (select count() > 0 from ${from(dim_service_point)}) from ${from(fct_referrals)}`,
    ),
  ],
  served: { programme: "''", territory: "if(district = 'ND', 'PA-ND', district)" },
})
