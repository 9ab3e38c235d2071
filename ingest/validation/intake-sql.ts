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

/** What the refused value `t` looks like, without telling it. */
const VALUE_CLASS =
  "multiIf(t = '', 'empty', match(t, '^-?[0-9]+$'), 'whole_number', match(t, '^-?[0-9]*[.,][0-9]+$'), 'decimal_number', match(t, '^[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}'), 'date', length(t) > 200, 'long_text', 'text')"

/** CSV records may be shorter or longer than the heading: the last column's null and a surplus field show it. */
function recordChecks(reading: Reading): Check[] {
  const last = reading.columns.at(-1)
  if (reading.format !== 'CSV' || last === undefined) return []
  return [
    { column: RECORD, reason: 'too_few_fields', when: `isNull(${identifier(last.inputName)})` },
    { column: RECORD, reason: 'too_many_fields', when: `isNotNull(${SURPLUS})` },
  ]
}

/** A row's texts in the order of the contract's columns; of broken rows alone. */
const TEXTS = 'texts'

/**
 * Reasons of a broken row; computed for broken rows alone. What is the same for every row is one literal, because each function in a
 * statement costs planning, and most files are small. A check of no column points beyond the texts, where an empty one is.
 */
function reasonsSql(checks: readonly Check[], columns: readonly ColumnSql[]): string {
  const found = checks.map(({ column, reason }) => {
    const position = columns.findIndex(({ source }) => source.column.name === column)
    return `(${literal(column)}, ${literal(reason)}, ${position < 0 ? columns.length + 1 : position + 1})`
  })
  const outcomes = checks.map((_, index) => checkName(index)).join(', ')
  return `arrayMap(x -> (x.1, x.2, arrayMap(t -> ${VALUE_CLASS}, [${TEXTS}[x.3]])[1]), arrayFilter((x, found) -> found, [${found.join(', ')}], [${outcomes}]))`
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
    return sourceColumn(file, {
      nullable: reading.format !== 'CSV' || file === last,
      dictionaries: reading.format === 'Parquet',
    })
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
  const columns = sources.map(source => columnSql(source, reading.writing))
  const byName = new Map(columns.map(column => [column.source.column.name, column]))
  const checks = [
    ...recordChecks(reading),
    ...columns.flatMap(column => column.checks),
    ...contract.rules.map(rule => ruleSql(rule, byName)),
  ]
  const read = layer(
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
    read,
  )
  const checked = layer(
    checks.map(({ when }, index) => [checkName(index), `(${when})`] as const),
    values,
  )
  const refused = checks.map((_, index) => checkName(index)).join(' OR ')
  const texts = columns.map(({ names }) => `toString(${names.text})`).join(', ')
  const verdict = layer(
    [
      ['refused', refused],
      [TEXTS, `if(refused, [${texts}], CAST([], 'Array(String)'))`],
    ],
    checked,
  )
  const money = contract.amountColumn === undefined ? undefined : byName.get(contract.amountColumn)?.names
  const columnNames = contract.columns.map(({ name }) => literal(name)).join(', ')
  const target = ['batch_id', 'line', ...contract.columns.map(({ name }) => name)]
  const selected = [
    '{batch_id:UInt64}',
    'source_line',
    ...columns.map(({ names }) => names.value),
    'refused',
    `if(refused, ${reasonsSql(checks, columns)}, [])`,
    money === undefined ? 'NULL' : `if(${money.readable}, toNullable(${money.value}), NULL)`,
    `mapFromArrays(if(refused, [${columnNames}], CAST([], 'Array(String)')), ${TEXTS})`,
  ]
  return `INSERT INTO ${intakeName(contract)} (${[...target, 'broken', 'reasons', 'amount', 'fields'].join(', ')})
SELECT ${selected.join(', ')}
FROM (${verdict})`
}
