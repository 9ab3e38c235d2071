import { sql } from 'kysely'
import { agrees, holds, unique } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { stg_hogares_forms } from '../staging/stg_hogares_forms.ts'
import { int_household_points } from './int_household_points.ts'

/** Poverty bands from the poorest; a higher place is a rise. */
const BANDS = ['extrema', 'pobre', 'vulnerable', 'no_pobre']
const rank = (column: string) =>
  sql`indexOf([${sql.join(BANDS.map(band => sql.lit(band)))}], ifNull(toString(${sql.raw(column)}), ''))`

/**
 * Grain: one household in a stretch during which its form and place did not change. Sources: `stg_hogares_forms`, `int_household_points`. A stretch ends
 * the day before the next; before its first form a household is not here. `new_form` marks stretches that begin with a form of their
 * own; `movement` then compares its poverty band with that of the form before: `up`, `down`, `none`, null when one of the two is not known.
 * `deprived` is deprived in some dimension; null when it is in none that is known and some is not known. `located_on` is since when some person of the
 * household has a point, null never.
 */
export const int_household_versions = defineModel({
  name: 'int_household_versions',
  grain: 'household and stretch of an unchanged form and place',
  columns: {
    household_id: 'String',
    household_number: 'UInt32',
    valid_from: 'Date32',
    valid_to: 'Date32',
    form_on: 'Date32',
    new_form: 'Bool',
    poverty_band: 'LowCardinality(Nullable(String))',
    movement: 'LowCardinality(Nullable(String))',
    deprived_education: 'Nullable(Bool)',
    deprived_housing: 'Nullable(Bool)',
    deprived_environment: 'Nullable(Bool)',
    deprived_work: 'Nullable(Bool)',
    deprived_health: 'Nullable(Bool)',
    deprived: 'Nullable(Bool)',
    located_on: 'Nullable(Date32)',
    corregimiento: 'LowCardinality(String)',
  },
  reads: [stg_hogares_forms, int_household_points],
  orderBy: ['household_id', 'valid_from'],
  query: sql`
    select v.household_id as household_id, v.household_number as household_number, v.valid_from as valid_from, v.valid_to as valid_to,
      v.form_on as form_on, v.new_form as new_form, v.poverty_band as poverty_band,
      if(not v.new_form or v.rank = 0 or v.previous_rank = 0, null,
        multiIf(v.rank > v.previous_rank, 'up', v.rank < v.previous_rank, 'down', 'none')) as movement,
      v.deprived_education as deprived_education, v.deprived_housing as deprived_housing, v.deprived_environment as deprived_environment,
      v.deprived_work as deprived_work, v.deprived_health as deprived_health,
      v.deprived_education or v.deprived_housing or v.deprived_environment or v.deprived_work or v.deprived_health as deprived,
      p.located_on as located_on, v.corregimiento_code as corregimiento
    from (
      select *, ${rank('poverty_band')} as rank,
        toUInt32(dense_rank() over (order by household_id)) as household_number,
        leadInFrame(valid_from, 1, toDate32('2299-12-31')) over stretches as next_from,
        if(next_from = toDate32('2299-12-31'), next_from, next_from - 1) as valid_to,
        lagInFrame(form_on, 1, toDate32('1900-01-01')) over stretches != form_on as new_form,
        lagInFrame(rank, 1, 0) over stretches as previous_rank
      from ${from(stg_hogares_forms)}
      window stretches as (partition by household_id order by valid_from rows between unbounded preceding and unbounded following)
    ) as v
    left join ${from(int_household_points)} as p on p.household_id = v.household_id`,
  checks: [
    unique('household_id', 'valid_from'),
    holds('stretches run forward', 'valid_from <= valid_to'),
    holds('a form is not of the future of its stretch', 'form_on <= valid_from'),
    agrees(
      'every stretch of every form',
      sql`select count() from int_household_versions`,
      sql`select count() from ${from(stg_hogares_forms)}`,
    ),
  ],
})
