import { sql } from 'kysely'
import type { RuleExists } from '#domain/rules/expression.ts'
import { from, type Model } from '../framework/model.ts'
import { fct_assessments } from '../marts/fct_assessments.ts'
import { fct_coresponsibilities } from '../marts/fct_coresponsibilities.ts'
import { fct_enrolments } from '../marts/fct_enrolments.ts'
import { fct_payments } from '../marts/fct_payments.ts'
import { fct_referrals } from '../marts/fct_referrals.ts'
import { fct_services } from '../marts/fct_services.ts'
import { type Bind, compileRule, type Sql } from './compile.ts'

/** Where the records of a source of the dictionary are: its mart, the rows that count, the days on which or between which they stand. */
interface Records {
  readonly mart: Model
  readonly only?: string
  readonly day: string | { readonly from: string; readonly to: string }
}

export const RECORDS: Readonly<Record<string, Records>> = {
  inscripciones: { mart: fct_enrolments, day: { from: 'active_from', to: 'active_to' } },
  pagos: { mart: fct_payments, only: 'collected', day: 'assumeNotNull(paid_on)' },
  servicios: { mart: fct_services, day: 'served_on' },
  referencias: { mart: fct_referrals, day: 'referred_on' },
  contrarreferencias: {
    mart: fct_referrals,
    only: 'answered_on is not null',
    day: 'assumeNotNull(answered_on)',
  },
  corresponsabilidades: {
    mart: fct_coresponsibilities,
    only: 'due and verified_on is not null',
    day: 'assumeNotNull(verified_on)',
  },
  elegibilidad: { mart: fct_assessments, day: 'assessed_on' },
}

/** Columns of `personas` by their names in the dictionary, from those of `int_protection_subjects`; `day` is the day judged. */
export function subjectColumn(name: string, day: Sql): Sql {
  switch (name) {
    case 'age_years':
      return sql`toInt64(intDiv(toInt32(toYYYYMMDD(${day})) - toInt32(toYYYYMMDD(birth_on)), 10000))`
    case 'province':
      return sql`if(corregimiento = 'ND', null, toNullable(substring(corregimiento, 1, 2)))`
    case 'corregimiento':
      return sql`nullIf(toString(corregimiento), 'ND')`
    case 'has_household':
      return sql`(household_number != 0)`
    default:
      return sql.ref(name)
  }
}

/**
 * The stretches of days on which a question about records is answered with yes, a row per person: `person_number`, `spans`
 * Array(Tuple(Date32, Date32)), both ends inclusive. Only days from `since` on matter: older records are not read.
 */
export function spansOf(node: RuleExists, since: Sql, bind: Bind): Sql {
  const records = Object.hasOwn(RECORDS, node.exists) ? RECORDS[node.exists] : undefined
  if (records === undefined) throw new RangeError(`${node.exists.slice(0, 60)} has no records`)
  const days = node.within_days ?? 1
  const length = bind(days, 'Int64')
  const rows = [
    sql`person_number != 0`,
    ...(records.only === undefined ? [] : [sql.raw(records.only)]),
    ...(node.where === undefined
      ? []
      : [
          sql`ifNull(${compileRule(node.where, {
            column: (_, name) => sql.ref(name),
            exists: inner => {
              throw new RangeError(`exists ${inner.exists.slice(0, 60)} inside another one`)
            },
            bind,
          })}, false)`,
        ]),
  ]
  const where = (more: Sql) => sql.join([...rows, more], sql` and `)
  if (typeof records.day !== 'string') {
    const { from: first, to: last } = records.day
    const ends = sql`(least(${sql.ref(last)}, toDate32('2299-12-31') - ${length}) + ${length} - 1)`
    return sql`select person_number, groupArray((${sql.ref(first)}, ${ends})) as spans
      from ${from(records.mart)} where ${where(sql`${ends} >= ${since}`)} group by person_number`
  }
  const day = sql.raw(records.day)
  // Runs of records no further apart than the span are one stretch.
  return sql`select person_number, arraySort(groupUniqArray(${day})) as days,
        arrayZip(
          arrayFilter((day, before) -> day > before + ${length}, days, arrayPushFront(arrayPopBack(days), toDate32('1900-01-01'))),
          arrayMap(day -> day + ${length} - 1, arrayFilter((day, next) -> next > day + ${length}, days, arrayPushBack(arrayPopFront(days), toDate32('2299-12-31'))))
        ) as spans
      from ${from(records.mart)} where ${where(sql`${day} > ${since} - ${length}`)} group by person_number`
}
