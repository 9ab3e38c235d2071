import { sql } from 'kysely'
import { UNKNOWN } from '#domain/dimensions.ts'
import { holds, related, unique } from '../framework/checks.ts'
import { defineModel, from, INPUT_BATCHES } from '../framework/model.ts'
import { dim_territory } from '../marts/dim_territory.ts'
import { fct_referrals } from '../marts/fct_referrals.ts'
import { PERSON_COLUMNS } from '../marts/person-as-of.ts'
import { fct_protection } from './fct_protection.ts'

/**
 * Grain: one referral of a person who had a status in its dimension on its day: the chain from referral to contact, counter-referral and change of
 * status, the last one measured by the rules and not declared. Sources: `fct_referrals`, `fct_protection`. `protected_on` is the first day
 * after the referral's on which the person became protected, up to the date of the last file; null is not. Person and place as in `fct_referrals`.
 */
export const fct_protection_referrals = defineModel({
  name: 'fct_protection_referrals',
  grain: 'referral in a dimension in which its person was judged',
  columns: {
    referral_id: 'String',
    dimension: 'LowCardinality(String)',
    referred_on: 'Date32',
    contacted_on: 'Nullable(Date32)',
    answered_on: 'Nullable(Date32)',
    status: 'LowCardinality(String)',
    protected_on: 'Nullable(Date32)',
    ...PERSON_COLUMNS,
  },
  reads: [fct_referrals, fct_protection, dim_territory],
  inputs: ['last_file_on'],
  orderBy: ['referred_on', 'dimension'],
  query: sql`
    select r.referral_id as referral_id, r.dimension as dimension, r.referred_on as referred_on, r.contacted_on as contacted_on,
      r.answered_on as answered_on, p.status as status,
      if(p.protected_on <= (select max(snapshot_on) from ${sql.table(INPUT_BATCHES)}), p.protected_on, null) as protected_on,
      r.person_number as person_number, r.sex as sex, r.birth_on as birth_on, r.corregimiento as corregimiento
    from ${from(fct_referrals)} as r
    asof inner join (
      select person_number, toString(subject) as subject, valid_from, valid_to, status, protected_on from ${from(fct_protection)}
      where person_number in (select person_number from ${from(fct_referrals)})
    ) as p on p.person_number = r.person_number and p.subject = toString(r.dimension) and p.valid_from <= r.referred_on
    where p.valid_to >= r.referred_on`,
  checks: [
    unique('referral_id'),
    holds('a change comes after its referral', 'protected_on is null or protected_on > referred_on'),
    related('corregimiento', 'dim_territory', 'code', [UNKNOWN]),
  ],
  served: { programme: "''", territory: "if(corregimiento = 'ND', 'PA-ND', corregimiento)" },
})
