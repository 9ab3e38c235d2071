import type { RowRule } from '#domain/contracts/index.ts'
import type { Check, ColumnSql } from './column-sql.ts'
import { literal } from './sql-text.ts'

/** When a row breaks a rule. A rule over a value that cannot be read says nothing: the column's own reason does. */
export function ruleSql(rule: RowRule, columns: ReadonlyMap<string, ColumnSql>): Check {
  const at = (name: string): ColumnSql => {
    const column = columns.get(name)
    if (column === undefined)
      throw new RangeError(`rule ${rule.code} names no column of its contract: ${name}`)
    return column
  }
  const { value, readable, absent } = at(rule.column).names
  const check = (when: string): Check => ({ column: rule.column, reason: rule.code, when })
  // Optional values are null where absent; a null comparison is no breach.
  const holds = (comparison: string) => `ifNull(${comparison}, false)`
  switch (rule.kind) {
    case 'not_after': {
      const other = at(rule.other).names
      return check(`${readable} AND ${other.readable} AND ${holds(`${value} > ${other.value}`)}`)
    }
    case 'not_in_future':
      return check(`${readable} AND ${holds(`${value} > {as_of:Date32}`)}`)
    case 'required_when': {
      const when = at(rule.when.column)
      // A code may have come as one of its labels; what it stands for counts.
      const said = when.source.column.type.kind === 'code' ? when.names.value : when.names.text
      return check(`${absent} AND ${holds(`${said} = ${literal(rule.when.equals)}`)}`)
    }
    case 'required_with':
      return check(`${absent} AND NOT ${at(rule.other).names.absent}`)
  }
}
