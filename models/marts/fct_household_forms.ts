import { sql } from 'kysely'
import { UNKNOWN } from '#domain/dimensions.ts'
import { related } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { dim_territory } from './dim_territory.ts'
import { int_household_versions } from './int_household_versions.ts'

const { household_id: _id, ...columns } = int_household_versions.columns

/** Grain: as `int_household_versions`, by the household's number alone. A view: nothing is copied to leave an id out. */
export const fct_household_forms = defineModel({
  name: 'fct_household_forms',
  grain: 'household and stretch of an unchanged form and place',
  materialisation: 'view',
  columns,
  reads: [int_household_versions, dim_territory],
  query: sql`
    select ${sql.join(Object.keys(columns).map(column => sql.ref(column)))} from ${from(int_household_versions)}`,
  checks: [related('corregimiento', 'dim_territory', 'code', [UNKNOWN])],
  served: { programme: "''", territory: 'corregimiento' },
})
