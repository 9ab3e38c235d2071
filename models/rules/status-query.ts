import { sql } from 'kysely'
import { nodesOf, type RuleExists, type RuleInForce } from '#domain/rules/expression.ts'
import { RULE_SUBJECTS } from '#domain/rules/vocabulary.ts'
import { from, INPUT_BATCHES } from '../framework/model.ts'
import { type Bind, compileRule, type Sql } from './compile.ts'
import { birthdaysOf, questionsOf, type Stretch, stretchesOf } from './in-force.ts'
import { int_protection_subjects } from './int_protection_subjects.ts'
import { spansOf, subjectColumn } from './sources.ts'

/** Nothing is judged beyond the year after the one of the last file: what would become of persons as they age is no record. */
const HORIZON = sql`(select makeDate32(toYear(max(snapshot_on)) + 1, 12, 31) from ${sql.table(INPUT_BATCHES)})`

/** Further items of a list that has some. */
const each = (parts: readonly Sql[]): Sql =>
  sql`${sql.join(
    parts.map(part => sql`, ${part}`),
    sql``,
  )}`
const LAST_DAY = '2299-12-31'
const NEVER = sql`toDate32('2299-12-31')`

/** The day on which a person turns so many years old; born on 29 February, on 1 March of a common year, as ages are counted. */
const birthday = (years: number): Sql =>
  sql`(makeDate32(toYear(birth_on) + ${sql.lit(years)}, toMonth(birth_on), 1) + (toDayOfMonth(birth_on) - 1))`

/** A status as one number: four times the place of its rule among all stretches, and which status; less than zero where no rule applies. */
export const CODES = { desprotegida: 0, protegida: 1, sin_dato: 2 } as const

interface Asked {
  /** The name of its answers in the statement, one per day. */
  readonly name: string
  readonly node: RuleExists
}

/** Codes of one subject on `day`, for a person of `years`: the place of the stretch that applies, and what its condition says. */
function codeOf(
  stretches: readonly (Stretch & { readonly place: number })[],
  asked: ReadonlyMap<string, Asked>,
  bind: Bind,
): Sql {
  const applies = ({ rule, until, fromYears, toYears }: Stretch): Sql => {
    const when = [
      sql`day >= ${bind(rule.effective_from, 'Date32')}`,
      ...(until === null ? [] : [sql`day <= ${bind(until, 'Date32')}`]),
      sql`years >= ${sql.lit(fromYears)}`,
      ...(toYears === null ? [] : [sql`years <= ${sql.lit(toYears)}`]),
    ]
    return sql`(${sql.join(when, sql` and `)})`
  }
  const truthOf = ({ condition }: Stretch): Sql =>
    sql`ifNull(toInt32(${compileRule(condition, {
      column: (source, name) => (source === 'hogares' ? byDay(name) : subjectColumn(name, sql`day`)),
      exists: node => sql.ref(asked.get(JSON.stringify(node))?.name ?? ''),
      bind,
    })}), 2)`
  // Stages often share a condition: it is judged once.
  const shared = new Map<string, Stretch[]>()
  for (const stretch of stretches) {
    const text = JSON.stringify(stretch.condition)
    shared.set(text, [...(shared.get(text) ?? []), stretch])
  }
  const truths = [...shared.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [sql`${sql.join([first, ...others].map(applies), sql` or `)}, ${truthOf(first)}`],
  )
  const places = stretches.map(stretch => sql`${applies(stretch)}, ${sql.lit(4 * stretch.place)}`)
  return sql`toInt32(multiIf(${sql.join(places)}, -1) + multiIf(${sql.join(truths)}, 0))`
}

export interface StatusQuery {
  /** In the order in which they were activated. */
  readonly rules: readonly RuleInForce[]
  readonly bind: Bind
  /** One day alone, `YYYY-MM-DD`; without it, all days since the first rule. */
  readonly on?: string
  /** A query of the numbers of the persons to be judged; everybody when absent. */
  readonly persons?: Sql
}

/**
 * Statuses by the rules, with the columns of `fct_protection`: one row per subject of protection and stretch of days during which neither the person's attributes nor rule nor status
 * changed. A status can only change where something it rests on does, so it is judged on those days alone: those of the person's stretches and forms,
 * the ends of the spans in which records answer, birthdays, and the days on which rules come into force.
 */
export function statusQuery({ rules, bind, on, persons }: StatusQuery): Sql {
  let place = 0
  const placed = RULE_SUBJECTS.map(subject =>
    stretchesOf(rules, subject).map(stretch => ({ ...stretch, place: place++ })),
  )
  const all = placed.flat()
  const firsts = all.map(({ rule }) => rule.effective_from).sort()
  const since = bind(on ?? firsts[0] ?? LAST_DAY, 'Date32')
  // A version that asks nothing any more ends a status as well.
  const turns = [...new Set(rules.map(rule => rule.effective_from))].sort()
  const asked = new Map(
    [...questionsOf(all)].map(([text, node], index) => [text, { name: `a${index}`, node }] as const),
  )
  const questions = [...asked.values()]
  const subjects = sql`
          select ${subjectColumns} ${each(questions.map(one => sql`${spansIn(one, bind)} as ${spans(one)}`))}
          from ${from(int_protection_subjects)} as s
          ${sql.join(
            questions
              .filter(one => one.node.exists !== 'formularios')
              .map(
                one =>
                  sql`left join (${spansOf(one.node, since, bind)}) as ${sql.ref(`${one.name}_r`)} on ${sql.ref(`${one.name}_r.person_number`)} = s.person_number`,
              ),
            sql`
          `,
          )}
          where s.valid_to >= ${since} and s.valid_from <= ${on === undefined ? HORIZON : since}
            ${persons === undefined ? sql`` : sql`and s.person_number in (${persons})`}`
  const told = [...householdColumns(all)]
  const names = each([...questions.map(one => sql.ref(one.name)), ...told.map(byDay)])
  if (all.length === 0) return NOTHING
  const used = placed.flatMap((stretches, index) => (stretches.length === 0 ? [] : [{ stretches, index }]))
  const codes = used.map(
    ({ stretches, index }) =>
      sql`arrayMap((day, years ${names}) -> ${codeOf(stretches, asked, bind)}, starts, ages ${names}) as ${code(index)}`,
  )
  const kept = used.map(
    ({ index }) =>
      sql`arrayFilter(one -> one.2 != one.3, arrayZip(starts, ${code(index)}, arrayPushFront(arrayPopBack(${code(index)}), toInt32(-2)))) as ${keep(index)}`,
  )
  // The days on which stretches of a status begin, by subject.
  const starting = used.flatMap(({ index }) =>
    (['protegida', 'desprotegida'] as const).map(
      status =>
        sql`arrayFilter((day, code) -> code % 4 = ${sql.lit(CODES[status])}, ${keep(index)}.1, ${keep(index)}.2) as ${startsAs(index, status)}`,
    ),
  )
  const begins = (status: Decided): Sql =>
    sql`[${sql.join(used.map(({ index }) => sql`if(empty(${startsAs(index, status)}), ${NEVER}, ${startsAs(index, status)}[1])`))}]`
  const rows = used.map(({ index }, at) => {
    const after = (status: Decided, later: string): Sql =>
      sql`arrayPushBack(${startsAs(index, status)}, if(empty(${sql.ref(later)}), ${NEVER}, ${sql.ref(later)}[${sql.lit(at + 1)}]))`
    const next = (days: Sql): Sql => sql`arrayFirst(day -> day > one.1, ${days})`
    return sql`arrayMap((one, last) -> (one.1, last, one.2, if(one.3 = -2, if(joins, codes_before[${sql.lit(at + 1)}], -1), one.3),
            ${next(after('protegida', 'protected_later'))}, ${next(after('desprotegida', 'unprotected_later'))}, toUInt8(${sql.lit(index + 1)})),
          ${keep(index)}, arrayPushBack(arrayMap(one -> one.1 - 1, arrayPopFront(${keep(index)})), ends_on))`
  })
  const texts = (values: readonly string[]): Sql =>
    sql`[${sql.join(values.map(value => bind(value, 'String')))}]`
  const person = sql`person_number, sex, birth_on, household_number, corregimiento`
  return sql`
    with ${texts(RULE_SUBJECTS)} as subjects, ${texts(all.map(({ rule }) => rule.rule_id))} as rule_ids, ${texts(all.map(({ rule }) => rule.stage))} as stages,
      ['desprotegida', 'protegida', 'sin_dato'] as statuses
    select person_number, toUInt32(person_number * 16 + row.7) as person_subject_number, subjects[row.7] as subject,
      rule_ids[1 + intDiv(row.3, 4)] as rule_id, stages[1 + intDiv(row.3, 4)] as stage, statuses[1 + row.3 % 4] as status,
      row.1 as valid_from, row.2 as valid_to,
      if(row.4 < 0, '', statuses[1 + row.4 % 4]) as previous_status, if(row.4 < 0, '', rule_ids[1 + intDiv(row.4, 4)]) as previous_rule_id,
      if(row.4 < 0, '', stages[1 + intDiv(row.4, 4)]) as previous_stage, nullIf(row.5, ${NEVER}) as protected_on, nullIf(row.6, ${NEVER}) as unprotected_on,
      sex, birth_on, household_number, corregimiento
    from (
      select ${person}, arrayConcat(${sql.join(rows)}) as changes
      from (
        select *, lagInFrame(ends_on, 1, toDate32('1900-01-01')) over earlier = begins_on - 1 as joins, lagInFrame(last_codes) over earlier as codes_before,
          minForEach(protected_first) over later as protected_later, minForEach(unprotected_first) over later as unprotected_later
        from (
          select ${person}, begins_on, ends_on ${each(used.map(({ index }) => keep(index)))} ${each(starting)},
            [${sql.join(used.map(({ index }) => sql`${code(index)}[-1]`))}] as last_codes, ${begins('protegida')} as protected_first, ${begins('desprotegida')} as unprotected_first
          from (
            select * ${each(kept)} from (
              select * ${each(codes)} from (
                select * ${each(questions.map(answersOf))} ${each(
                  told.map(name => sql`arrayMap(form -> ${sql.ref(name)}[form], forms) as ${byDay(name)}`),
                )}, arrayMap(day -> ${subjectColumn('age_years', sql`day`)}, starts) as ages from (
                  select *, arrayMap(day -> toInt64(arrayCount(from_day -> from_day <= day, form_from)), starts) as forms from (
                  select *, greatest(valid_from, ${since}) as begins_on, ${on === undefined ? sql`least(valid_to, ${HORIZON})` : since} as ends_on,
                    ${on === undefined ? startsOf(all, questions, turns, bind) : sql`[begins_on]`} as starts
                  from (${subjects})
                )
                )
              )
            )
          )
        )
        window earlier as (partition by person_number order by begins_on rows between unbounded preceding and unbounded following),
          later as (partition by person_number order by begins_on rows between 1 following and unbounded following)
      )
    )
    array join changes as row
    where row.3 >= 0`
}

const code = (index: number): Sql => sql.ref(`c${index}`)
type Decided = 'protegida' | 'desprotegida'
const startsAs = (index: number, status: Decided): Sql =>
  sql.ref(`${status === 'protegida' ? 'p' : 'u'}${index}`)
const keep = (index: number): Sql => sql.ref(`k${index}`)

/** The subjects' columns by their own names, also where a join has another of the name. */
const subjectColumns = sql.join(
  Object.keys(int_protection_subjects.columns).map(name => sql`${sql.ref(`s.${name}`)} as ${sql.ref(name)}`),
)

/** No rule, no status. */
const NOTHING = sql`
    select person_number, person_number as person_subject_number, '' as subject, '' as rule_id, '' as stage, '' as status, valid_from, valid_to,
      '' as previous_status, '' as previous_rule_id, '' as previous_stage, toNullable(valid_from) as protected_on, toNullable(valid_from) as unprotected_on,
      sex, birth_on, household_number, corregimiento
    from ${from(int_protection_subjects)} where false`

/** What a form says, by day: null where the household has none yet. */
const byDay = (name: string): Sql => sql.ref(`h_${name}`)

function householdColumns(stretches: readonly Stretch[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { condition } of stretches)
    for (const node of nodesOf(condition))
      if ('column' in node && node.column.startsWith('hogares.'))
        names.add(node.column.slice('hogares.'.length))
  return names
}

const spans = (one: Asked): Sql => sql.ref(`${one.name}_spans`)

/** Where the spans of a question come from: the row's own form, or the records of the person. */
const spansIn = ({ name, node }: Asked, bind: Bind): Sql =>
  node.exists === 'formularios'
    ? sql`arrayFilter(span -> span.1 <= span.2, arrayMap((from_day, day, next) -> (from_day, least(next - 1, day + ${bind(node.within_days ?? 1, 'Int64')} - 1)),
        form_from, form_on, arrayPopFront(arrayPushBack(form_from, toDate32('2299-12-31')))))`
    : sql.ref(`${name}_r.spans`)

const answersOf = (one: Asked): Sql =>
  sql`arrayMap(day -> arrayExists(span -> span.1 <= day and day <= span.2, ${spans(one)}), starts) as ${sql.ref(one.name)}`

/** The days of a person's stretch on which a status may change, its first day first. */
function startsOf(
  stretches: readonly Stretch[],
  questions: readonly Asked[],
  turns: readonly string[],
  bind: Bind,
): Sql {
  const cuts = [
    sql`form_from`,
    sql`[${sql.join(turns.map(day => bind(day, 'Date32')))}]`,
    ...birthdaysOf(stretches).map(years => sql`[${birthday(years)}]`),
    ...questions.map(
      one =>
        sql`arrayFlatten(arrayMap(span -> [span.1, least(span.2, toDate32('2299-12-30')) + 1], ${spans(one)}))`,
    ),
  ]
  return sql`arrayConcat([begins_on], arraySort(arrayDistinct(arrayFilter(day -> day > begins_on and day <= ends_on, arrayConcat(${sql.join(cuts)})))))`
}
