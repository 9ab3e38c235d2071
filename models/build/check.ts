import { sql } from 'kysely'
import { CONTRACTS } from '#domain/contracts/index.ts'
import { type Warehouse, withSignal } from '#warehouse/index.ts'
import { MODELS } from '../all.ts'
import { agrees, type Check, type Severity } from '../framework/checks.ts'
import { INPUT_BATCHES } from '../framework/model.ts'
import type { BuildOptions } from './context.ts'
import { within } from './database.ts'

/** A check and how many rows break it; none do when it passed. */
export interface CheckResult {
  readonly model: string
  readonly check_name: string
  readonly severity: Severity
  readonly failed_rows: string
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
    for (const { name, severity, failing } of checks) {
      const { rows } = await failing(sql.table(model)).execute(inside.db)
      const [first] = rows
      if (first === undefined) throw new RangeError(`${model}: ${name} gave no count`)
      results.push({ model, check_name: name, severity, failed_rows: first.failed_rows })
    }
  }
  options.onProgress?.({ phase: 'check', model: null, done: subjects.length, total: subjects.length })
  return results
}

export const blocking = (results: readonly CheckResult[]): readonly CheckResult[] =>
  results.filter(result => result.severity === 'blocking' && result.failed_rows !== '0')
