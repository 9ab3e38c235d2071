import { sql } from 'kysely'
import type { Dimension, Filter, Tree } from '#domain/dimensions.ts'
import { parsePeriod } from '#domain/periods.ts'
import { param, type Warehouse } from '#warehouse/index.ts'
import { enrolled, moves } from './recount-moves.test-helper.ts'
import { IN_SET, OFFICE, TODAY } from './recount-places.test-helper.ts'
import { HUMAN, latest } from './recount-rows.test-helper.ts'

/** One figure's question: one period, one territory, a breakdown and filters. */
export interface RecountRequest {
  readonly indicator: string
  readonly period: string
  readonly territory: string
  readonly by: readonly Dimension[]
  readonly filters: Readonly<Partial<Record<Filter, readonly string[]>>>
  readonly tree?: Tree
}

/** A committed batch: only its rows count, and of two rows of one key that of the later (snapshot_on, batch_id, line). */
export interface RecountBatch {
  readonly contract: string
  readonly batch_id: string
  readonly snapshot_on: string
}

export interface Recounted {
  readonly numerator: string
  readonly denominator: string | null
}

const PAYMENTS: Readonly<Record<string, readonly [string, string | null]>> = {
  B01: ["uniqExactIf(human, state = 'pagado')", null],
  B02: ["uniqExactIf((human, programme), state = 'pagado')", null],
  B03: ["sumIf(amount_balboas, state = 'pagado')", null],
  B04: ['count()', null],
  B10: ["uniqExactIf(human, state = 'pagado' and payment_id = first_payment_id)", null],
  B11: ["uniqExactIf(human, state = 'pagado' and form_on <= last_day)", null],
  P01: ["uniqExactIf(household, state = 'pagado')", null],
  P10: [
    "uniqExactIf((human, cycle), state = 'pagado' and dateDiff('day', scheduled_on, paid_on) <= 5)",
    'uniqExact((human, cycle))',
  ],
  P11: ["uniqExactIf((human, programme, cycle), state = 'pagado')", 'uniqExact((human, programme, cycle))'],
  P12: [
    `arrayMap(days -> if(empty(days), null, (days[intDiv(length(days) + 1, 2)] + days[intDiv(length(days), 2) + 1]) / 2),
      [arraySort(groupArrayIf(dateDiff('day', scheduled_on, paid_on), state = 'pagado'))])[1]`,
    null,
  ],
  P13: ["countIf(state = 'pagado')", 'count()'],
  P24: ["countIf(state = 'pagado' and paid_on > dead_on)", "countIf(state = 'pagado')"],
  P14: [
    "uniqExactIf((human, programme), state = 'pagado' and modality = 'sucursal')",
    "uniqExactIf((human, programme), state = 'pagado')",
  ],
  P15: [
    "uniqExactIf((human, programme), state = 'pagado' and modality = 'dificil_acceso')",
    "uniqExactIf((human, programme), state = 'pagado')",
  ],
  P15M: [
    "sumIf(amount_balboas, state = 'pagado' and modality = 'dificil_acceso')",
    "sumIf(amount_balboas, state = 'pagado')",
  ],
}
const ENROLMENTS: typeof PAYMENTS = {
  B05: ['uniqExact(human)', null],
  P02: ['uniqExact(human)', null],
  B06: ['count()', null],
  P23: ['uniqExactIf(human, incompatible)', 'uniqExact(human)'],
  T08: [
    "uniqExactIf(human, substring(place, 1, 2) in ('10', '11', '12') or place in ('050209', '080507'))",
    'uniqExact(human)',
  ],
}
const MOVES: typeof PAYMENTS = {
  P20: ["countIf(what in ('entry', 'exit'))", "countIf(what in ('open', 'close')) / 2"],
  P21: ["countIf(what = 'exit')", null],
}
const FOLLOWED: typeof PAYMENTS = {
  P03: ['countIf(followed)', 'count()'],
  P04: ['countIf(not followed)', 'count()'],
}
const ASSESSMENTS: typeof PAYMENTS = {
  ...FOLLOWED,
  B07: ['count()', null],
  B08: ["countIf(result = 'elegible')", null],
  B09: ["countIf(result = 'no_elegible')", null],
  P05: ["countIf(result = 'no_elegible' and kind = 'recertificacion')", "countIf(kind = 'recertificacion')"],
}

/** Indicators that `recount` knows: all that count records alone. */
export const RECOUNTED: readonly string[] = [PAYMENTS, ENROLMENTS, MOVES, ASSESSMENTS]
  .flatMap(Object.keys)
  .filter(code => code !== 'P01')

const AGE = `multiIf(birth_on is null, 'ND', years <= 5, '0-5', years <= 11, '6-11', years <= 17, '12-17', years <= 29, '18-29', years <= 64, '30-64', years <= 74, '65-74', '75+')`
const LENGTHS: Readonly<Record<string, number>> = {
  'territory:province': 2,
  'territory:district': 4,
  'territory:corregimiento': 6,
}

/** Payments collected, and enrolments with the days on which they stand, as last reported. */
const COLLECTED = `select *, ${HUMAN} as human, paid_on as from_on, paid_on as to_on from (${latest(
  'pagos',
  'payment_id',
  'person_id, programme, paid_on, state',
  'select payment_id from raw.pagos',
)}) where state = 'pagado'`
const STANDING = `select *, ${HUMAN} as human, start_on as from_on,
  least(coalesce(end_on, toDate32('2299-12-31')), if(status = 'suspendido', row_on - 1, toDate32('2299-12-31'))) as to_on from (${latest(
    'inscripciones',
    'enrolment_id',
    'person_id, programme, status, start_on, end_on',
    'select enrolment_id from raw.inscripciones',
  )})`

/** Eligible assessments, and whether something followed them by the last day: a collection on their day or later, or an enrolment that stands. */
const followed = (assessed: string, what: string, begins: string) => `
  select *, assessment_id in (
    select a.assessment_id from (select *, ${HUMAN} as human from (${assessed})) as a inner join (${what}) as w on w.human = a.human
    where (a.programme = w.programme or a.programme = 'NO_IDENTIFICADO') and ${begins}
  ) as followed from (${assessed}) where result = 'elegible'`

/** The events of an indicator, each with `on`: the day as of which the person is looked up. */
function events(request: RecountRequest): string {
  const { kind, id } = parsePeriod(request.period)
  const inside = (date: string) => `${date} between {first:Date32} and {last:Date32}`
  if (request.indicator in PAYMENTS) {
    const counts = kind === 'cycle' ? `cycle = '${id}'` : inside('coalesce(paid_on, scheduled_on)')
    const columns = 'person_id, cycle, programme, modality, amount_balboas, scheduled_on, paid_on, state'
    const paid = latest('pagos', 'payment_id', columns, `select payment_id from raw.pagos where ${counts}`)
    const events = `select *, scheduled_on as on from (${paid}) where ${counts}`
    if (request.indicator !== 'B10') return events
    const history = latest(
      'pagos',
      'payment_id',
      columns,
      `select payment_id from raw.pagos where ${HUMAN} in (select ${HUMAN} from raw.pagos where ${counts})`,
    )
    return `select e.*, f.first_payment_id as first_payment_id from (${events}) as e left join (
      select ${HUMAN} as human, programme, min((paid_on, cycle, payment_id)).3 as first_payment_id from (${history})
      where state = 'pagado' group by human, programme
    ) as f on f.human = ${HUMAN.replace('(person_id', '(e.person_id').replace(', person_id)', ', e.person_id)')} and f.programme = e.programme`
  }
  if (request.indicator in MOVES) return moves(request.indicator === 'P20')
  if (request.indicator in ENROLMENTS) return enrolled(request.indicator === 'P23')
  const assessed = `select *, assessed_on as on from (${latest(
    'elegibilidad',
    'assessment_id',
    'person_id, kind, assessed_on, result, programme',
    `select assessment_id from raw.elegibilidad where ${inside('assessed_on')}`,
  )}) where ${inside('assessed_on')}`
  if (!(request.indicator in FOLLOWED)) return assessed
  return request.indicator === 'P03'
    ? followed(assessed, STANDING, 'greatest(a.assessed_on, w.from_on) <= least({last:Date32}, w.to_on)')
    : followed(assessed, COLLECTED, 'w.from_on between a.assessed_on and {last:Date32}')
}

/** When each human being died, the home of each person and the first form of each household: whole registries, read only by whose figure asks. */
const DEATHS = `select human as dead, min(last_told) as dead_on from (
      select ${HUMAN} as human, person_id, argMax(tuple(died_on), (said_on, batch_id, line)).1 as last_told
      from (select *, transform(batch_id, {ids:Array(UInt64)}, {days:Array(Date32)}, toDate32('1900-01-01')) as said_on
        from raw.personas where batch_id in {ids:Array(UInt64)}) group by person_id
    ) where last_told is not null group by human`
const HOMES = `select person_id as home_of, argMax(toString(corregimiento_code), (seen_on, batch_id, line)) as home
      from (select *, transform(batch_id, {ids:Array(UInt64)}, {days:Array(Date32)}, toDate32('1900-01-01')) as seen_on
        from raw.personas where batch_id in {ids:Array(UInt64)}) group by person_id`
const FORMS =
  'select household_id, min(form_on) as form_on from raw.hogares where batch_id in {ids:Array(UInt64)} group by household_id'
const unread = (key: string, day: string) =>
  `select '' as ${key}, toNullable(toDate32('1900-01-01')) as ${day} where false`

/**
 * Recounts a figure from the raw rows by plain SQL that shares nothing with the models: no mart, no person number, no stretch of
 * attributes. A person is as the last snapshot on or before the day says, or else as the first one after it. `humans` tells whose the
 * numbers are that are not the only ones of their human being: number → the number that stands for them.
 */
export async function recount(
  warehouse: Warehouse,
  batches: readonly RecountBatch[],
  request: RecountRequest,
  humans: ReadonlyMap<string, string> = new Map(),
): Promise<ReadonlyMap<string, Recounted>> {
  const key = { ...PAYMENTS, ...ENROLMENTS, ...MOVES, ...ASSESSMENTS }[request.indicator]
  if (key === undefined) throw new RangeError(`${request.indicator} is not recounted`)
  const [numerator, denominator] = key
  const rowKey =
    request.indicator in PAYMENTS
      ? 'payment_id'
      : request.indicator in ENROLMENTS
        ? 'enrolment_id'
        : request.indicator in MOVES
          ? 'event_id'
          : 'assessment_id'
  const groups = request.by.map(dimension => {
    const length = LENGTHS[dimension]
    if (length !== undefined) return `if(place = 'ND', 'PA-ND', substring(place, 1, ${length}))`
    return dimension === 'age_band' ? AGE : dimension === 'office' ? OFFICE : dimension
  })
  const filters = Object.entries(request.filters).map(([name, members]) =>
    name === 'set'
      ? `(${members.map(member => IN_SET[member]).join(' or ')})`
      : `${name === 'age_band' ? AGE : name === 'office' ? OFFICE : name} in (${members.map(member => `'${member}'`).join(', ')})`,
  )
  if (request.territory === 'PA-ND') filters.push(`place = 'ND'`)
  else if (request.territory !== 'PA') filters.push(`startsWith(place, '${request.territory}')`)
  const seen = `select person_id, transform(batch_id, {ids:Array(UInt64)}, {days:Array(Date32)}, toDate32('1900-01-01')) as seen_on,
      batch_id, line, sex, birth_on, household_id, corregimiento_code
    from raw.personas where batch_id in {ids:Array(UInt64)} and person_id in (select person_id from events)`
  const who = 'tuple(s.sex, s.birth_on, s.household_id, s.corregimiento_code)'
  const text = `
    with events as (select *, ${HUMAN} as human from (${events(request)})), seen as (${seen}),
    deaths as (${request.indicator === 'P24' ? DEATHS : unread('dead', 'dead_on')}),
    homes as (${request.tree === 'is' ? HOMES : `select '' as home_of, '' as home where false`}),
    forms as (${request.indicator === 'B11' ? FORMS : unread('household_id', 'form_on')})
    select ${[...groups.map((group, index) => `toString(${group}) as g${index}`), `ifNull(toString(${numerator}), '0') as numerator`, `${denominator === null ? 'null' : `toString(${denominator})`} as denominator`].join(', ')}
    from (
      select e.*, p.who.1 as known_sex, p.known as known, if(known, p.who.3, null) as household, if(known, toString(p.who.1), 'ND') as sex, if(known, toNullable(p.who.2), null) as birth_on,
        if(known, toString(p.who.4), 'ND') as told, ${request.tree === 'is' ? TODAY(`ifNull(h.home, told)`) : 'told'} as place, age('year', birth_on, {last:Date32}) as years, f.form_on as form_on, x.dead_on as dead_on, {last:Date32} as last_day
      from events as e
      left join (
        select k.${rowKey} as key, count() > 0 as known,
          if(countIf(s.seen_on <= k.on) > 0,
            argMaxIf(${who}, (s.seen_on, s.batch_id, s.line), s.seen_on <= k.on),
            argMin(${who}, (s.seen_on, -toInt64(s.batch_id), -toInt64(s.line)))) as who
        from events as k inner join seen as s on s.person_id = k.person_id
        group by key
      ) as p on p.key = e.${rowKey}
      left join homes as h on h.home_of = e.human
      left join deaths as x on x.dead = e.human
      left join forms as f on f.household_id = p.who.3
    )
    ${filters.length === 0 ? '' : `where ${filters.join(' and ')}`}
    ${groups.length === 0 ? '' : `group by ${groups.map((_, index) => `g${index}`).join(', ')}`}`
  const { startOn, endOn } = parsePeriod(request.period)
  const bound = {
    ids: param(
      batches.map(batch => batch.batch_id),
      'Array(UInt64)',
    ),
    days: param(
      batches.map(batch => batch.snapshot_on),
      'Array(Date32)',
    ),
    others: param(['', ...humans.keys()], 'Array(String)'),
    humans: param(['', ...humans.values()], 'Array(String)'),
    first: param(startOn, 'Date32'),
    last: param(endOn, 'Date32'),
  }
  const pieces = text.split(/\{(ids|days|others|humans|first|last):[A-Za-z0-9()]+\}/)
  const query = pieces.map((piece, index) =>
    index % 2 === 0 ? sql.raw(piece) : bound[piece as keyof typeof bound],
  )
  const { rows } = await sql<Record<string, string | null>>`${sql.join(query, sql``)}`.execute(warehouse.db)
  return new Map(
    rows.map(row => [
      groups.map((_, index) => row[`g${index}`]).join('|'),
      { numerator: String(row.numerator), denominator: row.denominator ?? null },
    ]),
  )
}
