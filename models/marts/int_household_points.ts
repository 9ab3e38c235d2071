import { sql } from 'kysely'
import { unique } from '../framework/checks.ts'
import { defineModel } from '../framework/model.ts'
import { standingSnapshots } from '../framework/snapshots.ts'

/**
 * Grain: one household of which some person was ever given coordinates by the registry, which lets in only those of the country.
 * Source: `personas`, whose coordinates stay in raw: here is only since which snapshot there are any. What the first snapshot of all
 * says reaches back without end.
 */
export const int_household_points = defineModel({
  name: 'int_household_points',
  grain: 'household with a point',
  columns: { household_id: 'String', located_on: 'Date32' },
  contracts: ['personas'],
  orderBy: ['household_id'],
  query: sql`
    select assumeNotNull(r.household_id) as household_id, if(min(b.snapshot_on) = (select min(snapshot_on) from ${standingSnapshots('personas')}), toDate32('1900-01-01'), min(b.snapshot_on)) as located_on
    from raw.personas as r
    inner join ${standingSnapshots('personas')} as b on b.batch_id = r.batch_id
    where r.household_id is not null and r.longitude is not null and r.latitude is not null
    group by r.household_id`,
  checks: [unique('household_id')],
})
