import { sql } from 'kysely'
import { UNKNOWN } from '#domain/dimensions.ts'
import { agrees, holds, unique } from '../framework/checks.ts'
import { ALL_ROWS, defineModel, from } from '../framework/model.ts'
import { dim_identity } from '../identity/dim_identity.ts'
import { int_households } from './int_households.ts'
import { int_person_versions } from './int_person_versions.ts'
import { int_unknown_persons } from './int_unknown_persons.ts'

/**
 * Grain: one person in a stretch of unchanged attributes. Sources: `personas`, and for persons whom the registry does not know
 * every contract that names one. An unknown person has one row: sex and corregimiento `ND`, no date of birth; the next
 * snapshot that knows the person heals it. `person_number` counts human beings from 1 in the order of the person ids that stand for them,
 * within one publication: numbers of the registry that are linked (`dim_identity`) share one, and keep each their own attributes. `household_number` is of `int_households`; 0 is no household.
 * `household_first_form_on` is when the person's household first had a form; null is no form.
 */
export const dim_person = defineModel({
  name: 'dim_person',
  grain: 'person and stretch of unchanged attributes',
  columns: {
    person_id: 'String',
    person_number: 'UInt32',
    known: 'Bool',
    valid_from: 'Date32',
    valid_to: 'Date32',
    sex: 'LowCardinality(String)',
    birth_on: 'Nullable(Date32)',
    died_on: 'Nullable(Date32)',
    household_number: 'UInt32',
    household_first_form_on: 'Nullable(Date32)',
    corregimiento: 'LowCardinality(String)',
    changed: 'Array(String)',
  },
  reads: [dim_identity, int_person_versions, int_households, int_unknown_persons],
  orderBy: ['person_id', 'valid_from'],
  compared: ALL_ROWS,
  query: sql`
    select v.person_id as person_id, toUInt32(dense_rank() over (order by ifNull(i.canonical_id, v.person_id))) as person_number, v.known as known,
      v.valid_from as valid_from, v.valid_to as valid_to, v.sex as sex, v.birth_on as birth_on, v.died_on as died_on,
      ifNull(h.household_number, 0) as household_number, h.first_form_on as household_first_form_on, v.corregimiento as corregimiento, v.changed as changed
    from (
      select person_id, true as known, valid_from, valid_to, toString(sex) as sex, toNullable(birth_on) as birth_on,
        died_on, household_id, toString(corregimiento) as corregimiento, changed
      from ${from(int_person_versions)}
      union all
      select person_id, false, toDate32('1900-01-01'), toDate32('2299-12-31'), ${sql.lit(UNKNOWN)}, null, null, null,
        ${sql.lit(UNKNOWN)}, []
      from ${from(int_unknown_persons)}
    ) as v
    left join ${from(int_households)} as h on h.household_id = v.household_id
    left join (select record_id, canonical_id from ${from(dim_identity)} where source = 'personas') as i on i.record_id = v.person_id`,
  checks: [
    unique('person_id', 'valid_from'),
    agrees(
      'one number per human being',
      sql`select uniqExact(person_id) - (select countIf(source = 'personas' and record_id != canonical_id) from ${from(dim_identity)}) from dim_person`,
      sql`select uniqExact(person_number) from dim_person`,
    ),
    holds(
      'an unknown person has no attributes',
      "known or (sex = 'ND' and corregimiento = 'ND' and birth_on is null)",
    ),
  ],
})
