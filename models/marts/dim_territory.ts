import { sql } from 'kysely'
import { TERRITORIES } from '#domain/territories/index.ts'
import { holds, unique } from '../framework/checks.ts'
import { defineModel } from '../framework/model.ts'

const rows = sql.join(
  TERRITORIES.map(
    ({ code, level, name, parent, population2023 }) =>
      sql`(${sql.lit(code)}, ${sql.lit(level)}, ${sql.lit(name)}, ${sql.lit(parent ?? '')}, ${sql.lit(population2023)})`,
  ),
  sql`,\n      `,
)

/**
 * Grain: one unit of the territory tree. Source: INEC's division of 2023. `parent` is empty for the country. Population is the
 * census of 2023, in persons; yearly populations are in `fct_external_figures`.
 */
export const dim_territory = defineModel({
  name: 'dim_territory',
  grain: 'territory',
  columns: {
    code: 'LowCardinality(String)',
    level: 'LowCardinality(String)',
    name: 'String',
    parent: 'LowCardinality(String)',
    population_2023: 'UInt32',
  },
  orderBy: ['code'],
  query: sql`
    select * from values('code String, level String, name String, parent String, population_2023 UInt32',
      ${rows})`,
  checks: [
    unique('code'),
    holds("a unit's parent exists", "parent = '' or parent in (select code from dim_territory)"),
  ],
  served: { programme: "''", territory: "''" },
})
