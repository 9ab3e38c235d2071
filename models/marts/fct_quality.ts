import { sql } from 'kysely'
import { UNKNOWN } from '#domain/dimensions.ts'
import { accepted, agrees, holds, related, unique } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { stg_calidad } from '../staging/stg_calidad.ts'
import { stg_oferta } from '../staging/stg_oferta.ts'
import { dim_territory } from './dim_territory.ts'

/**
 * Grain: one service unit, standard and day of evaluation. Source: `stg_calidad`; the place is the evaluation's own, else that of the point in
 * the supply, else `ND`. What happened to one unit on one day is one evaluation: `evaluation_met` when every standard that was looked at was met;
 * `first_of_evaluation` marks one row of each, so that evaluations are counted by it. `score` of 0 to 100, null when not given; users null:
 * no survey.
 */
export const fct_quality = defineModel({
  name: 'fct_quality',
  grain: 'service unit, standard and day of evaluation',
  columns: {
    point_id: 'String',
    standard: 'LowCardinality(String)',
    evaluated_on: 'Date32',
    service_code: 'LowCardinality(Nullable(String))',
    operator: 'LowCardinality(String)',
    met: 'Bool',
    score: 'Nullable(Decimal(5, 2))',
    users_surveyed: 'Nullable(Int64)',
    users_satisfied: 'Nullable(Int64)',
    first_of_evaluation: 'Bool',
    evaluation_met: 'Bool',
    corregimiento: 'LowCardinality(String)',
  },
  reads: [stg_calidad, stg_oferta, dim_territory],
  orderBy: ['evaluated_on', 'point_id', 'standard'],
  query: sql`
    select e.point_id as point_id, e.standard as standard, e.evaluated_on as evaluated_on, e.service_code as service_code,
      e.operator as operator, e.met as met, e.score as score, e.users_surveyed as users_surveyed, e.users_satisfied as users_satisfied,
      row_number() over (partition by e.point_id, e.evaluated_on order by toString(e.standard)) = 1 as first_of_evaluation,
      min(e.met) over (partition by e.point_id, e.evaluated_on) as evaluation_met,
      ifNull(toString(e.corregimiento_code), ifNull(p.place, ${sql.lit(UNKNOWN)})) as corregimiento
    from ${from(stg_calidad)} as e
    left join (select point_id, argMax(toString(corregimiento_code), snapshot_on) as place from ${from(stg_oferta)} group by point_id) as p
      on p.point_id = e.point_id`,
  checks: [
    unique('point_id', 'standard', 'evaluated_on'),
    agrees(
      'every staged evaluation, and no other',
      sql`select count() from fct_quality`,
      sql`select count() from ${from(stg_calidad)}`,
    ),
    agrees(
      'one first row per evaluation',
      sql`select countIf(first_of_evaluation) from fct_quality`,
      sql`select uniqExact(point_id, evaluated_on) from fct_quality`,
    ),
    holds('what an evaluation met, its standards met', 'not evaluation_met or met'),
    holds(
      'satisfied users are among those surveyed',
      'users_satisfied is null or users_satisfied <= users_surveyed',
    ),
    accepted('operator', ['directo', 'tercero']),
    related('corregimiento', 'dim_territory', 'code', [UNKNOWN]),
  ],
  served: { programme: "''", territory: "if(corregimiento = 'ND', 'PA-ND', corregimiento)" },
})
