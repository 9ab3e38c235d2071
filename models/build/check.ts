import { sql } from 'kysely'
import { CONTRACTS } from '#domain/contracts/index.ts'
import type { ModelRun, Store } from '#store/index.ts'
import { type Warehouse, withSignal } from '#warehouse/index.ts'
import { MODELS } from '../all.ts'
import { agrees, type Check, type CheckCount, failedRows } from '../framework/checks.ts'
import { INPUT_BATCHES } from '../framework/model.ts'
import type { Publication } from '../publications.ts'
import type { BuildOptions } from './context.ts'
import { within } from './database.ts'
import type { Inputs } from './inputs.ts'
import { settled, statements } from './statements.ts'

export interface CheckResult extends CheckCount {
  readonly model: string
}

/** What the ledger says was loaded is what stands in raw, in rows and in balboas: asked of contracts of which it says something. */
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

/**
 * What the checks found in an earlier publication of models that stand in `models` as they stood there. A check reads nothing but its model and what
 * is upstream of it: the same fingerprint and the same question have the same answer.
 */
export async function standingResults(
  store: Store,
  earlier: Publication,
  models: readonly ModelRun[],
): Promise<readonly CheckResult[]> {
  const before = new Map(earlier.models.map(run => [run.model, run]))
  const standing = models.filter(run => {
    const then = before.get(run.model)
    return then?.fingerprint === run.fingerprint && then.checks_fingerprint === run.checks_fingerprint
  })
  if (standing.length === 0) return []
  return store.db
    .selectFrom('check_results')
    .select(['model', 'check_name', 'severity', 'failed_rows'])
    .where('publication', '=', String(earlier.publication))
    .where(
      'model',
      'in',
      standing.map(run => run.model),
    )
    .execute()
}

/** Runs every check of every model on a built database; of models in `known`, the results there stand. */
export async function runChecks(
  warehouse: Warehouse,
  database: string,
  { batches }: Pick<Inputs, 'batches'>,
  options: BuildOptions,
  known: readonly CheckResult[] = [],
): Promise<readonly CheckResult[]> {
  const standing = (model: string, { name }: Check) =>
    known.find(result => result.model === model && result.check_name === name)
  /** What the checks of a table find; asked only where not all of it is known. */
  const found = async (model: string, checks: readonly Check[]): Promise<readonly CheckCount[]> => {
    const results = checks.flatMap(check => standing(model, check) ?? [])
    return results.length === checks.length ? results : failedRows(inside, model, checks)
  }
  const bound = within(warehouse, database)
  const inside = options.signal === undefined ? bound : withSignal(bound, options.signal)
  const subjects = [
    ...Object.values(CONTRACTS)
      .filter(({ name }) => batches.some(({ contract }) => contract === name))
      .map(({ name }) => ({ model: `raw.${name}`, checks: ledgerChecks(name) })),
    ...MODELS.map(model => ({ model: model.name, checks: model.checks })),
  ]
  const inTurn = statements()
  let done = 0
  const asked = await settled(
    subjects.map(({ model, checks }) =>
      inTurn(async () => {
        options.onProgress?.({ phase: 'check', model, done, total: subjects.length })
        const counts = await found(model, checks)
        done += 1
        return counts.map(count => ({ ...count, model }))
      }),
    ),
  )
  options.onProgress?.({ phase: 'check', model: null, done: subjects.length, total: subjects.length })
  return asked.flat()
}

export const blocking = (results: readonly CheckResult[]): readonly CheckResult[] =>
  results.filter(result => result.severity === 'blocking' && result.failed_rows !== '0')
