import { sql } from 'kysely'
import { unique } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { stg_hogares } from '../staging/stg_hogares.ts'
import { int_person_versions } from './int_person_versions.ts'

/**
 * Grain: one household that a person of the registry or a form names. `household_number` counts them from 1 in the order of their ids, within
 * one publication, so that distinct households are distinct numbers. `first_form_on` is null for a household without a form.
 */
export const int_households = defineModel({
  name: 'int_households',
  grain: 'household',
  columns: { household_id: 'String', household_number: 'UInt32', first_form_on: 'Nullable(Date32)' },
  reads: [int_person_versions, stg_hogares],
  orderBy: ['household_id'],
  query: sql`
    select household_id, toUInt32(row_number() over (order by household_id)) as household_number, max(formed_on) as first_form_on
    from (
      select assumeNotNull(household_id) as household_id, cast(null as Nullable(Date32)) as formed_on
      from ${from(int_person_versions)} where household_id is not null
      union all
      select household_id, toNullable(first_form_on) from ${from(stg_hogares)}
    )
    group by household_id`,
  checks: [unique('household_id'), unique('household_number')],
})
