import { sql } from 'kysely'
import { PROGRAMMES, UNKNOWN } from '#domain/dimensions.ts'
import { accepted, agrees, holds, related } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { stg_corresponsabilidades } from '../staging/stg_corresponsabilidades.ts'
import { dim_person } from './dim_person.ts'
import { dim_territory } from './dim_territory.ts'
import { periodDays } from './period-days.ts'
import { PERSON_COLUMNS, personAsOf, personSelected } from './person-as-of.ts'

const days = periodDays('e.period')

/**
 * Grain: one person's compliance with one requirement in one period. Source: `stg_corresponsabilidades`; person as the registry saw them on
 * the last day of the period that is verified, `period_ends_on`. `due` false: nothing was asked for. `met` null: the institution has not
 * reported yet, which is no non-compliance.
 */
export const fct_coresponsibilities = defineModel({
  name: 'fct_coresponsibilities',
  grain: 'person, kind, requirement and period',
  columns: {
    programme: 'LowCardinality(String)',
    kind: 'LowCardinality(String)',
    requirement: 'LowCardinality(String)',
    period: 'LowCardinality(String)',
    period_starts_on: 'Date32',
    period_ends_on: 'Date32',
    due: 'Bool',
    met: 'Nullable(Bool)',
    verified_on: 'Nullable(Date32)',
    institution: 'LowCardinality(String)',
    ...PERSON_COLUMNS,
  },
  reads: [stg_corresponsabilidades, dim_person, dim_territory],
  orderBy: ['kind', 'period_ends_on', 'corregimiento'],
  query: sql`
    select e.programme as programme, e.kind as kind, e.requirement as requirement, e.period as period,
      ${days.first} as period_starts_on, e.period_ends_on as period_ends_on, e.due as due, e.met as met, e.verified_on as verified_on,
      e.institution as institution, ${personSelected()}
    from (select *, ${days.last} as period_ends_on from ${from(stg_corresponsabilidades)} as e) as e
    ${personAsOf(stg_corresponsabilidades, { person: 'e.person_id', day: 'e.period_ends_on' })}`,
  checks: [
    agrees(
      'every staged compliance, and no other',
      sql`select count() from fct_coresponsibilities`,
      sql`select count() from ${from(stg_corresponsabilidades)}`,
    ),
    accepted('kind', ['educacion', 'salud']),
    accepted(
      'programme',
      PROGRAMMES.map(programme => programme.id),
    ),
    holds('a period runs forward', 'period_starts_on <= period_ends_on'),
    related('corregimiento', 'dim_territory', 'code', [UNKNOWN]),
  ],
  served: { programme: 'programme', territory: "if(corregimiento = 'ND', 'PA-ND', corregimiento)" },
})
