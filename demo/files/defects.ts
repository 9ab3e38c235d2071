import { sql } from 'kysely'
import type { Column, Contract, RowRule } from '#domain/contracts/index.ts'
import { type Sql, unsigned } from '../world.ts'
import { PART } from './columns.ts'

/** A way in which a copy of a good row is broken: the columns that it changes, null for a value that is missing. */
export interface Defect {
  readonly reason: string
  readonly changes: Readonly<Record<string, string | null>>
}

function ofColumn({ name, type, required }: Column): readonly Defect[] {
  const bad = (reason: string, text: string): Defect => ({ reason, changes: { [name]: text } })
  const absent: Defect[] = required ? [{ reason: 'missing', changes: { [name]: null } }] : []
  switch (type.kind) {
    case 'date':
      return [...absent, bad('not_a_date', '2019-02-30'), bad('not_a_date', '31/12/2019')]
    case 'integer':
      return [...absent, bad('not_an_integer', 'tres'), bad('out_of_range', '-1')]
    case 'decimal':
      return [
        ...absent,
        bad('not_a_decimal', '12,50'),
        ...(type.min === undefined ? [] : [bad('out_of_range', `${Number(type.min) - 1}.00`)]),
      ]
    case 'boolean':
      return [...absent, bad('not_a_boolean', 'quizás')]
    case 'territory':
      return [...absent, bad('unknown_territory', '999999')]
    case 'period':
      return [...absent, bad('not_a_period', '2019Q7')]
    case 'code':
      return [...absent, ...(type.values === undefined ? [] : [bad('not_in_domain', 'fuera de lista')])]
    case 'text':
      return absent
  }
}

/** A value that a column takes, whatever the row. */
function sample({ type }: Column): string {
  switch (type.kind) {
    case 'date':
      return '1999-12-31'
    case 'integer':
    case 'decimal':
      return type.min ?? '1'
    case 'boolean':
      return 'true'
    case 'code':
      return type.values?.[0] ?? 'A'
    default:
      return 'A'
  }
}

function ofRule(rule: RowRule, { columns }: Contract): Defect {
  const column = (name: string): Column => {
    const found = columns.find(candidate => candidate.name === name)
    if (found === undefined) throw new RangeError(`rule ${rule.code} names no column: ${name}`)
    return found
  }
  switch (rule.kind) {
    case 'not_after':
      if (column(rule.column).type.kind !== 'date')
        return { reason: rule.code, changes: { [rule.column]: '2', [rule.other]: '1' } }
      return { reason: rule.code, changes: { [rule.column]: '1999-12-31', [rule.other]: '1999-01-01' } }
    case 'not_in_future':
      return { reason: rule.code, changes: { [rule.column]: '2031-01-01' } }
    case 'required_when':
      return { reason: rule.code, changes: { [rule.when.column]: rule.when.equals, [rule.column]: null } }
    case 'required_with':
      return {
        reason: rule.code,
        changes: { [rule.other]: sample(column(rule.other)), [rule.column]: null },
      }
  }
}

/** Every defect that a contract knows. */
export const defectsOf = (contract: Contract): readonly Defect[] => [
  ...contract.columns.flatMap(ofColumn),
  ...contract.rules.map(rule => ofRule(rule, contract)),
]

/**
 * Rows as text with broken copies beside them: each copy keeps the key of a good row that stays, so that a corrected copy repeats it and
 * no figure moves. `source` holds the contract's columns as text and the part; `each` copies are made of every defect.
 */
export function withDefects(contract: Contract, source: Sql, each: number, seed: number): Sql {
  const defects = defectsOf(contract)
  const key = sql.join(contract.key.map(name => sql`ifNull(${sql.ref(name)}, '')`))
  const broken = contract.columns.map(({ name }) => {
    const cases = defects.flatMap(({ changes }, i) => {
      const change = changes[name]
      if (change === undefined) return []
      return [sql`which = ${unsigned(i)}, ${change === null ? sql`NULL` : sql`${change}`}`]
    })
    const value = cases.length === 0 ? sql.ref(name) : sql`multiIf(${sql.join(cases)}, ${sql.ref(name)})`
    return sql`CAST(${value} AS Nullable(String)) AS ${sql.ref(name)}`
  })
  return sql`
SELECT * FROM (
  SELECT *, 0 AS broken FROM (${source})
  UNION ALL
  SELECT ${sql.join(broken)}, ${PART}, position AS broken
  FROM (SELECT *, row_number() OVER (ORDER BY chance, ${key}, ${PART}) AS position, (position - 1) % ${unsigned(defects.length)} AS which
    FROM (SELECT *, sipHash64(${unsigned(seed)}, 'defect', ${key}) AS chance FROM (${source}) ORDER BY chance, ${key}, ${PART} LIMIT ${unsigned(each * defects.length)})))`
}
