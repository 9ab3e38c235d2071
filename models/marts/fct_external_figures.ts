import { sql } from 'kysely'
import { unique } from '../framework/checks.ts'
import { defineModel } from '../framework/model.ts'
import { stg_denominadores } from '../staging/stg_denominadores.ts'

/**
 * Grain: one figure of another institution: measure × territory × programme × sex × age band × period. Source: `stg_denominadores`.
 * Programme, sex and age band empty: of all. Every territory level has rows of its own; they are not added up.
 */
export const fct_external_figures = defineModel({
  name: 'fct_external_figures',
  grain: 'external figure',
  columns: {
    measure: 'LowCardinality(String)',
    territory: 'LowCardinality(String)',
    programme: 'LowCardinality(String)',
    sex: 'LowCardinality(String)',
    age_band: 'LowCardinality(String)',
    period: 'LowCardinality(String)',
    value: 'Decimal(18, 4)',
    document: 'String',
  },
  reads: [stg_denominadores],
  orderBy: ['measure', 'period', 'territory'],
  query: db =>
    db
      .selectFrom('stg_denominadores')
      .select(['measure', 'territory_code as territory', 'period', 'value', 'document'])
      .select([
        sql<string>`coalesce(programme, '')`.as('programme'),
        sql<string>`coalesce(sex, '')`.as('sex'),
        sql<string>`coalesce(age_band, '')`.as('age_band'),
      ]),
  checks: [unique('measure', 'territory', 'programme', 'sex', 'age_band', 'period')],
  served: { programme: 'programme', territory: "if(territory = 'PA', '', territory)" },
})
