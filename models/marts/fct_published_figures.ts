import { unique } from '../framework/checks.ts'
import { defineModel } from '../framework/model.ts'
import { stg_cifras_publicadas } from '../staging/stg_cifras_publicadas.ts'

/** Grain: one figure as the ministry printed it. Source: `stg_cifras_publicadas`. A breakdown left empty covers all. */
export const fct_published_figures = defineModel({
  name: 'fct_published_figures',
  grain: 'printed figure',
  columns: {
    figure_id: 'String',
    indicator: 'LowCardinality(Nullable(String))',
    plan_id: 'Nullable(String)',
    measure: 'LowCardinality(String)',
    share_of: 'LowCardinality(Nullable(String))',
    period: 'LowCardinality(String)',
    territory: 'LowCardinality(String)',
    programme: 'Nullable(String)',
    modality: 'Nullable(String)',
    sex: 'LowCardinality(Nullable(String))',
    result: 'LowCardinality(Nullable(String))',
    assessment_kind: 'LowCardinality(Nullable(String))',
    value: 'Decimal(18, 4)',
    rounded_to: 'Decimal(18, 4)',
    basis: 'LowCardinality(String)',
    document: 'String',
    published_on: 'Date32',
    note: 'Nullable(String)',
  },
  reads: [stg_cifras_publicadas],
  orderBy: ['figure_id'],
  query: db =>
    db
      .selectFrom('stg_cifras_publicadas')
      .select([
        'figure_id',
        'indicator',
        'plan_id',
        'measure',
        'share_of',
        'period',
        'territory_code as territory',
      ])
      .select(['programme', 'modality', 'sex', 'result', 'assessment_kind', 'value', 'rounded_to', 'basis'])
      .select(['document', 'published_on', 'note']),
  checks: [unique('figure_id')],
  served: { programme: "''", territory: "if(territory = 'PA', '', territory)" },
})
