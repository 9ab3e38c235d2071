import type { Contract } from '#domain/contracts/index.ts'
import type { Reading } from '../reading/reading.ts'
import { intakeName } from '../schema/raw-ddl.ts'
import { type Check, type ColumnSql, columnSql } from './column-sql.ts'
import { ruleSql } from './rule-sql.ts'
import { absentColumn, type SourceColumn, sourceColumn } from './source-column.ts'
import { identifier, literal } from './sql-text.ts'

/** Name of a field that a CSV record has beyond its heading. Quotes cannot appear in it. */
const SURPLUS = 'surplus_field'

const RECORD = '(record)'

/** What a refused value looks like, without telling it. */
const VALUE_CLASS =
  "multiIf(x.3 = '', 'empty', match(x.3, '^-?[0-9]+$'), 'whole_number', match(x.3, '^-?[0-9]*[.,][0-9]+$'), 'decimal_number', match(x.3, '^[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}'), 'date', length(x.3) > 200, 'long_text', 'text')"

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
function reasonsSql(checks: readonly Check[], columns: ReadonlyMap<string, ColumnSql>): string {
  const found = checks.map(({ column, reason }, index) => {
    const text = columns.get(column)?.names.text
    return `(${literal(column)}, ${literal(reason)}, ${text === undefined ? "''" : `toString(${text})`}, ${checkName(index)})`
  })
  return `arrayMap(x -> (x.1, x.2, ${VALUE_CLASS}), arrayFilter(x -> x.4, [${found.join(', ')}]))`
}

const checkName = (index: number): string => `check_${index + 1}`

/** One layer over another: every column of it, and more by name. */
const layer = (named: readonly (readonly [name: string, expression: string])[], below: string): string =>
  `SELECT *, ${named.map(([name, expression]) => `${expression} AS ${name}`).join(', ')}\nFROM (${below})`

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
 * The statement that takes a file's records in: reads, types and judges every column in one pass inside ClickHouse. Its layers: texts and
 * absences; values; checks; the verdict. Binds `batch_id` and, where a check asks for it, `as_of`, the last day that the file can
 * know of.
 */
export function intakeSql(reading: Reading, contract: Contract): string {
  const sources = sourceColumns(reading, contract)
  const columns = sources.map(columnSql)
  const byName = new Map(columns.map(column => [column.source.column.name, column]))
  const checks = [
    ...recordChecks(reading),
    ...columns.flatMap(column => column.checks),
    ...contract.rules.map(rule => ruleSql(rule, byName)),
  ]
  const texts = layer(
    [
      ['source_line', 'rowNumberInAllBlocks() + 1'],
      ...columns.flatMap(({ names, source }) => [
        [names.text, source.text] as const,
        [names.absent, source.absent] as const,
      ]),
    ],
    `SELECT * FROM input(${literal(structureOf(reading, sources))})`,
  )
  const values = layer(
    columns.flatMap(({ names, value, readable }) => [
      [names.value, value] as const,
      [names.readable, readable] as const,
    ]),
    texts,
  )
  const checked = layer(
    checks.map(({ when }, index) => [checkName(index), `(${when})`] as const),
    values,
  )
  const verdict = layer([['refused', checks.map((_, index) => checkName(index)).join(' OR ')]], checked)
  const money = contract.amountColumn === undefined ? undefined : byName.get(contract.amountColumn)?.names
  const fields = columns.map(({ names, source }) => `${literal(source.column.name)}, toString(${names.text})`)
  const target = ['batch_id', 'line', ...contract.columns.map(({ name }) => name)]
  const selected = [
    '{batch_id:UInt64}',
    'source_line',
    ...columns.map(({ names }) => names.value),
    'refused',
    `if(refused, ${reasonsSql(checks, byName)}, [])`,
    money === undefined ? 'NULL' : `if(${money.readable}, toNullable(${money.value}), NULL)`,
    `if(refused, map(${fields.join(', ')}), CAST(map(), 'Map(String, String)'))`,
  ]
  return `INSERT INTO ${intakeName(contract)} (${[...target, 'broken', 'reasons', 'amount', 'fields'].join(', ')})
SELECT ${selected.join(', ')}
FROM (${verdict})`
}
