import { sql } from 'kysely'
import { unique } from '../framework/checks.ts'
import { defineModel } from '../framework/model.ts'
import { dim_identity } from '../identity/dim_identity.ts'
import { stg_pagos } from '../staging/stg_pagos.ts'

/** One text, because the least of tuples takes twice the time: a date has ten letters, a cycle six. */
const FIRST = sql`min(concat(toString(assumeNotNull(p.paid_on)), p.cycle, p.payment_id))`

/**
 * Grain: one human being in one programme, if ever paid there, under whichever number of the registry; `person_id` is the number that stands
 * for them. Source: `stg_pagos`. The payment first collected: the earliest date of collection, then cycle, then payment id; `cycle` is
 * that payment's.
 */
export const int_first_collections = defineModel({
  name: 'int_first_collections',
  grain: 'human being and programme with a collected payment',
  columns: {
    person_id: 'String',
    programme: 'LowCardinality(String)',
    cycle: 'LowCardinality(String)',
    payment_id: 'String',
  },
  reads: [stg_pagos, dim_identity],
  orderBy: ['person_id', 'programme'],
  compared: 'cycle',
  query: db =>
    db
      .selectFrom('stg_pagos as p')
      .leftJoin(
        db
          .selectFrom('dim_identity')
          .select(['record_id', 'canonical_id'])
          .where('source', '=', sql.lit('personas'))
          .as('i'),
        'i.record_id',
        'p.person_id',
      )
      .select(sql<string>`ifNull(i.canonical_id, p.person_id)`.as('person_id'))
      .select('p.programme')
      .select(sql<string>`substring(${FIRST}, 11, 6)`.as('cycle'))
      .select(sql<string>`substring(${FIRST}, 17)`.as('payment_id'))
      .where('p.state', '=', sql.lit('pagado'))
      .where('p.paid_on', 'is not', null)
      .groupBy([sql`ifNull(i.canonical_id, p.person_id)`, 'p.programme']),
  checks: [unique('person_id', 'programme'), unique('payment_id')],
})
