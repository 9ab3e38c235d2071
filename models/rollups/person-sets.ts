import { sql } from 'kysely'
import { hash } from '../framework/graph.ts'
import type { Change, Parts, Stale } from '../framework/incremental.ts'
import { defineModel, from } from '../framework/model.ts'
import { FACTS } from '../indicators/facts/index.ts'
import { fct_payments } from '../marts/fct_payments.ts'
import { condition, countOf } from '../values/fact-columns.ts'
import { monthsReached } from './cells.ts'
import { and, lastDayOfRow, monthOf, type Rolled, rowsRolled, type Sql, textOf } from './measures.ts'

const fact = FACTS.payments
const rolled: Rolled = { of: 'payments', model: fct_payments, along: ['programme'], counts: {} }

/** The condition of every person in a set. */
export const IN_SETS = 'collected'
/** Conditions that a set's own programme answers. */
export const OF_PROGRAMME = ['of_120_at_65'] as const

const paid = condition(fact, IN_SETS, lastDayOfRow(fact))
const province = sql`substring(${fact.territory}, 1, 2)`
const numberOf = (name: string): Sql => {
  const counted = countOf(fact, name)
  if (counted.kind !== 'distinct') throw new RangeError(`${name} are not distinct numbers`)
  return counted.number
}
const number = numberOf('persons')

/** The column of the sets. Its name ends with a hash of all that they depend on, as in roll-ups. */
export const SET_COLUMN = `persons_${hash(
  JSON.stringify(
    [monthOf(fact), province, number, numberOf('enrolments'), paid, rowsRolled(rolled)].map(textOf),
  ),
).slice(0, 8)}`

const month = sql`toString(${monthOf(fact)})`
const rowsOf = (months: Parts | null): Sql =>
  months === null ? rowsRolled(rolled) : and([rowsRolled(rolled), sql`${month} in ${months}`])

/**
 * Grain: one month, province and programme in which somebody was to be paid. The set of the numbers of those who collected, so that distinct persons of
 * any months together are counted exactly without reading their payments. A person in a programme is one enrolment, so enrolments are the persons of each
 * programme, added up. Empty where nobody collected. `territory` is `ND` where nobody knows.
 */
export const bitmap_payments_month = defineModel({
  name: 'bitmap_payments_month',
  grain: 'month, province and programme',
  columns: {
    period: 'LowCardinality(String)',
    territory: 'LowCardinality(String)',
    programme: 'LowCardinality(String)',
    [SET_COLUMN]: 'AggregateFunction(groupBitmap, UInt32)',
  },
  reads: [fct_payments],
  orderBy: ['period', 'territory', 'programme'],
  incremental: {
    by: 'period',
    stale: { fct_payments: (change: Change): Stale => monthsReached(rolled, change) },
  },
  query: (_db, months) => sql`
    select ${month} as period, ${province} as territory, programme, groupBitmapStateIf(${number}, ${paid}) as ${sql.ref(SET_COLUMN)}
    from ${from(fct_payments)} where ${rowsOf(months)}
    group by period, territory, programme`,
  served: { programme: 'programme', territory: "if(territory = 'ND', 'PA-ND', territory)" },
})
