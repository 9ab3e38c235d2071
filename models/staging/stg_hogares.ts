import { sql } from 'kysely'
import { unique } from '../framework/checks.ts'
import { committed, defineModel } from '../framework/model.ts'

/**
 * Grain: one household. Source: `hogares`, every form ever received. `form_on`, score and corregimiento are of the latest form;
 * `first_form_on` is the date of the earliest one, from which the household has a form. A late file can move it back.
 */
export const stg_hogares = defineModel({
  name: 'stg_hogares',
  grain: 'household',
  columns: {
    household_id: 'String',
    first_form_on: 'Date32',
    form_on: 'Date32',
    pmt_score: 'Nullable(Decimal(9, 3))',
    poverty_band: 'LowCardinality(Nullable(String))',
    corregimiento_code: 'LowCardinality(String)',
  },
  contracts: ['hogares'],
  orderBy: ['household_id'],
  query: sql`
    select household_id, first_form_on, latest.1 as form_on, latest.2 as pmt_score, latest.3 as poverty_band,
      latest.4 as corregimiento_code
    from (
      select r.household_id as household_id, min(r.form_on) as first_form_on,
        argMax((r.form_on, r.pmt_score, r.poverty_band, r.corregimiento_code), (b.sequence, r.line)) as latest
      from ${committed('hogares')}
      group by household_id
    )`,
  checks: [unique('household_id')],
})
