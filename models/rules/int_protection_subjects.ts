import { sql } from 'kysely'
import { holds, unique } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { standingSnapshots } from '../framework/snapshots.ts'
import { dim_identity } from '../identity/dim_identity.ts'
import { dim_person } from '../marts/dim_person.ts'
import { int_household_versions } from '../marts/int_household_versions.ts'
import { int_households } from '../marts/int_households.ts'

/** What a form says of its household, in the order in which the arrays below are cut out of it. */
const FORM = [
  'form_on',
  'poverty_band',
  'deprived_education',
  'deprived_housing',
  'deprived_environment',
  'deprived_work',
  'deprived_health',
] as const
const cut = sql.join(
  FORM.map(
    (name, index) => sql`arrayMap(one -> one.${sql.raw(String(index + 2))}, h.forms) as ${sql.ref(name)}`,
  ),
)

/**
 * Grain: one human being of the registry in a stretch of days of unchanged attributes, from birth to the day before death; what rules of protection
 * judge. Sources: `dim_person` by the record that stands for the human being, and the forms of their household in their order: `form_from`
 * are the days from which each speaks, the other lists what it says, a place for each form. Without a form they are empty. `has_cedula`
 * and `disability` are as the latest file of the registry says, at all times, and null for whom it does not name. Persons whom no
 * registry knows are not here.
 */
export const int_protection_subjects = defineModel({
  name: 'int_protection_subjects',
  grain: 'human being and stretch of unchanged attributes',
  columns: {
    person_number: 'UInt32',
    valid_from: 'Date32',
    valid_to: 'Date32',
    sex: 'LowCardinality(String)',
    birth_on: 'Date32',
    household_number: 'UInt32',
    corregimiento: 'LowCardinality(String)',
    has_cedula: 'Nullable(Bool)',
    disability: 'Nullable(Bool)',
    form_from: 'Array(Date32)',
    form_on: 'Array(Date32)',
    poverty_band: 'Array(Nullable(String))',
    deprived_education: 'Array(Nullable(Bool))',
    deprived_housing: 'Array(Nullable(Bool))',
    deprived_environment: 'Array(Nullable(Bool))',
    deprived_work: 'Array(Nullable(Bool))',
    deprived_health: 'Array(Nullable(Bool))',
  },
  reads: [dim_person, dim_identity, int_households, int_household_versions],
  contracts: ['personas'],
  orderBy: ['person_number', 'valid_from'],
  query: sql`
    select p.person_number as person_number, p.valid_from as valid_from, p.valid_to as valid_to, p.sex as sex, p.birth_on as birth_on,
      p.household_number as household_number, p.corregimiento as corregimiento, l.has_cedula as has_cedula, l.disability as disability,
      arrayMap(one -> one.1, h.forms) as form_from, ${cut}
    from (
      select person_id, person_number, sex, assumeNotNull(birth_on) as birth_on, household_number, corregimiento,
        greatest(d.valid_from, assumeNotNull(d.birth_on)) as valid_from, least(d.valid_to, ifNull(d.died_on - 1, d.valid_to)) as valid_to
      from ${from(dim_person)} as d
      where d.known and d.birth_on is not null
        and d.person_id not in (select record_id from ${from(dim_identity)} where source = 'personas' and record_id != canonical_id)
    ) as p
    left join (
      select i.household_number as household_number, arraySort(one -> one.1, groupArray((v.valid_from, v.form_on, cast(v.poverty_band as Nullable(String)),
        v.deprived_education, v.deprived_housing, v.deprived_environment, v.deprived_work, v.deprived_health))) as forms
      from ${from(int_household_versions)} as v inner join ${from(int_households)} as i on i.household_id = v.household_id
      group by household_number
    ) as h on h.household_number = p.household_number
    left join (
      select r.person_id as person_id, argMax(tuple(ifNull(r.cedula, '') != ''), r.line + b.line_offset).1 as has_cedula,
        argMax(tuple(r.disability), r.line + b.line_offset).1 as disability
      from raw.personas as r inner join ${standingSnapshots('personas')} as b on b.batch_id = r.batch_id
      where r.batch_id in (select batch_id from ${standingSnapshots('personas')} order by snapshot_on desc limit 1 with ties)
      group by person_id
    ) as l on l.person_id = p.person_id
    where p.valid_from <= p.valid_to`,
  checks: [unique('person_number', 'valid_from'), holds('stretches run forward', 'valid_from <= valid_to')],
})
