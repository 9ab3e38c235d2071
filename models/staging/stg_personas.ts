import { sql } from 'kysely'
import { defineModel } from '../framework/model.ts'
import { standingSnapshots } from '../framework/snapshots.ts'

/**
 * Grain: one person in one snapshot of the registry. Source: `personas`; names, cédulas and coordinates stay in raw.
 * Of two files for the same snapshot date the one received later stands, with the corrected rows of it that were replayed: they come after
 * its lines. A view: only `int_person_versions` reads it.
 */
export const stg_personas = defineModel({
  name: 'stg_personas',
  grain: 'person and snapshot date',
  materialisation: 'view',
  columns: {
    person_id: 'String',
    snapshot_on: 'Date32',
    line: 'UInt64',
    sex: 'LowCardinality(String)',
    birth_on: 'Date32',
    household_id: 'Nullable(String)',
    corregimiento_code: 'LowCardinality(String)',
    died_on: 'Nullable(Date32)',
  },
  contracts: ['personas'],
  query: sql`
    select r.person_id as person_id, b.snapshot_on as snapshot_on, r.line + b.line_offset as line, r.sex as sex, r.birth_on as birth_on,
      r.household_id as household_id, r.corregimiento_code as corregimiento_code, r.died_on as died_on
    from raw.personas as r
    inner join ${standingSnapshots('personas')} as b on b.batch_id = r.batch_id`,
})
