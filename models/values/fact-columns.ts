import { sql } from 'kysely'
import { AGE_BANDS, type Filter, LIFE_STAGES, UNKNOWN } from '#domain/dimensions.ts'
import type { Count, Fact, Sql } from '../indicators/facts/define.ts'

/** Age band in full years on the period's last day, a number YYYYMMDD; unknown when the date of birth is. */
function ageBand(lastDay: Sql): Sql {
  const years = sql`intDiv(toInt32(${lastDay}) - toInt32(toYYYYMMDD(birth_on)), 10000)`
  const bands = AGE_BANDS.flatMap(band =>
    band.toYears === null ? [] : [sql`${years} <= ${sql.lit(band.toYears)}, ${sql.lit(band.id)}`],
  )
  const oldest = AGE_BANDS.at(-1)
  return sql`multiIf(birth_on is null, ${sql.lit(UNKNOWN)}, ${sql.join(bands)}, ${sql.lit(oldest?.id ?? UNKNOWN)})`
}

/** Stage of life on the period's last day: whole age bands. */
const lifeStage = (lastDay: Sql): Sql =>
  sql`transform(${ageBand(lastDay)}, [${sql.join(LIFE_STAGES.flatMap(stage => stage.ageBands.map(band => sql.lit(band))))}], [${sql.join(
    LIFE_STAGES.flatMap(stage => stage.ageBands.map(() => sql.lit(stage.id))),
  )}], ${sql.lit(UNKNOWN)})`

/** The member of an attribute that a row of a fact belongs to. */
export function attributeOf(fact: Fact, attribute: Filter, lastDay: Sql): Sql {
  const own = fact.attributes[attribute]
  if (own !== undefined) return own
  if (attribute === 'age_band') return ageBand(lastDay)
  return attribute === 'life_stage' ? lifeStage(lastDay) : sql`toString(${sql.ref(attribute)})`
}

/** A named condition of a fact. Throws RangeError for a name that it does not have. */
export function condition(fact: Fact, name: string, lastDay: Sql): Sql {
  const found = fact.conditions[name]
  if (found === undefined) throw new RangeError(`${fact.table} has no condition ${name}`)
  return typeof found === 'function' ? found(lastDay) : found
}

/** A named count of a fact. Throws RangeError for a name that it does not have. */
export function countOf(fact: Fact, name: string): Count {
  const found = fact.counts[name]
  if (found === undefined) throw new RangeError(`${fact.table} has no count ${name}`)
  return found
}

const both = (one: Sql, other: Sql | null): Sql => (other === null ? one : sql`${one} and ${other}`)

/**
 * What a measure counts as decimal text, given the rows it may count; null where there is none. Persons are numbered without gaps, so
 * that a bitmap of their numbers counts them exactly in half the time of a hash table.
 */
export function aggregate(count: Count, rows: Sql | null): Sql {
  switch (count.kind) {
    case 'rows':
      return rows === null ? sql`toString(count())` : sql`toString(countIf(${rows}))`
    case 'distinct': {
      const counted = count.mayBeNone ? both(sql`${count.number} != 0`, rows) : rows
      return counted === null
        ? sql`toString(groupBitmap(${count.number}))`
        : sql`toString(groupBitmapIf(${count.number}, ${counted}))`
    }
    case 'sum':
      return rows === null
        ? sql`toString(sum(${count.amount}))`
        : sql`toString(sumIf(${count.amount}, ${rows}))`
    case 'percentile': {
      const level = sql.lit(count.percent / 100)
      const known = both(sql`${count.number} is not null`, rows)
      return sql`if(countIf(${known}) = 0, null, toDecimalString(round(quantileExactInclusiveIf(${level})(
        assumeNotNull(${count.number}), ${known}), 6), 6))`
    }
  }
}
