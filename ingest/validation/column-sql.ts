import type { Column, ColumnType } from '#domain/contracts/index.ts'
import { AS_THE_CONTRACT_SAYS, type Writing } from '../reading/conventions.ts'
import { columnType } from '../schema/column-type.ts'
import { codeParsing, type Parsing } from './code-sql.ts'
import type { SourceColumn } from './source-column.ts'
import { literal } from './sql-text.ts'
import { territoryParsing } from './territory-sql.ts'
import { asTheContractWrites } from './writing-sql.ts'

/** A reason for which a value is refused, and when. */
export interface Check {
  readonly column: string
  readonly reason: string
  readonly when: string
}

/**
 * One column of a batch: what it becomes and what is wrong with it. Expressions never fail, whatever the file holds, and each is written
 * once, in the layer of `intake-sql.ts` that names it; the layers above use the name.
 */
export interface ColumnSql {
  readonly source: SourceColumn
  readonly names: ColumnNames
  /** The value in its final type; the type's default where the value is refused, null where an optional one is absent. */
  readonly value: string
  /** Present and readable as the column's type. */
  readonly readable: string
  readonly checks: readonly Check[]
}

/** Names of a column's expressions in the layers of the statement. */
export interface ColumnNames {
  readonly text: string
  readonly absent: string
  readonly value: string
  readonly readable: string
}

const namesOf = ({ name }: Column): ColumnNames => ({
  text: `text_${name}`,
  absent: `absent_${name}`,
  value: `value_${name}`,
  readable: `readable_${name}`,
})

/** Longer texts are no data of these records but a sign of a quote that was never closed. */
export const LONGEST_TEXT = 4000

const EARLIEST = "toDate32('1900-01-01')"
const LATEST = "toDate32('2299-12-31')"

const PERIOD: Readonly<Record<string, string>> = {
  year: '',
  month: '(0[1-9]|1[0-2])',
  quarter: 'Q[1-4]',
  semester: 'S[12]',
  cycle: 'C[1-4]',
}
const YEAR = '(199[0-9]|20[0-9][0-9]|2100)'

const isDate = (text: string) => `toString(toDate32OrZero(${text})) = ${text}`

function isPeriod(text: string, kinds: readonly string[] | undefined): string {
  const endings = Object.entries(PERIOD).flatMap(([kind, ending]) =>
    kinds === undefined || kinds.includes(kind) ? [ending] : [],
  )
  const single = `match(${text}, ${literal(`^${YEAR}(${endings.join('|')})$`)})`
  if (kinds !== undefined && !kinds.includes('span')) return single
  const [from, to] = [`substring(${text}, 1, 10)`, `substring(${text}, 13)`]
  return `(${single} OR (length(${text}) = 22 AND substring(${text}, 11, 2) = '..' AND ${isDate(from)} AND ${isDate(to)} AND ${from} <= ${to}))`
}

/** What makes a text a value of its type: the value, the check, and the reason if it fails. */
export function parsing(type: ColumnType, text: string): Parsing {
  switch (type.kind) {
    case 'text':
      return { value: text, valid: `position(${text}, '\\0') = 0`, reason: 'control_character' }
    case 'code':
      return codeParsing(type, text)
    case 'date':
      return { value: `toDate32OrZero(${text})`, valid: isDate(text), reason: 'not_a_date' }
    case 'integer':
      return {
        value: `toInt64OrZero(${text})`,
        valid: `match(${text}, '^-?[0-9]{1,18}$')`,
        reason: 'not_an_integer',
      }
    case 'decimal': {
      const whole = type.precision - type.scale
      return {
        value: `toDecimal64OrZero(${text}, ${type.scale})`,
        valid: `match(${text}, '^-?[0-9]{1,${whole}}([.][0-9]{1,${type.scale}})?$')`,
        reason: 'not_a_decimal',
      }
    }
    case 'boolean':
      return {
        value: `(lower(${text}) IN ('true', '1'))`,
        valid: `lower(${text}) IN ('true', 'false', '1', '0')`,
        reason: 'not_a_boolean',
      }
    case 'territory':
      return territoryParsing(type, text)
    case 'period':
      return { value: text, valid: isPeriod(text, type.of), reason: 'not_a_period' }
  }
}

/** Bounds of a readable value. A typed date column may hold days that no contract knows. */
function bounds(column: Column, value: string): string[] {
  const { type } = column
  if (type.kind === 'date') return [`${value} < ${EARLIEST}`, `${value} > ${LATEST}`]
  if (type.kind === 'text') return [`length(${value}) > ${LONGEST_TEXT}`]
  if (type.kind !== 'integer' && type.kind !== 'decimal') return []
  const bound = (text: string) =>
    type.kind === 'integer' ? `toInt64(${literal(text)})` : `toDecimal64(${literal(text)}, ${type.scale})`
  return [
    ...(type.min === undefined ? [] : [`${value} < ${bound(type.min)}`]),
    ...(type.max === undefined ? [] : [`${value} > ${bound(type.max)}`]),
  ]
}

/** The type's zero, where a typed value is null. */
const zeroOf = (column: Column): string =>
  `defaultValueOfTypeName(${literal(columnType({ ...column, required: true }))})`

/** What stands for an empty optional value: null, or the meaning that the contract gives it. */
function emptyValue({ emptyMeans }: Column): string {
  if (emptyMeans === undefined) return 'NULL'
  const { beside, whenEmpty, whenPresent } = emptyMeans
  return `if(absent_${beside}, ${literal(whenEmpty.code)}, ${literal(whenPresent.code)})`
}

/** Reading and checking one column inside ClickHouse. At most one reason per column, beside those of the row's rules. */
export function columnSql(source: SourceColumn, writing: Writing = AS_THE_CONTRACT_SAYS): ColumnSql {
  const { column, typed } = source
  const names = namesOf(column)
  const check = (reason: string, when: string): Check => ({ column: column.name, reason, when })
  const parsed =
    typed === null
      ? parsing(column.type, asTheContractWrites(column.type, names.text, writing))
      : { value: `ifNull(${typed}, ${zeroOf(column)})`, valid: null, reason: '' }
  // Bounds of a null are null; the column is then absent, or not readable.
  const outside = bounds(column, names.value)
  return {
    source,
    names,
    value: column.required ? parsed.value : `if(${names.absent}, ${emptyValue(column)}, ${parsed.value})`,
    readable: parsed.valid === null ? `NOT ${names.absent}` : `(NOT ${names.absent} AND ${parsed.valid})`,
    checks: [
      ...(column.required ? [check('missing', names.absent)] : []),
      ...(parsed.valid === null
        ? []
        : [check(parsed.reason, `NOT ${names.absent} AND NOT ${names.readable}`)]),
      ...(outside.length === 0
        ? []
        : [
            check(
              column.type.kind === 'text' ? 'too_long' : 'out_of_range',
              `${names.readable} AND ifNull(${outside.join(' OR ')}, false)`,
            ),
          ]),
    ],
  }
}
