import { sql } from 'kysely'
import { UNKNOWN } from '#domain/dimensions.ts'
import { agrees, holds, related, unique } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { stg_referencias } from '../staging/stg_referencias.ts'
import { dim_person } from './dim_person.ts'
import { dim_territory } from './dim_territory.ts'
import { PERSON_COLUMNS, personAsOf, personSelected } from './person-as-of.ts'

/**
 * Grain: one referral with its counter-referral. Source: `stg_referencias`; person as the registry saw them on the day of the referral.
 * `contacted_on` and `answered_on` null: not yet, as last reported. `answer_days` is answer − referral, null without an answer.
 * The change of status is the one that the answer declares; what the records say of it is measured elsewhere. A referral belongs to no
 * programme. Late news of a referral rebuilds the table.
 */
export const fct_referrals = defineModel({
  name: 'fct_referrals',
  grain: 'referral',
  columns: {
    referral_id: 'String',
    dimension: 'LowCardinality(String)',
    from_institution: 'LowCardinality(String)',
    to_institution: 'LowCardinality(String)',
    service_code: 'LowCardinality(Nullable(String))',
    referred_on: 'Date32',
    contacted_on: 'Nullable(Date32)',
    answered_on: 'Nullable(Date32)',
    answer_days: 'Nullable(Int32)',
    outcome: 'LowCardinality(Nullable(String))',
    status_before: 'LowCardinality(Nullable(String))',
    status_after: 'LowCardinality(Nullable(String))',
    ...PERSON_COLUMNS,
  },
  reads: [stg_referencias, dim_person, dim_territory],
  orderBy: ['referred_on', 'dimension'],
  query: sql`
    select e.referral_id as referral_id, e.dimension as dimension, e.from_institution as from_institution, e.to_institution as to_institution,
      e.service_code as service_code, e.referred_on as referred_on, e.contacted_on as contacted_on, e.answered_on as answered_on,
      if(e.answered_on is null, null, toInt32(e.answered_on) - toInt32(e.referred_on)) as answer_days,
      e.outcome as outcome, e.status_before as status_before, e.status_after as status_after,
      ${personSelected()}
    from ${from(stg_referencias)} as e
    ${personAsOf(stg_referencias, { person: 'e.person_id', day: 'e.referred_on' })}`,
  checks: [
    unique('referral_id'),
    agrees(
      'every staged referral, and no other',
      sql`select count() from fct_referrals`,
      sql`select count() from ${from(stg_referencias)}`,
    ),
    holds(
      'an answer comes after its referral and tells an outcome',
      'answered_on is null or (answer_days >= 0 and outcome is not null)',
    ),
    related('corregimiento', 'dim_territory', 'code', [UNKNOWN]),
  ],
  served: { programme: "''", territory: "if(corregimiento = 'ND', 'PA-ND', corregimiento)" },
})
