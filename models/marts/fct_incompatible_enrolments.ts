import { sql } from 'kysely'
import { PROGRAMMES, UNKNOWN } from '#domain/dimensions.ts'
import { accepted, holds, related } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { INCOMPATIBLE } from '../reference/incompatible-programmes.ts'
import { dim_territory } from './dim_territory.ts'
import { fct_enrolments } from './fct_enrolments.ts'

const pairs = sql.join(
  INCOMPATIBLE.flatMap(({ programmes: [one, other], from: since, to }) =>
    [
      [one, other],
      [other, one],
    ].map(
      ([programme, second]) =>
        sql`(${sql.lit(programme)}, ${sql.lit(second)}, ${sql.lit(since)}, ${sql.lit(to ?? '2299-12-31')})`,
    ),
  ),
)

/**
 * Grain: one stretch of an enrolment while the same human being is enrolled in a programme that is incompatible with its own
 * (`models/reference/incompatible-programmes.ts`); each of the two enrolments has rows of its own. Active from `active_from` to `active_to`, both
 * inclusive. Person and place as in `fct_enrolments`.
 */
export const fct_incompatible_enrolments = defineModel({
  name: 'fct_incompatible_enrolments',
  grain: 'stretch of an enrolment beside an incompatible one',
  columns: {
    programme: 'LowCardinality(String)',
    other_programme: 'LowCardinality(String)',
    active_from: 'Date32',
    active_to: 'Date32',
    person_number: 'UInt32',
    sex: 'LowCardinality(String)',
    birth_on: 'Nullable(Date32)',
    corregimiento: 'LowCardinality(String)',
  },
  reads: [fct_enrolments, dim_territory],
  orderBy: ['programme', 'corregimiento', 'person_number'],
  query: sql`
    with twice as (
      select * from ${from(fct_enrolments)} where person_number in (
        select person_number from ${from(fct_enrolments)} group by person_number having min(programme) != max(programme)
      )
    )
    select e.programme as programme, o.programme as other_programme,
      greatest(e.active_from, o.active_from, toDate32(i.since)) as active_from,
      least(e.active_to, o.active_to, toDate32(i.until)) as active_to,
      e.person_number as person_number, e.sex as sex, e.birth_on as birth_on, e.corregimiento as corregimiento
    from twice as e
    inner join twice as o on o.person_number = e.person_number
    inner join values('one String, other String, since String, until String', ${pairs}) as i
      on i.one = toString(e.programme) and i.other = toString(o.programme)
    where greatest(e.active_from, o.active_from, toDate32(i.since)) <= least(e.active_to, o.active_to, toDate32(i.until))`,
  checks: [
    holds('stretches run forward', 'active_from <= active_to'),
    holds('nobody is incompatible with a single programme', 'programme != other_programme'),
    accepted(
      'programme',
      PROGRAMMES.map(programme => programme.id),
    ),
    related('corregimiento', 'dim_territory', 'code', [UNKNOWN]),
  ],
  served: { programme: 'programme', territory: "if(corregimiento = 'ND', 'PA-ND', corregimiento)" },
})
