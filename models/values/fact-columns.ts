import { type RawBuilder, sql } from 'kysely'
import { AGE_BANDS, UNKNOWN } from '#domain/dimensions.ts'
import type { AssessmentCondition, Fact, FactMeasure, PaymentCondition } from '../indicators/formula.ts'
import type { Attribute } from './members.ts'

/** Payments collected up to this many days after the scheduled date are on time. */
export const ON_TIME_DAYS = 5

export const TABLE_OF: Readonly<Record<Fact, string>> = {
  payments: 'fct_payments',
  enrolments: 'fct_enrolments',
  assessments: 'fct_assessments',
}

/** The calendar date that places a row of a flow in periods. */
export const DATE_OF: Readonly<Record<Exclude<Fact, 'enrolments'>, RawBuilder<unknown>>> = {
  payments: sql.ref('counted_on'),
  assessments: sql.ref('assessed_on'),
}

/** `last_day` is an expression of the period's last day as a number YYYYMMDD. */
export function condition(
  name: PaymentCondition | AssessmentCondition,
  lastDay: RawBuilder<unknown>,
): RawBuilder<unknown> {
  switch (name) {
    case 'collected':
      return sql`collected`
    case 'first_collected':
      return sql`(collected and first_collected)`
    case 'with_form':
      return sql`ifNull(toYYYYMMDD(household_first_form_on) <= ${lastDay}, false)`
    case 'on_time':
      return sql`ifNull(late_days <= ${sql.lit(ON_TIME_DAYS)}, false)`
    case 'hard_to_reach':
      return sql`modality = 'dificil_acceso'`
    case 'recertification':
      return sql`kind = 'recertificacion'`
    case 'eligible':
      return sql`result = 'elegible'`
    case 'not_eligible':
      return sql`result = 'no_elegible'`
  }
}

/** Age band in full years on the period's last day; unknown when the date of birth is. */
function ageBand(lastDay: RawBuilder<unknown>): RawBuilder<unknown> {
  const years = sql`intDiv(toInt32(${lastDay}) - toInt32(toYYYYMMDD(birth_on)), 10000)`
  const bands = AGE_BANDS.flatMap(band =>
    band.toYears === null ? [] : [sql`${years} <= ${sql.lit(band.toYears)}, ${sql.lit(band.id)}`],
  )
  const oldest = AGE_BANDS.at(-1)
  return sql`multiIf(birth_on is null, ${sql.lit(UNKNOWN)}, ${sql.join(bands)}, ${sql.lit(oldest?.id ?? UNKNOWN)})`
}

export const attributeOf = (attribute: Attribute, lastDay: RawBuilder<unknown>): RawBuilder<unknown> =>
  attribute === 'age_band' ? ageBand(lastDay) : sql`toString(${sql.ref(attribute)})`

/** A number of its own for each pair of person and cycle (`2017C3`): the cycle's above the person's. */
const TURN = sql`bitOr(bitShiftLeft(toUInt64(toUInt32(substring(cycle, 1, 4)) * 4 + toUInt32(substring(cycle, 6, 1))), 32), toUInt64(person_number))`

/**
 * What a measure counts, given the rows it may count. Persons are numbered without gaps, so that a bitmap of their numbers counts
 * them exactly in half the time of a hash table.
 */
export function aggregate(measure: FactMeasure, rows: RawBuilder<unknown> | null): RawBuilder<unknown> {
  const suffix = sql.raw(rows === null ? '' : 'If')
  const and = rows === null ? sql`` : sql`, ${rows}`
  switch (measure.count) {
    case 'persons':
      return sql`toString(groupBitmap${suffix}(person_number${and}))`
    case 'enrolments':
      return sql`toString(groupBitmap${suffix}(person_programme_number${and}))`
    case 'turns':
      return sql`toString(groupBitmap${suffix}(${TURN}${and}))`
    case 'rows':
      return rows === null ? sql`toString(count())` : sql`toString(countIf(${rows}))`
    case 'balboas':
      return sql`toString(sum${suffix}(amount_balboas${and}))`
  }
}
