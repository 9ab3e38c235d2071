import { createHash } from 'node:crypto'
import { CONTRACTS, type Contract } from '#domain/contracts/index.ts'
import { INTAKE_EXTRAS, rawColumns } from './column-type.ts'

const columnList = (columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, type]) => `  ${name} ${type}`)
    .join(',\n')

/** DDL of `raw.<contract>`: one partition per batch, so that a batch is removed as a whole. */
export const rawDdl = (contract: Contract): string =>
  `CREATE TABLE IF NOT EXISTS raw.${contract.name} (
${columnList(rawColumns(contract))}
)
ENGINE = MergeTree
PARTITION BY batch_id
ORDER BY (${contract.key.join(', ')})
SETTINGS allow_nullable_key = 1`

/** A column that a contract gained since the table was made. Columns that it lost stay. */
const widenDdl = (contract: Contract): string =>
  `ALTER TABLE raw.${contract.name}\n${Object.entries(rawColumns(contract))
    .map(([name, type]) => `  ADD COLUMN IF NOT EXISTS ${name} ${type}`)
    .join(',\n')}`

const intakeBody = (contract: Contract): string => columnList({ ...rawColumns(contract), ...INTAKE_EXTRAS })

/**
 * Where a batch's rows enter: a table that keeps nothing and hands each row to its views. The name carries a hash of the columns, so a
 * changed contract gets an intake of its own and a running load keeps the one it began with.
 */
export const intakeName = (contract: Contract): string =>
  `raw.intake_${contract.name}_${createHash('sha256').update(intakeBody(contract)).digest('hex').slice(0, 8)}`

/** One pass over the file: valid rows, broken rows and the count of all rows each go their way. */
function intakeDdl(contract: Contract): string[] {
  const intake = intakeName(contract)
  const view = (suffix: string, target: string, query: string) =>
    `CREATE MATERIALIZED VIEW IF NOT EXISTS ${intake}_${suffix} TO ${target} AS ${query}`
  const columns = Object.keys(rawColumns(contract)).join(', ')
  const contractName = `'${contract.name}' AS contract`
  return [
    `CREATE TABLE IF NOT EXISTS ${intake} (\n${intakeBody(contract)}\n)\nENGINE = Null`,
    view('loaded', `raw.${contract.name}`, `SELECT ${columns} FROM ${intake} WHERE NOT broken`),
    view(
      'quarantined',
      'raw.quarantine',
      `SELECT batch_id, ${contractName}, line, reasons, amount, fields FROM ${intake} WHERE broken`,
    ),
    view(
      'counted',
      'raw.intake_counts',
      `SELECT i.batch_id AS batch_id, ${contractName}, count() AS rows, sum(i.amount) AS amount, countIf(i.amount IS NULL) AS amount_missing_rows FROM ${intake} AS i GROUP BY i.batch_id`,
    ),
  ]
}

/**
 * What was read, counted before rows part ways; a batch is committed only if both ways add up to it. Several rows per batch.
 * amount: balboas of all rows whose amount can be read; amount_missing_rows: those whose amount cannot.
 */
const COUNTS_DDL = `CREATE TABLE IF NOT EXISTS raw.intake_counts (
  batch_id UInt64,
  contract LowCardinality(String),
  rows UInt64,
  amount Nullable(Decimal(38, 2)),
  amount_missing_rows UInt64
)
ENGINE = MergeTree
PARTITION BY batch_id
ORDER BY batch_id`

/** The territories that a code may name, with the days on which each is valid; null valid_to is still valid. */
const TERRITORIES_DDL = `CREATE TABLE IF NOT EXISTS raw.territories (
  code LowCardinality(String),
  level LowCardinality(String),
  name String,
  parent LowCardinality(Nullable(String)),
  valid_from Date32,
  valid_to Nullable(Date32)
)
ENGINE = ReplacingMergeTree
ORDER BY (code, valid_from)`

/** All statements that make the raw tables; each repeats harmlessly. `raw.quarantine` comes from the numbered migrations. */
export const rawTableStatements = (): string[] => [
  COUNTS_DDL,
  TERRITORIES_DDL,
  ...Object.values(CONTRACTS).flatMap(contract => [
    rawDdl(contract),
    widenDdl(contract),
    ...intakeDdl(contract),
  ]),
]
