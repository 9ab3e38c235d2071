import { sql } from 'kysely'
import { CONTRACTS } from '#domain/contracts/index.ts'
import { type Warehouse, withSignal } from '#warehouse/index.ts'
import { MODELS } from '../all.ts'
import { agrees, type Check, type CheckCount, failedRows } from '../framework/checks.ts'
import { INPUT_BATCHES } from '../framework/model.ts'
import type { BuildOptions } from './context.ts'
import { within } from './database.ts'

export interface CheckResult extends CheckCount {
  readonly model: string
}

/** What the ledger says was loaded is what stands in raw, in rows and in balboas. */
function ledgerChecks(contract: keyof typeof CONTRACTS): readonly Check[] {
  const { amountColumn } = CONTRACTS[contract]
  const raw = sql.table(`raw.${contract}`)
  const ids = sql`select batch_id from ${sql.table(INPUT_BATCHES)} where contract = ${sql.lit(contract)}`
  const said = (column: string) =>
    sql`select sum(${sql.ref(column)}) from ${sql.table(INPUT_BATCHES)} where contract = ${sql.lit(contract)}`
  return [
    agrees(
      'rows of the ledger',
      sql`select count() from ${raw} where batch_id in (${ids})`,
      said('rows_loaded'),
    ),
    ...(amountColumn === undefined
      ? []
      : [
          agrees(
            'balboas of the ledger',
            sql`select sum(${sql.ref(amountColumn)}) from ${raw} where batch_id in (${ids})`,
            sql`select coalesce((${said('amount_loaded')}), 0)`,
          ),
        ]),
  ]
}

/** Runs every check of every model on a built database. */
export async function runChecks(
  warehouse: Warehouse,
  database: string,
  options: BuildOptions,
): Promise<readonly CheckResult[]> {
  const bound = within(warehouse, database)
  const inside = options.signal === undefined ? bound : withSignal(bound, options.signal)
  const subjects = [
    ...Object.values(CONTRACTS).map(contract => ({
      model: `raw.${contract.name}`,
      checks: ledgerChecks(contract.name),
    })),
    ...MODELS.map(model => ({ model: model.name, checks: model.checks })),
  ]
  const results: CheckResult[] = []
  for (const [index, { model, checks }] of subjects.entries()) {
    options.onProgress?.({ phase: 'check', model, done: index, total: subjects.length })
    for (const count of await failedRows(inside, model, checks)) results.push({ model, ...count })
  }
  options.onProgress?.({ phase: 'check', model: null, done: subjects.length, total: subjects.length })
  return results
}

export const blocking = (results: readonly CheckResult[]): readonly CheckResult[] =>
  results.filter(result => result.severity === 'blocking' && result.failed_rows !== '0')
