import { type RawBuilder, sql } from 'kysely'

/**
 * First and last day of a period's id (`201709`, `2017Q3`, `2017S2`, `2017`, `2017C3` or a span of dates), given as SQL text, as two
 * expressions of Date32. The contract has let only valid ids in.
 */
export function periodDays(id: string): {
  readonly first: RawBuilder<unknown>
  readonly last: RawBuilder<unknown>
} {
  const year = `toUInt16OrZero(substring(${id}, 1, 4))`
  const mark = `substring(${id}, 5, 1)`
  const ordinal = `toUInt8OrZero(substring(${id}, 6, 1))`
  const isSpan = `position(${id}, '..') > 0`
  const first = `multiIf(${isSpan}, toDate32OrZero(substring(${id}, 1, 10)), ${mark} = '', makeDate32(${year}, 1, 1),
        ${mark} in ('Q', 'C'), makeDate32(${year}, 3 * ${ordinal} - 2, 1), ${mark} = 'S', makeDate32(${year}, 6 * ${ordinal} - 5, 1),
        makeDate32(${year}, toUInt8OrZero(substring(${id}, 5, 2)), 1))`
  const months = `multiIf(${mark} = '', 12, ${mark} in ('Q', 'C'), 3, ${mark} = 'S', 6, 1)`
  return {
    first: sql.raw(first),
    last: sql.raw(
      `if(${isSpan}, toDate32OrZero(substring(${id}, 13, 10)), addMonths(${first}, ${months}) - 1)`,
    ),
  }
}
