import { sql } from 'kysely'
import { ASSESSMENT_KINDS, RESULTS, UNKNOWN } from '#domain/dimensions.ts'
import { strictness } from '#warehouse/index.ts'
import { accepted, agrees, holds, related, unique } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { stg_elegibilidad } from '../staging/stg_elegibilidad.ts'
import { dim_person } from './dim_person.ts'
import { dim_territory } from './dim_territory.ts'
import { int_eligible_outcomes } from './int_eligible_outcomes.ts'

/**
 * Grain: one eligibility assessment. Source: `stg_elegibilidad`; sex, birth and corregimiento as the registry saw the person on the
 * day of the assessment, `ND` when it never did. `programme` may be `NO_IDENTIFICADO`.
 * `enrolled_on` and `benefited_on`: of eligible ones, the first day from then on which the person was enrolled, and collected; null is never.
 */
export const fct_assessments = defineModel({
  name: 'fct_assessments',
  grain: 'assessment',
  columns: {
    assessment_id: 'String',
    kind: 'LowCardinality(String)',
    assessed_on: 'Date32',
    pmt_score: 'Nullable(Decimal(9, 3))',
    result: 'LowCardinality(String)',
    programme: 'LowCardinality(String)',
    enrolled_on: 'Nullable(Date32)',
    benefited_on: 'Nullable(Date32)',
    person_number: 'UInt32',
    sex: 'LowCardinality(String)',
    birth_on: 'Nullable(Date32)',
    corregimiento: 'LowCardinality(String)',
  },
  reads: [stg_elegibilidad, dim_person, dim_territory, int_eligible_outcomes],
  orderBy: ['assessed_on', 'programme', 'corregimiento'],
  query: db =>
    db
      .selectFrom('stg_elegibilidad as a')
      .innerJoin('dim_person as d', join =>
        join
          .on(strictness('asof'))
          .onRef('d.person_id', '=', 'a.person_id')
          .onRef('d.valid_from', '<=', 'a.assessed_on'),
      )
      .leftJoin('int_eligible_outcomes as o', 'o.assessment_id', 'a.assessment_id')
      .select([
        'a.assessment_id as assessment_id',
        'a.kind',
        'a.assessed_on',
        'a.pmt_score',
        'a.result',
        'a.programme',
      ])
      .select(['o.enrolled_on', 'o.benefited_on'])
      .select(['d.person_number', 'd.sex', 'd.birth_on', 'd.corregimiento']),
  checks: [
    unique('assessment_id'),
    agrees(
      'every staged assessment, and no other',
      sql`select count() from fct_assessments`,
      sql`select count() from ${from(stg_elegibilidad)}`,
    ),
    accepted(
      'kind',
      ASSESSMENT_KINDS.map(kind => kind.id),
    ),
    accepted(
      'result',
      RESULTS.map(result => result.id),
    ),
    holds(
      'only the eligible are followed, and from the day on which they were found so',
      "(enrolled_on is null and benefited_on is null) or (result = 'elegible' and ifNull(enrolled_on >= assessed_on, true) and ifNull(benefited_on >= assessed_on, true))",
    ),
    related('corregimiento', 'dim_territory', 'code', [UNKNOWN]),
  ],
  served: { programme: 'programme', territory: "if(corregimiento = 'ND', 'PA-ND', corregimiento)" },
})
