import { sql } from 'kysely'
import { UNIDENTIFIED_PROGRAMME } from '#domain/dimensions.ts'
import { unique } from '../framework/checks.ts'
import { ALL_ROWS, defineModel, from } from '../framework/model.ts'
import { stg_elegibilidad } from '../staging/stg_elegibilidad.ts'
import { dim_person } from './dim_person.ts'
import { fct_enrolments } from './fct_enrolments.ts'
import { fct_payments } from './fct_payments.ts'

const same = (other: string) =>
  sql`(a.programme = ${sql.raw(other)}.programme or a.programme = ${sql.lit(UNIDENTIFIED_PROGRAMME.id)})`

/**
 * Grain: one assessment with result eligible after which the person was enrolled or collected a payment, in the programme of the
 * assessment, or in any when none was identified. `enrolled_on` is the first day from that of the assessment on which an enrolment was active, `benefited_on`
 * that of the first collection; null is never. The person is the human being, under whichever number.
 */
export const int_eligible_outcomes = defineModel({
  name: 'int_eligible_outcomes',
  grain: 'eligible assessment that led to an enrolment or a payment',
  columns: {
    assessment_id: 'String',
    enrolled_on: 'Nullable(Date32)',
    benefited_on: 'Nullable(Date32)',
  },
  reads: [stg_elegibilidad, dim_person, fct_enrolments, fct_payments],
  orderBy: ['assessment_id'],
  compared: ALL_ROWS,
  query: sql`
    with eligible as (
      select a.assessment_id as assessment_id, a.assessed_on as assessed_on, toString(a.programme) as programme, n.person_number as person_number
      from ${from(stg_elegibilidad)} as a
      inner join (
        select person_id, any(person_number) as person_number from ${from(dim_person)}
        where person_id in (select person_id from ${from(stg_elegibilidad)}) group by person_id
      ) as n on n.person_id = a.person_id
      where a.result = 'elegible'
    )
    select assessment_id, min(enrolled) as enrolled_on, min(benefited) as benefited_on
    from (
      select a.assessment_id as assessment_id, toNullable(greatest(e.active_from, a.assessed_on)) as enrolled,
        cast(null as Nullable(Date32)) as benefited
      from ${from(fct_enrolments)} as e inner join eligible as a on a.person_number = e.person_number
      where e.active_to >= a.assessed_on and ${same('e')}
      union all
      select a.assessment_id, null, p.paid_on
      from eligible as a inner join (
        select person_number, programme, paid_on from ${from(fct_payments)}
        where collected and person_number in (select person_number from eligible)
      ) as p on p.person_number = a.person_number
      where p.paid_on >= a.assessed_on and ${same('p')}
    )
    group by assessment_id`,
  checks: [unique('assessment_id')],
})
