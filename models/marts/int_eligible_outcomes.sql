-- int_eligible_outcomes: one row per eligible assessment that led to an enrolment or a payment.

-- Generated from int_eligible_outcomes.ts; change that file.

CREATE TABLE `int_eligible_outcomes` (
  `assessment_id` String,
  `enrolled_on` Nullable(Date32),
  `benefited_on` Nullable(Date32)
)
ENGINE = MergeTree
ORDER BY (`assessment_id`);

INSERT INTO `int_eligible_outcomes` (`assessment_id`, `enrolled_on`, `benefited_on`)
SELECT `assessment_id`, `enrolled_on`, `benefited_on` FROM (
with eligible as (
  select a.assessment_id as assessment_id, a.assessed_on as assessed_on, toString(a.programme) as programme, n.person_number as person_number
  from `stg_elegibilidad` as a
  inner join (
    select person_id, any(person_number) as person_number from `dim_person`
    where person_id in (select person_id from `stg_elegibilidad`) group by person_id
  ) as n on n.person_id = a.person_id
  where a.result = 'elegible'
)
select assessment_id, min(enrolled) as enrolled_on, min(benefited) as benefited_on
from (
  select a.assessment_id as assessment_id, toNullable(greatest(e.active_from, a.assessed_on)) as enrolled,
    cast(null as Nullable(Date32)) as benefited
  from `fct_enrolments` as e inner join eligible as a on a.person_number = e.person_number
  where e.active_to >= a.assessed_on and (a.programme = e.programme or a.programme = 'NO_IDENTIFICADO')
  union all
  select a.assessment_id, null, p.paid_on
  from eligible as a inner join (
    select person_number, programme, paid_on from `fct_payments`
    where collected and person_number in (select person_number from eligible)
  ) as p on p.person_number = a.person_number
  where p.paid_on >= a.assessed_on and (a.programme = p.programme or a.programme = 'NO_IDENTIFICADO')
)
group by assessment_id
);
