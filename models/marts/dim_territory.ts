import { sql } from 'kysely'
import { FORMER_TERRITORIES, TERRITORIES } from '#domain/territories/index.ts'
import { holds, unique } from '../framework/checks.ts'
import { defineModel } from '../framework/model.ts'

const rows = sql.join(
  [...TERRITORIES, ...FORMER_TERRITORIES].map(
    ({ code, level, name, parent, population2023, from, to, successor, source }) =>
      sql`(${sql.join([code, level, name, parent ?? '', population2023, from ?? '1900-01-01', to ?? '2299-12-31', successor ?? '', source?.es ?? ''].map(value => sql.lit(value)))})`,
  ),
  sql`,\n      `,
)

/**
 * Grain: one unit of the territory tree, of today or of before. Source: INEC's division of 2023 and the laws that led to it
 * (`domain/territories`), which `source` names, or says that they are not verified; it is empty where a unit has neither days nor a former code. `parent` is empty for the country; `successor` names the unit of today that has the place of one that is no more.
 * Population is the census of 2023, in persons, 0 of former units; yearly populations are in `fct_external_figures`.
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
    valid_from: 'Date32',
    valid_to: 'Date32',
    successor: 'LowCardinality(String)',
    source: 'LowCardinality(String)',
  },
  orderBy: ['code'],
  query: sql`
    select code, level, name, parent, population_2023, toDate32(valid_from) as valid_from, toDate32(valid_to) as valid_to, successor, source
    from values('code String, level String, name String, parent String, population_2023 UInt32, valid_from String, valid_to String, successor String, source String',
      ${rows})`,
  checks: [
    unique('code'),
    holds("a unit's parent exists", "parent = '' or parent in (select code from dim_territory)"),
    holds(
      'a unit that is no more has a successor of today',
      "(successor = '') = (valid_to = toDate32('2299-12-31')) and (successor = '' or successor in (select code from dim_territory where successor = ''))",
    ),
  ],
  served: { programme: "''", territory: "''" },
})
