import type { ColumnType } from '#domain/contracts/index.ts'
import { plainLabel, plainLabelSql } from './plain-label.ts'
import { literal } from './sql-text.ts'

/** What makes a text a value of its type: the value, when it is one, and the reason if it is not. */
export interface Parsing {
  readonly value: string
  readonly valid: string
  readonly reason: string
}

/**
 * A code or a label of it. Everything is a function of one column and of constants, so that it runs once per distinct text of a block; an
 * unknown label becomes '', which no contract has as a code.
 */
export function codeParsing(type: ColumnType & { kind: 'code' }, text: string): Parsing {
  const { values, labels } = type
  const noNull = `position(${text}, '\\0') = 0`
  const listed = (codes: readonly string[]) => codes.map(literal).join(', ')
  if (labels === undefined)
    return values === undefined
      ? { value: text, valid: noNull, reason: 'control_character' }
      : { value: text, valid: `${text} IN (${listed(values)})`, reason: 'not_in_domain' }
  const known = new Map([
    ...(values ?? Object.values(labels)).map(value => [plainLabel(value), value] as const),
    ...Object.entries(labels).map(([label, value]) => [plainLabel(label), value] as const),
  ])
  const [from, to] = [`[${listed([...known.keys()])}]`, `[${listed([...known.values()])}]`]
  const plain = plainLabelSql(text)
  // Without a closed list, what is no label stands for itself.
  return values === undefined
    ? {
        value: `if(${plain} IN (${listed([...known.keys()])}), transform(${plain}, ${from}, ${to}, ''), ${text})`,
        valid: noNull,
        reason: 'control_character',
      }
    : {
        value: `transform(${plain}, ${from}, ${to}, '')`,
        valid: `${plain} IN (${listed([...known.keys()])})`,
        reason: 'not_in_domain',
      }
}
