import { SIGHTINGS, standing, WHO } from './recount-rows.test-helper.ts'

const deprived = (column: string): readonly [string, string] => [
  `countIf(${column})`,
  `countIf(${column} is not null)`,
]
const ANY = ['education', 'housing', 'environment', 'work', 'health'].map(name => `deprived_${name}`)

/** What is counted of one row per household (or per form, or per household and programme). */
export const HOUSEHOLD_COUNTS: Readonly<Record<string, readonly [string, string | null]>> = {
  P07: ['uniqExactIf(household_id, addMonths(form_on, 24) > {last:Date32})', 'uniqExact(household_id)'],
  T12: ['countIf(located)', 'count()'],
  X13: ['countIf(rank > rank_before)', 'count()'],
  X14: ['countIf(rank < rank_before)', 'count()'],
  X20: deprived(`(${ANY.join(' or ')})`),
  X20E: deprived('deprived_education'),
  X20V: deprived('deprived_housing'),
  X20A: deprived('deprived_environment'),
  X20T: deprived('deprived_work'),
  X20S: deprived('deprived_health'),
}

/** Every telling of every form; a form told again speaks from the day of the file that does. */
const TOLD = `(
  select *, if(row_number() over (partition by household_id, form_on order by said_on, batch_id, line) = 1, form_on, greatest(form_on, said_on)) as since
  from (select *, transform(batch_id, {ids:Array(UInt64)}, {days:Array(Date32)}, toDate32('1900-01-01')) as said_on
    from raw.hogares where batch_id in {ids:Array(UInt64)}))`

/** What is known of each household on a day: its latest form, as last told by then. */
const known = (day: string) => `(
  select *, toString(corregimiento_code) as place from ${TOLD} where since <= ${day}
  order by form_on desc, since desc, said_on desc, batch_id desc, line desc limit 1 by household_id)`

const RANK = (column: string) =>
  `multiIf(${column} = 'extrema', 1, ${column} = 'pobre', 2, ${column} = 'vulnerable', 3, ${column} = 'no_pobre', 4, 0)`

const located = `(
  select household_id from raw.personas where batch_id in {ids:Array(UInt64)} and longitude is not null and (
    transform(batch_id, {ids:Array(UInt64)}, {days:Array(Date32)}, toDate32('1900-01-01')) <= {last:Date32}
    or transform(batch_id, {ids:Array(UInt64)}, {days:Array(Date32)}, toDate32('1900-01-01')) = (
      select min(transform(batch_id, {ids:Array(UInt64)}, {days:Array(Date32)}, toDate32('2299-01-01'))) from raw.personas)))`

/** Forms first told, beside the band of the household on the day before. */
const moved = `select f.place as place, ${RANK('f.poverty_band')} as rank, ${RANK('b.band')} as rank_before
  from (select *, toString(corregimiento_code) as place from ${TOLD} where since = form_on and form_on between {first:Date32} and {last:Date32}
    order by said_on desc, batch_id desc, line desc limit 1 by household_id, form_on) as f
  inner join (
    select n.household_id as household_id, n.form_on as form_on, argMax(ifNull(toString(o.poverty_band), ''), (o.form_on, o.since, o.said_on, o.batch_id, o.line)) as band
    from (select distinct household_id, form_on from ${TOLD}) as n inner join ${TOLD} as o on o.household_id = n.household_id
    where o.since < n.form_on group by household_id, form_on
  ) as b on b.household_id = f.household_id and b.form_on = f.form_on
  where rank > 0 and rank_before > 0`

const roll = `select h.household_id as household_id, e.programme as programme, h.form_on as form_on, h.place as place
  from (
    select toString(programme) as programme, (${WHO}).6 as household_id
    from (select *, {last:Date32} as on from ${standing('inscripciones', 'enrolment_id')}
      where start_on <= on and (end_on is null or end_on >= on) and not (status = 'suspendido' and said_on <= on)) as i
    inner join ${SIGHTINGS} as s on s.person_id = i.person_id
  ) as e inner join ${known('{last:Date32}')} as h on h.household_id = e.household_id`

/** Rows of an indicator about households. */
export const householdRows = (indicator: string): string =>
  indicator === 'P07'
    ? roll
    : indicator === 'X13' || indicator === 'X14'
      ? moved
      : `select *, household_id in ${located} as located from ${known('{last:Date32}')}`
