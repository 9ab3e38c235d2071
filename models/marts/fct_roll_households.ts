import { sql } from 'kysely'
import { holds, related } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { stg_inscripciones } from '../staging/stg_inscripciones.ts'
import { dim_territory } from './dim_territory.ts'
import { int_household_versions } from './int_household_versions.ts'
import { int_person_versions } from './int_person_versions.ts'

/**
 * Grain: one household with a form, in one programme, in a stretch during which some person of it was enrolled and its form and place did not
 * change; stretches of one household may overlap, so that households are counted by their numbers. Sources: `stg_inscripciones`, the
 * household of each person as the registry said it then, and its form. Enrolments are active as in `fct_enrolments`. Households without a form are not
 * here. The place is the household's.
 */
export const fct_roll_households = defineModel({
  name: 'fct_roll_households',
  grain: 'household on the roll, programme and stretch',
  columns: {
    household_number: 'UInt32',
    programme: 'LowCardinality(String)',
    active_from: 'Date32',
    active_to: 'Date32',
    form_on: 'Date32',
    corregimiento: 'LowCardinality(String)',
  },
  reads: [stg_inscripciones, int_person_versions, int_household_versions, dim_territory],
  orderBy: ['programme', 'corregimiento', 'household_number'],
  query: sql`
    select distinct h.household_number as household_number, e.programme as programme, greatest(e.active_from, h.valid_from) as active_from,
      least(e.active_to, h.valid_to) as active_to, h.form_on as form_on, h.corregimiento as corregimiento
    from (
      select assumeNotNull(p.household_id) as household_id, toString(e.programme) as programme, greatest(e.start_on, p.valid_from) as active_from,
        least(e.last_on, p.valid_to) as active_to
      from (
        select person_id, programme, start_on, least(coalesce(end_on, toDate32('2299-12-31')),
          if(status = 'suspendido', snapshot_on - 1, toDate32('2299-12-31'))) as last_on
        from ${from(stg_inscripciones)}
      ) as e
      inner join ${from(int_person_versions)} as p on p.person_id = e.person_id
      where p.household_id is not null and greatest(e.start_on, p.valid_from) <= least(e.last_on, p.valid_to)
    ) as e
    inner join ${from(int_household_versions)} as h on h.household_id = e.household_id
    where greatest(e.active_from, h.valid_from) <= least(e.active_to, h.valid_to)`,
  checks: [
    holds('stretches run forward', 'active_from <= active_to'),
    holds('a form is not of the future of its stretch', 'form_on <= active_from'),
    related('corregimiento', 'dim_territory', 'code'),
  ],
  served: { programme: 'programme', territory: 'corregimiento' },
})
