import { unique } from '../framework/checks.ts'
import { defineModel } from '../framework/model.ts'
import { fct_payments } from './fct_payments.ts'

/** Grain: one payment cycle of which records exist. Any other cycle has no data. */
export const dim_cycle = defineModel({
  name: 'dim_cycle',
  grain: 'payment cycle',
  columns: { cycle: 'LowCardinality(String)', payments: 'UInt64', first_on: 'Date32', last_on: 'Date32' },
  reads: [fct_payments],
  orderBy: ['cycle'],
  query: db =>
    db
      .selectFrom('fct_payments')
      .select(({ fn }) => [
        'cycle',
        fn.countAll<string>().as('payments'),
        fn.min('counted_on').as('first_on'),
        fn.max('counted_on').as('last_on'),
      ])
      .groupBy('cycle'),
  checks: [unique('cycle')],
  served: { programme: "''", territory: "''" },
})
