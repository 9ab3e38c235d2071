import { sql } from 'kysely'
import { unique } from '../framework/checks.ts'
import { defineModel } from '../framework/model.ts'
import { stg_pagos } from '../staging/stg_pagos.ts'

/**
 * Grain: one person in one programme, if ever paid there. Source: `stg_pagos`. The payment first collected: the earliest date of
 * collection, then cycle, then payment id.
 */
export const int_first_collections = defineModel({
  name: 'int_first_collections',
  grain: 'person and programme with a collected payment',
  columns: { person_id: 'String', programme: 'LowCardinality(String)', payment_id: 'String' },
  reads: [stg_pagos],
  orderBy: ['person_id', 'programme'],
  query: db =>
    db
      .selectFrom('stg_pagos')
      .select(['person_id', 'programme'])
      .select(sql<string>`min((assumeNotNull(paid_on), cycle, payment_id)).3`.as('payment_id'))
      .where('state', '=', sql.lit('pagado'))
      .where('paid_on', 'is not', null)
      .groupBy(['person_id', 'programme']),
  checks: [unique('person_id', 'programme'), unique('payment_id')],
})
