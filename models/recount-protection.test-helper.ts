import { sql } from 'kysely'
import { parsePeriod } from '#domain/periods.ts'
import { param, type Warehouse } from '#warehouse/index.ts'
import type { RecountBatch, Recounted, RecountRequest } from './recount.test-helper.ts'
import { HOUSEHOLD_COUNTS, householdRows } from './recount-households.test-helper.ts'
import { IN_SET, OFFICE, TODAY } from './recount-places.test-helper.ts'
import { SIGHTINGS, standing, WHO } from './recount-rows.test-helper.ts'

/** Rows of an indicator with `place` and attributes, and what is counted of them: numerator and denominator. */
interface Recount {
  readonly rows: string
  readonly counts: readonly [string, string | null]
}

/** Events with `on`, each with its person as seen that day; `elsewhere` is the place of a row without a known person. */
const withPersons = (events: string, elsewhere = "'ND'") => `
  select e.*, notEmpty(sights) as seen, ${WHO} as who, if(seen, who.4, 'ND') as sex, if(seen, who.5, null) as birth_on,
    if(seen, who.7, ${elsewhere}) as place, if(seen, sights[-1].7, null) as home, age('year', birth_on, {last:Date32}) as years
  from (${events}) as e left join ${SIGHTINGS} as s on s.person_id = ifNull(e.person_id, '')`

const IN = (date: string) => `${date} between {first:Date32} and {last:Date32}`
const TOLD = [
  '2016C1',
  '2016C2',
  '2016C3',
  '2016C4',
  '2017C1',
  '2017C2',
  '2016S1',
  '2016S2',
  '2017S1',
  '201611',
]
  .concat('2016Q1', '2016Q2', '2016Q3', '2016Q4', '2017Q1', '2017Q2', '201606', '2016')
  .map(id => [id, parsePeriod(id).endOn])
const LAST_DAY_OF = `toDate32(transform(toString(period), [${TOLD.map(([id]) => `'${id}'`)}], [${TOLD.map(([, on]) => `'${on}'`)}], ''))`

const referred = withPersons(
  `select *, referred_on as on from ${standing('referencias', 'referral_id')} where ${IN('referred_on')}`,
)
const answered = withPersons(
  `select *, referred_on as on from ${standing('referencias', 'referral_id')} where ${IN('answered_on')}`,
)
const duties = (kind: string) =>
  withPersons(
    `select *, ${LAST_DAY_OF} as on from ${standing('corresponsabilidades', 'person_id, kind, requirement, period')}
     where kind = '${kind}' and due and ${IN(LAST_DAY_OF)}`,
  )
const visits = `select *, corregimiento_code as place from ${standing('acompanamiento', 'visit_id')} where ${IN('scheduled_on')}`
const median = 'arraySort(groupArray(toInt32(answered_on) - toInt32(referred_on)))'
const MEDIAN = `if(count() = 0, 0, (${median}[intDiv(count() + 1, 2)] + ${median}[intDiv(count(), 2) + 1]) / 2)`

/** The household's phase on the day before the period, and the day and phase of its next change. */
const phases = `
  select household_id, visits, arrayFilter(visit -> visit.1 < {first:Date32}, visits) as before, before[-1].3 as rank,
    arrayFilter(visit -> visit.1 >= {first:Date32} and visit.3 != rank, visits)[1] as change,
    arrayLastIndex(visit -> visit.3 != rank, before) + 1 as began, before[began].4 as programme, before[began].5 as place,
    notEmpty(before) and toInt32({first:Date32}) - 1 <= toInt32(visits[-1].1) + 180 as accompanied
  from (select household_id, arraySort(groupArray((on, visit_id, rank, programme, place))) as visits from (
    select household_id, scheduled_on as on, visit_id, multiIf(phase = 'inclusion', 1, phase = 'capacidades', 2, 3) as rank,
      ifNull(toString(programme), '') as programme, toString(corregimiento_code) as place
    from ${standing('acompanamiento', 'visit_id')} order by on, visit_id desc limit 1 by household_id, on)
  group by household_id)
  where accompanied and rank < 3`

const places = (on: string) => `(select sum(3 * capacity) from (
  select * from (select *, transform(batch_id, {ids:Array(UInt64)}, {days:Array(Date32)}, toDate32('1900-01-01')) as said_on
    from raw.oferta where batch_id in {ids:Array(UInt64)}) where said_on <= ${on} order by said_on desc, line desc limit 1 by point_id)`
const QUARTERS = ['2016-12-31', '2017-03-31', '2017-06-30']
const gap = QUARTERS.map(
  on => `select d.place as place, d.asked as asked, greatest(0, d.asked - ifNull(s.free, 0)) as unmet from (
    select substring(place, 1, 4) as place, toString(dimension) as dimension, count() as asked from (${withPersons(
      `select *, referred_on as on from ${standing('referencias', 'referral_id')}
       where referred_on between toDate32('${on}') - toIntervalMonth(3) + 1 and toDate32('${on}') and toQuarter(referred_on) = toQuarter(toDate32('${on}'))`,
    )}) group by place, dimension) as d
  left join (${places(`toDate32('${on}')`).slice(1).replace('select sum(3 * capacity)', 'select substring(corregimiento_code, 1, 4) as place, toString(dimension) as dimension, sum(3 * capacity) as free')}
    where active group by place, dimension) as s on s.place = d.place and s.dimension = d.dimension
  where ${IN(`toDate32('${on}')`)}`,
).join(' union all ')

const evaluated = `select e.*, ifNull(toString(e.corregimiento_code), ifNull(p.place, 'ND')) as place
  from ${standing('calidad', 'point_id, standard, evaluated_on')} as e
  left join (select point_id, toString(corregimiento_code) as place from ${standing('oferta', 'point_id')}) as p on p.point_id = e.point_id
  where ${IN('evaluated_on')}`
const current = (contract: string, days: number) =>
  `select toString(institution) as institution from raw.${contract} where batch_id in {ids:Array(UInt64)}
   and transform(batch_id, {ids:Array(UInt64)}, {days:Array(Date32)}, toDate32('1900-01-01')) between {last:Date32} - ${days} and {last:Date32}`

const RECOUNTS: Readonly<Record<string, Recount>> = {
  P08: { rows: duties('educacion'), counts: ['countIf(ifNull(met, false))', 'count()'] },
  P09: { rows: duties('salud'), counts: ['countIf(ifNull(met, false))', 'count()'] },
  P19: {
    rows: `select *, if(territory_code = 'PA', 'ND', toString(territory_code)) as place from ${standing(
      'presupuesto',
      'institution, programme, territory_code, benefit_kind, period',
    )} where length(toString(period)) = 6 and ${IN(LAST_DAY_OF)}`,
    counts: ['sum(accrued_balboas)', 'sum(allotted_balboas)'],
  },
  P22: {
    rows: withPersons(
      `select *, opened_on as on from ${standing('reclamos', 'grievance_id')}
       where if(resolved_on <= due_on, ${IN('resolved_on')}, ${IN('due_on')}) and (resolved_on is not null or due_on < toDate32('2017-06-30'))`,
      "ifNull(toString(e.corregimiento_code), 'ND')",
    ),
    counts: ['countIf(ifNull(resolved_on <= due_on, false))', 'count()'],
  },
  T10: {
    rows: visits,
    counts: ["uniqExactIf(household_id, result = 'realizada')", 'uniqExact(household_id)'],
  },
  T11: {
    rows: visits,
    counts: ['uniqExact(household_id)', "uniqExactIf(promoter_id, result = 'realizada')"],
  },
  T15: { rows: phases, counts: ['countIf(change.3 > rank and change.1 <= {last:Date32})', 'count()'] },
  X05: { rows: referred, counts: ['countIf(contacted_on is not null)', 'count()'] },
  X06: { rows: referred, counts: ['countIf(answered_on is not null)', 'count()'] },
  X07: { rows: answered, counts: [MEDIAN, null] },
  X08: {
    rows: answered,
    counts: ["countIf(status_before = 'desprotegida' and status_after = 'protegida')", 'count()'],
  },
  X10: { rows: gap, counts: ['sum(unmet)', 'sum(asked)'] },
  X11: {
    rows: `select point_id, evaluated_on, any(place) as place, min(met) as whole from (${evaluated}) group by point_id, evaluated_on`,
    counts: ['countIf(whole)', 'count()'],
  },
  X12: { rows: evaluated, counts: ['ifNull(sum(users_satisfied), 0)', 'ifNull(sum(users_surveyed), 0)'] },
  X19: {
    rows: `select '' as place, institution, institution in (${[current('servicios', 120), current('corresponsabilidades', 120), current('oferta', 200)].join(' union all ')}) as loaded
      from values('institution String', 'MEDUCA', 'MINSA', 'INADEH', 'MITRADEL', 'CSS', 'SENADIS', 'IFARHU', 'INAMU', 'SENNIAF')`,
    counts: ['countIf(loaded)', 'count()'],
  },
  X21: {
    rows: withPersons(
      `select *, served_on as on from ${standing('servicios', 'service_id', true)} where service_code = 'capacitacion' and ${IN('served_on')}`,
    ),
    counts: ["countIf(result = 'concluido')", 'count()'],
  },
  X22: {
    rows: referred,
    counts: [
      "countIf(to_institution = 'MITRADEL' and outcome = 'atendida')",
      "countIf(to_institution = 'MITRADEL')",
    ],
  },
}

/** Indicators of the protection system that are recounted here. */
export const PROTECTION_RECOUNTED: readonly string[] = [
  ...Object.keys(RECOUNTS),
  ...Object.keys(HOUSEHOLD_COUNTS),
]

const AGE = `multiIf(birth_on is null, 'ND', years <= 5, '0-5', years <= 11, '6-11', years <= 17, '12-17', years <= 29, '18-29', years <= 64, '30-64', years <= 74, '65-74', '75+')`
const LENGTHS: Readonly<Record<string, number>> = {
  'territory:province': 2,
  'territory:district': 4,
  'territory:corregimiento': 6,
}

/** Rows with their places as a tree has them: today's is where a row's person was last seen, else the unit that has its place. */
const rowsIn = (rows: string, tree: RecountRequest['tree']): string =>
  tree !== 'is'
    ? rows
    : `select * except (place), ${TODAY(rows.trimStart().startsWith('select e.*, notEmpty') ? 'ifNull(home, place)' : 'place')} as place from (${rows})`

/** Recounts a figure from the raw rows by plain SQL that shares nothing with the marts. */
export async function recountProtection(
  warehouse: Warehouse,
  batches: readonly RecountBatch[],
  request: RecountRequest,
): Promise<ReadonlyMap<string, Recounted>> {
  const household = HOUSEHOLD_COUNTS[request.indicator]
  const found =
    RECOUNTS[request.indicator] ??
    (household === undefined ? undefined : { rows: householdRows(request.indicator), counts: household })
  if (found === undefined) throw new RangeError(`${request.indicator} is not recounted`)
  const [numerator, denominator] = found.counts
  const member = (name: string) =>
    name === 'age_band' ? AGE : name === 'office' ? OFFICE : `ifNull(toString(${name}), '')`
  const groups = request.by.map(dimension => {
    const length = LENGTHS[dimension]
    return length === undefined
      ? member(dimension)
      : `if(place = 'ND', 'PA-ND', substring(place, 1, ${length}))`
  })
  const filters = Object.entries(request.filters).map(([name, members]) =>
    name === 'set'
      ? `(${members.map(one => IN_SET[one]).join(' or ')})`
      : `${member(name)} in (${members.map(one => `'${one}'`).join(', ')})`,
  )
  // Records of no programme, or of one that is no transfer, belong to none.
  if (request.by.includes('programme')) filters.push("programme in ('120A65', 'RDO', 'AG', 'SENAPAN')")
  if (request.territory === 'PA-ND') filters.push(`place = 'ND'`)
  else if (request.territory !== 'PA') filters.push(`startsWith(place, '${request.territory}')`)
  const text = `select ${[
    ...groups.map((group, index) => `${group} as g${index}`),
    `toString(${numerator}) as numerator`,
    `${denominator === null ? 'null' : `toString(${denominator})`} as denominator`,
  ].join(
    ', ',
  )} from (${rowsIn(found.rows, request.tree)}) ${filters.length === 0 ? '' : `where ${filters.join(' and ')}`}
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
    first: param(startOn, 'Date32'),
    last: param(endOn, 'Date32'),
  }
  const pieces = text.split(/\{(ids|days|first|last):[A-Za-z0-9()]+\}/)
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
