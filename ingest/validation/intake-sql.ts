import type { Contract } from '#domain/contracts/index.ts'
import type { Reading } from '../reading/reading.ts'
import { intakeName } from '../schema/raw-ddl.ts'
import { type Check, columnSql } from './column-sql.ts'
import { ruleSql } from './rule-sql.ts'
import { absentColumn, type SourceColumn, sourceColumn } from './source-column.ts'
import { anyOf, identifier, literal } from './sql-text.ts'

/** Name of a field that a CSV record has beyond its heading. Quotes cannot appear in it. */
const SURPLUS = 'surplus_field'

const RECORD = '(record)'

/** What a refused value looks like, without telling it. */
const valueClass = (text: string): string =>
  `multiIf(${text} = '', 'empty', match(${text}, '^-?[0-9]+$'), 'whole_number', match(${text}, '^-?[0-9]*[.,][0-9]+$'), 'decimal_number', match(${text}, '^[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}'), 'date', length(${text}) > 200, 'long_text', 'text')`

/** CSV records may be shorter or longer than the heading: the last column's null and a surplus field show it. */
function recordChecks(reading: Reading): Check[] {
  const last = reading.columns.at(-1)
  if (reading.format !== 'CSV' || last === undefined) return []
  return [
    { column: RECORD, reason: 'too_few_fields', when: `isNull(${identifier(last.inputName)})` },
    { column: RECORD, reason: 'too_many_fields', when: `isNotNull(${SURPLUS})` },
  ]
}

/** Reasons of a broken row; computed for broken rows alone. */
function reasonsSql(checks: readonly Check[], texts: ReadonlyMap<string, string>): string {
  const reason = ({ column, reason: code, when }: Check) => {
    const text = texts.get(column)
    const tuple = `(${literal(column)}, ${literal(code)}, ${text === undefined ? "'record'" : valueClass(text)})`
    return `if(${when}, [${tuple}], [])`
  }
  return `arrayConcat(${checks.map(reason).join(', ')})`
}

function sourceColumns(reading: Reading, contract: Contract): readonly SourceColumn[] {
  const last = reading.columns.at(-1)
  return contract.columns.map(column => {
    const file = reading.columns.find(candidate => candidate.column.name === column.name)
    if (file === undefined) return absentColumn(column)
    return sourceColumn(file, reading.format === 'Parquet' || file === last)
  })
}

function structureOf(reading: Reading, sources: readonly SourceColumn[]): string {
  const columns = reading.columns.flatMap(({ column }) => {
    const structure = sources.find(source => source.column.name === column.name)?.structure
    return structure === undefined || structure === null ? [] : [structure]
  })
  return [...columns, ...(reading.format === 'CSV' ? [`${SURPLUS} Nullable(String)`] : [])].join(', ')
}

/**
 * The statement that takes a file's records in: reads, types and judges every column in one pass inside ClickHouse.
 * Binds `batch_id` and `as_of`, the last day that the file can know of.
 */
export function intakeSql(reading: Reading, contract: Contract): string {
  const sources = sourceColumns(reading, contract)
  const columns = sources.map(columnSql)
  const byName = new Map(columns.map(column => [column.source.column.name, column]))
  const texts = new Map(sources.map(source => [source.column.name, source.text]))
  const checks = [
    ...recordChecks(reading),
    ...columns.flatMap(column => column.checks),
    ...contract.rules.map(rule => ruleSql(rule, byName)),
  ]
  const money = contract.amountColumn === undefined ? undefined : byName.get(contract.amountColumn)
  const fields = sources.map(({ column, text }) => `${literal(column.name)}, toString(${text})`)
  const names = ['batch_id', 'line', ...contract.columns.map(({ name }) => name)]
  const values = [
    '{batch_id:UInt64}',
    'rowNumberInAllBlocks() + 1',
    ...columns.map(column => column.value),
    `(${anyOf(checks.map(check => check.when))} AS refused)`,
    `if(refused, ${reasonsSql(checks, texts)}, [])`,
    money === undefined ? 'NULL' : `if(${money.readable}, toNullable(${money.value}), NULL)`,
    `if(refused, map(${fields.join(', ')}), CAST(map(), 'Map(String, String)'))`,
  ]
  return `INSERT INTO ${intakeName(contract)} (${[...names, 'broken', 'reasons', 'amount', 'fields'].join(', ')})
SELECT
  ${values.join(',\n  ')}
FROM input(${literal(structureOf(reading, sources))})`
}
