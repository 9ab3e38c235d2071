import { sql } from 'kysely'
import { insertRows, type Warehouse, withSettings } from '#warehouse/index.ts'
import { INPUT_BATCHES, INPUT_KEY } from '../framework/model.ts'
import type { Inputs } from './inputs.ts'

export const databaseOf = (publication: number): string => `pub_${publication}`
export const INPUT_SOURCES = 'input_sources'

/**
 * A view on the builder's account whose unqualified names mean tables of `database`. The client sends settings as parameters of
 * the URL, where `database` is one.
 */
export const within = (warehouse: Warehouse, database: string): Warehouse =>
  withSettings(warehouse, { database })

export const run = async (warehouse: Warehouse, statement: string): Promise<void> => {
  await sql.raw(statement).execute(warehouse.db)
}

export const dropDatabase = (warehouse: Warehouse, database: string): Promise<void> =>
  run(warehouse, `DROP DATABASE IF EXISTS \`${database}\` SYNC`)

/** A table of what a build reads: its name, its columns in the words of ClickHouse, its order and its rows. */
type InputTable = readonly [name: string, columns: string, orderBy: string, rows: readonly object[]]

const inputTables = (inputs: Inputs): readonly InputTable[] => [
  [
    INPUT_BATCHES,
    "contract LowCardinality(String), batch_id UInt64, snapshot_on Date32, sequence UInt32, received_at DateTime64(3, 'UTC'), rows_loaded UInt64, amount_loaded Nullable(Decimal(20, 2)), replays_batch_id Nullable(UInt64), stands Bool, line_offset UInt64",
    '(contract, batch_id)',
    inputs.batches,
  ],
  [
    INPUT_SOURCES,
    "contract LowCardinality(String), snapshot_on Nullable(Date32), received_at Nullable(DateTime64(3, 'UTC')), limit_days UInt16",
    'contract',
    inputs.sources,
  ],
  [
    'identity_decisions',
    'first_record String, second_record String, decision LowCardinality(String)',
    '(first_record, second_record)',
    inputs.decisions,
  ],
  [
    'staff_targets',
    'version UInt64, indicator String, territory String, programme String, period String, baseline Nullable(Decimal(18, 4)), target Decimal(18, 4), target_min Nullable(Decimal(18, 4)), target_max Nullable(Decimal(18, 4)), apportioned_by String, trajectory String, valid_from Nullable(Date32), valid_to Nullable(Date32), legal_source Nullable(String), synthetic Bool',
    '(indicator, territory, programme, period)',
    inputs.targets,
  ],
  [INPUT_KEY, 'k0 UInt64, k1 UInt64', 'tuple()', [inputs.pseudonymKey]],
]

/** A new database with what the build reads: its committed batches, when each source last arrived, what persons decided about identity and targets. */
export async function createDatabase(warehouse: Warehouse, database: string, inputs: Inputs): Promise<void> {
  await run(warehouse, `CREATE DATABASE \`${database}\` ENGINE = Atomic`)
  for (const [name, columns, orderBy, rows] of inputTables(inputs)) {
    await run(
      warehouse,
      `CREATE TABLE \`${database}\`.${name} (${columns}) ENGINE = MergeTree ORDER BY ${orderBy}`,
    )
    await insertRows(
      warehouse,
      `${database}.${name}`,
      rows.map(row => ({ ...row })),
    )
  }
}
