import { sql } from 'kysely'
import { PROGRAMMES, UNIDENTIFIED_PROGRAMME } from '#domain/dimensions.ts'
import { unique } from '../framework/checks.ts'
import { defineModel } from '../framework/model.ts'

const rows = sql.join(
  [...PROGRAMMES, UNIDENTIFIED_PROGRAMME].map(
    ({ id, label }) => sql`(${sql.lit(id)}, ${sql.lit(label.es)}, ${sql.lit(label.en)})`,
  ),
  sql`,\n      `,
)

/** Grain: one programme. `NO_IDENTIFICADO` exists for assessments only. */
export const dim_programme = defineModel({
  name: 'dim_programme',
  grain: 'programme',
  columns: { programme: 'LowCardinality(String)', label_es: 'String', label_en: 'String' },
  orderBy: ['programme'],
  query: sql`
    select * from values('programme String, label_es String, label_en String',
      ${rows})`,
  checks: [unique('programme')],
})
