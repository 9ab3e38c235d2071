import { CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import {
  batchesOf,
  type CorrectedRow,
  correctedRow,
  type IngestContext,
  REPLAY_SOURCE,
  type ReplayOutcome,
  readCorrections,
  recoverBatches,
  replayRows,
} from '#ingest/index.ts'
import { waitForLease } from '#store/index.ts'
import { actor } from './actor.ts'
import { type OutputOptions, print, say } from './output.ts'
import { withServices } from './session.ts'

const LEASE = `source:${REPLAY_SOURCE}`

/** A piece of work of the quarantine, alone under its lease, whose token fences every commit. */
const replaying = <T>(work: (context: IngestContext, signal: AbortSignal) => Promise<T>): Promise<T> =>
  withServices(async ({ store, loader, config, clock, holder }, cancel) => {
    const lease = await waitForLease(store, LEASE, holder, {
      signal: cancel,
      onWait: () => say('Otra corrección está en curso. / Another correction is running.'),
    })
    try {
      const context = {
        warehouse: loader,
        store,
        dataDir: config.dataDir,
        clock: await clock(),
        lease: { name: LEASE, token: lease.token },
      }
      await recoverBatches(context, { source: REPLAY_SOURCE })
      return await work(context, AbortSignal.any([cancel, lease.lost]))
    } finally {
      await lease.release()
    }
  })

function report(outcomes: readonly ReplayOutcome[], options: OutputOptions): void {
  const rows = outcomes.map(({ batch, replays_batch_id, rows }) => ({
    lote: batch.batch_id,
    corrige: replays_batch_id,
    contrato: batch.contract,
    filas: rows,
    estado: batch.state,
    balboas: batch.amount_loaded,
    motivo: batch.reason_code,
  }))
  print({ replays: outcomes }, rows, options)
  const problems = outcomes.flatMap(outcome => outcome.problems)
  if (problems.length > 0 && !options.json) print(problems, problems, options)
  if (outcomes.some(({ batch }) => batch.state !== 'committed')) {
    process.exitCode = 1
    say('No se cargó ninguna fila de ese lote. / No row of that batch was loaded.')
  } else say('Se verá en la próxima publicación: simei models build. / It shows in the next publication.')
}

interface OneRow {
  readonly batch: string
  readonly line: string
  readonly set: Readonly<Record<string, string>>
}

/** What `--batch --line --set` name. Throws `bad_request` when one is missing. */
export function correctionOf({ batch, line, set }: Partial<OneRow>): OneRow {
  if (batch === undefined || line === undefined || set === undefined)
    throw new SimeiError('bad_request', { detail: '--batch B --line N --set column=value' })
  return { batch, line, set }
}

/** Corrects one row and brings it in. */
export async function replayOne({ batch, line, set }: OneRow, options: OutputOptions): Promise<void> {
  const outcome = await replaying(async (context, signal) => {
    const row = await correctedRow(context, batch, line, set)
    return replayRows(context, { batchId: batch, rows: [row], requestedBy: actor(), signal })
  })
  report([outcome], options)
}

async function contractOf({ store }: IngestContext, batchId: string): Promise<ContractName> {
  const batch = /^\d{1,18}$/.test(batchId)
    ? await store.db
        .selectFrom('batches')
        .select('contract')
        .where('batch_id', '=', batchId)
        .executeTakeFirst()
    : undefined
  if (batch === undefined) throw new SimeiError('not_found', { detail: 'batch_id' })
  return batch.contract as ContractName
}

/**
 * Brings a corrected file in: the rows of each original batch become one batch, and every one of them stands alone, all of its rows or
 * none. The first that is refused ends the work.
 */
export async function replayFile(bytes: Buffer, options: OutputOptions): Promise<void> {
  const outcomes = await replaying(async (context, signal) => {
    const [first, ...others] = batchesOf(bytes)
    if (first === undefined) throw new SimeiError('file_empty')
    const contract = await contractOf(context, first)
    for (const other of others)
      if ((await contractOf(context, other)) !== contract)
        throw new SimeiError('bad_request', { detail: '--file: rows of one contract' })
    const rows: readonly CorrectedRow[] = readCorrections(bytes, CONTRACTS[contract])
    const done: ReplayOutcome[] = []
    for (const batchId of [first, ...others]) {
      const ours = rows.filter(row => row.batch_id === batchId)
      const outcome = await replayRows(context, { batchId, rows: ours, requestedBy: actor(), signal })
      done.push(outcome)
      if (outcome.batch.state !== 'committed') break
    }
    return done
  })
  report(outcomes, options)
}
