import { sql } from 'kysely'
import { agrees, unique } from '../framework/checks.ts'
import { committed, defineModel } from '../framework/model.ts'

/**
 * Grain: one household from one day on which what the registry says of it changed. Source: `hogares`, every form ever received. A form speaks
 * from the day on which it was taken; told again by a later file (the household moved) it speaks from that file's date. What a later
 * file says of a form that a newer form has replaced by then says nothing new and is left out. Of two rows of one day the later one stands.
 */
export const stg_hogares_forms = defineModel({
  name: 'stg_hogares_forms',
  grain: 'household and day from which its form says so',
  columns: {
    household_id: 'String',
    valid_from: 'Date32',
    form_on: 'Date32',
    pmt_score: 'Nullable(Decimal(9, 3))',
    poverty_band: 'LowCardinality(Nullable(String))',
    deprived_education: 'Nullable(Bool)',
    deprived_housing: 'Nullable(Bool)',
    deprived_environment: 'Nullable(Bool)',
    deprived_work: 'Nullable(Bool)',
    deprived_health: 'Nullable(Bool)',
    corregimiento_code: 'LowCardinality(String)',
  },
  contracts: ['hogares'],
  orderBy: ['household_id', 'valid_from'],
  query: sql`
    select * except (sequence, line, newest_form_on)
    from (
      select *, max(form_on) over (partition by household_id order by valid_from) as newest_form_on
      from (
        select r.household_id as household_id,
          if(row_number() over (partition by r.household_id, r.form_on order by b.sequence, r.line) = 1, r.form_on,
            greatest(r.form_on, b.snapshot_on)) as valid_from,
          r.form_on as form_on, r.pmt_score as pmt_score, r.poverty_band as poverty_band, r.deprived_education as deprived_education,
          r.deprived_housing as deprived_housing, r.deprived_environment as deprived_environment, r.deprived_work as deprived_work,
          r.deprived_health as deprived_health, r.corregimiento_code as corregimiento_code, b.sequence as sequence, r.line as line
        from ${committed('hogares')}
      )
    )
    where form_on = newest_form_on
    order by household_id, valid_from, sequence desc, line desc
    limit 1 by household_id, valid_from`,
  checks: [
    unique('household_id', 'valid_from'),
    agrees(
      'every household that ever had a form',
      sql`select uniqExact(household_id) from stg_hogares_forms`,
      sql`select uniqExact(r.household_id) from ${committed('hogares')}`,
    ),
  ],
})
