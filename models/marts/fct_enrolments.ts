import { sql } from 'kysely'
import { PROGRAMMES, UNKNOWN } from '#domain/dimensions.ts'
import { accepted, agrees, holds, related, unique } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { stg_inscripciones } from '../staging/stg_inscripciones.ts'
import { dim_person } from './dim_person.ts'
import { dim_territory } from './dim_territory.ts'

/**
 * Grain: one enrolment in a stretch during which its person's attributes did not change; on any one day an active enrolment has
 * exactly one row. Source: `stg_inscripciones`. Active from `active_from` to `active_to`, both inclusive: from the start to the last
 * day in the programme. The suspension of an enrolment that is suspended as last reported begins on the snapshot date of the
 * report, because the source gives no date of its own.
 */
export const fct_enrolments = defineModel({
  name: 'fct_enrolments',
  grain: "enrolment and stretch of its person's unchanged attributes",
  columns: {
    enrolment_id: 'String',
    programme: 'LowCardinality(String)',
    status: 'LowCardinality(String)',
    exit_cause: 'LowCardinality(Nullable(String))',
    regional_office: 'LowCardinality(Nullable(String))',
    start_on: 'Date32',
    end_on: 'Nullable(Date32)',
    active_from: 'Date32',
    active_to: 'Date32',
    person_number: 'UInt32',
    sex: 'LowCardinality(String)',
    birth_on: 'Nullable(Date32)',
    corregimiento: 'LowCardinality(String)',
  },
  reads: [stg_inscripciones, dim_person, dim_territory],
  orderBy: ['programme', 'corregimiento', 'person_number'],
  query: sql`
    select e.enrolment_id as enrolment_id, e.programme as programme, e.status as status, e.exit_cause as exit_cause,
      e.regional_office as regional_office, e.start_on as start_on, e.end_on as end_on,
      greatest(e.start_on, d.valid_from) as active_from, least(e.last_on, d.valid_to) as active_to,
      d.person_number as person_number, d.sex as sex, d.birth_on as birth_on, d.corregimiento as corregimiento
    from (
      select *, least(coalesce(end_on, toDate32('2299-12-31')),
        if(status = 'suspendido', snapshot_on - 1, toDate32('2299-12-31'))) as last_on
      from ${from(stg_inscripciones)}
    ) as e
    inner join ${from(dim_person)} as d on d.person_id = e.person_id
    where greatest(e.start_on, d.valid_from) <= least(e.last_on, d.valid_to)`,
  checks: [
    unique('enrolment_id', 'active_from'),
    holds('stretches run forward', 'active_from <= active_to'),
    accepted(
      'programme',
      PROGRAMMES.map(programme => programme.id),
    ),
    related('corregimiento', 'dim_territory', 'code', [UNKNOWN]),
    agrees(
      'every enrolment that was ever active',
      sql`select uniqExact(enrolment_id) from fct_enrolments`,
      sql`select count() from ${from(stg_inscripciones)} where status != 'suspendido' or start_on < snapshot_on`,
    ),
  ],
  served: { programme: 'programme', territory: "if(corregimiento = 'ND', 'PA-ND', corregimiento)" },
})
