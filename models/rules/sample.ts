import { sql } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import { nodesOf, type RuleInForce, type RuleNode } from '#domain/rules/expression.ts'
import type { ModelsContext } from '../build/context.ts'
import { bound, type Sql } from './compile.ts'
import { onDay } from './on-day.ts'
import { statusQuery } from './status-query.ts'

/** What one leaf of the tree says of a person: null is that it is not known. */
export interface LeafAnswer {
  readonly leaf: RuleNode
  readonly holds: boolean | null
}

/** A person as a rule's author sees them: number masked, no name. */
export interface SampledPerson {
  readonly person: string
  readonly sex: string
  readonly age_years: number
  readonly province: string
  /** Empty where no rule applied. */
  readonly from_status: string
  readonly to_status: string
  readonly answers: readonly LeafAnswer[]
}

interface Row {
  readonly person_number: number
  readonly person: string
  readonly sex: string
  readonly age_years: number
  readonly province: string
  readonly from_status: string
  readonly to_status: string
}

const HOLDS: Readonly<Record<string, boolean | null>> = {
  protegida: true,
  desprotegida: false,
  sin_dato: null,
}
const isLeaf = (node: RuleNode): boolean => 'column' in node || 'exists' in node

/** The leaves of a tree; what an `exists` asks of its records is part of it. */
function leavesOf(condition: RuleNode): readonly RuleNode[] {
  const inside = new Set(
    [...nodesOf(condition)].flatMap(node =>
      'exists' in node && node.where !== undefined ? [...nodesOf(node.where)] : [],
    ),
  )
  return [...nodesOf(condition)].filter(node => isLeaf(node) && !inside.has(node))
}

/**
 * Judges a sample of the persons of a version's stage, half of them, where there are so many, persons whose status it changes; with what each
 * leaf of its tree says. The sample is the same each time. `size` persons at most. Nothing is written. Errors as of `onDay`; `bad_request` for
 * a version without a condition.
 */
export async function ruleSample(
  context: ModelsContext,
  ruleId: string,
  { size, day }: { readonly size: number; readonly day?: string },
): Promise<{
  readonly publication: number
  readonly on: string
  readonly persons: readonly SampledPerson[]
}> {
  const { publication, on, inside, asked, before, after } = await onDay(context, [ruleId], day)
  const [version] = asked
  if (version === undefined || version.condition === null)
    throw new SimeiError('bad_request', { detail: `rule ${ruleId.slice(0, 20)} asks nothing` })
  const { rows } = await sql<Row>`
    select s.person_number as person_number, concat(substring(p.person_id, 1, 1), '•••', right(p.person_id, 3)) as person, s.sex as sex,
      toInt32(intDiv(toInt32(toYYYYMMDD(${bound(on, 'Date32')})) - toInt32(toYYYYMMDD(s.birth_on)), 10000)) as age_years, s.province as province,
      s.from_status as from_status, s.to_status as to_status
    from (
      select person_number, any(sex) as sex, any(birth_on) as birth_on, any(substring(corregimiento, 1, 2)) as province,
        maxIf(status, after = 0) as from_status, maxIf(status, after = 1) as to_status,
        row_number() over (partition by from_status != to_status order by sipHash64(person_number)) as place
      from (
        select *, 0 as after from (${statusQuery({ rules: before, bind: bound, on })})
        union all
        select *, 1 as after from (${statusQuery({ rules: after, bind: bound, on })})
      ) where stage = ${bound(version.stage, 'String')}
      group by person_number
    ) as s
    inner join (select person_number, min(person_id) as person_id from dim_person group by person_number) as p on p.person_number = s.person_number
    order by place, from_status = to_status, person_number limit ${sql.lit(Math.max(1, Math.min(1000, Math.trunc(size))))}`.execute(
    inside.db,
  )
  const numbers: Sql = sql`select arrayJoin([${sql.join(rows.map(row => sql`toUInt32(${bound(row.person_number, 'Int64')})`))}])`
  const answers = new Map<number, LeafAnswer[]>(rows.map(row => [row.person_number, []]))
  for (const leaf of rows.length === 0 ? [] : leavesOf(version.condition)) {
    const alone: RuleInForce = { ...version, condition: leaf, effective_from: on }
    const { rows: judged } = await sql<{
      person_number: number
      status: string
    }>`select person_number, status from (${statusQuery({ rules: [alone], bind: bound, on, persons: numbers })})`.execute(
      inside.db,
    )
    for (const { person_number, status } of judged)
      answers.get(person_number)?.push({ leaf, holds: HOLDS[status] ?? null })
  }
  return {
    publication,
    on,
    persons: rows.map(({ person_number, ...row }) => ({ ...row, answers: answers.get(person_number) ?? [] })),
  }
}
