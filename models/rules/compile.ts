import { type RawBuilder, sql } from 'kysely'
import { ruleColumn } from '#domain/rules/dictionary.ts'
import type { Comparison, RuleExists, RuleNode, RuleScalar } from '#domain/rules/expression.ts'
import { param } from '#warehouse/index.ts'

export type Sql = RawBuilder<unknown>

/** How a value becomes a part of a statement: bound, or written out in the text that is committed for readers. */
export type Bind = (value: RuleScalar, type: 'String' | 'Int64' | 'Bool' | 'Decimal(18, 2)' | 'Date32') => Sql

export const bound: Bind = (value, type) => sql`${param(value, type)}`
export const written: Bind = (value, type) =>
  type === 'String'
    ? sql`${sql.lit(value)}`
    : type === 'Int64' || type === 'Bool'
      ? sql`${sql.lit(value)}`
      : cast(value, type)
const cast = (value: RuleScalar, type: string): Sql => sql`cast(${sql.lit(value)} as ${sql.raw(type)})`

/** Where the columns of a tree and its questions about records are, in the statement around it. */
export interface Surroundings {
  readonly column: (source: string, name: string) => Sql
  readonly exists: (node: RuleExists) => Sql
  readonly bind: Bind
}

const OPERATORS: Readonly<Record<Comparison, string>> = {
  equal: '=',
  not_equal: '!=',
  less: '<',
  at_most: '<=',
  greater: '>',
  at_least: '>=',
}
const TYPES = { code: 'String', integer: 'Int64', decimal: 'Decimal(18, 2)', boolean: 'Bool' } as const

/**
 * The one place where a rule becomes SQL: an expression that is true, false or null (unknown). The tree has been read by `readRule`; a name
 * outside the dictionary throws RangeError. Names of columns and operators are this program's own, every value goes through `bind`.
 */
export function compileRule(node: RuleNode, around: Surroundings): Sql {
  if ('all' in node) return joined(node.all, ' and ', around)
  if ('any' in node) return joined(node.any, ' or ', around)
  if ('not' in node) return sql`(not ${compileRule(node.not, around)})`
  if ('exists' in node) return around.exists(node)
  const found = ruleColumn(node.column)
  if (found === undefined) throw new RangeError(`${node.column.slice(0, 60)} is not in the dictionary`)
  const column = around.column(found.source, found.name)
  const value = (one: RuleScalar): Sql => around.bind(one, TYPES[found.column.type])
  if ('known' in node) return node.known ? sql`isNotNull(${column})` : sql`isNull(${column})`
  // `in` of ClickHouse says false of what is not known.
  if ('in' in node)
    return sql`(${sql.join(
      node.in.map(one => sql`${column} = ${value(one)}`),
      sql` or `,
    )})`
  const operator = Object.hasOwn(OPERATORS, node.is) ? OPERATORS[node.is] : undefined
  if (operator === undefined) throw new RangeError(`${String(node.is).slice(0, 20)} is no comparison`)
  return sql`(${column} ${sql.raw(operator)} ${value(node.value)})`
}

const joined = (nodes: readonly RuleNode[], word: ' and ' | ' or ', around: Surroundings): Sql =>
  sql`(${sql.join(
    nodes.map(part => compileRule(part, around)),
    sql.raw(word),
  )})`
