import { basename, resolve } from 'node:path'
import { CONTRACT_NAMES, CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { withSignal } from '#warehouse/index.ts'
import type { IngestContext } from './context.ts'
import { type Control, readControl } from './landing/control-file.ts'
import { land } from './landing/land.ts'
import { contractOfFile, dateInName, dayInPanama } from './landing/source-file.ts'
import { openBatch } from './ledger/open-batch.ts'
import { outcomeOf } from './ledger/outcome-of.ts'
import { loadBatch } from './load-batch.ts'
import type { BatchOutcome } from './outcome.ts'
import { ensureTerritories } from './territories.ts'

export interface IngestFileOptions {
  /** Told from the file's name when not given. */
  readonly contract?: ContractName
  readonly path: string
  /** Who asked for it: `cli`, `worker`, a user's id. */
  readonly requestedBy: string
  readonly signal?: AbortSignal
}

const NO_CONTROL: Control = { rows: null, amount: null, snapshotOn: null }

/** The control file, or why it cannot be read; the batch is recorded all the same. */
async function controlOf(path: string): Promise<{ control: Control; problem: SimeiError | null }> {
  try {
    return { control: await readControl(path), problem: null }
  } catch (error) {
    if (error instanceof SimeiError) return { control: NO_CONTROL, problem: error }
    throw error
  }
}

/**
 * Takes one file in: lands it, and unless its content is there already, reads, judges, reconciles and commits it. What is wrong with the
 * file is an outcome `rejected` with its reason, and changes nothing.
 *
 * Throws `unknown_contract`; `file_unreadable` if there is nothing to land; `lease_lost` if another process took the pipeline over; `warehouse_cancelled` when `signal` aborts; what
 * the engines throw when they cannot be reached. Whatever it throws, `recoverBatches` of the next run removes what is left.
 */
export async function ingestFile(context: IngestContext, options: IngestFileOptions): Promise<BatchOutcome> {
  const path = resolve(options.path)
  const name = options.contract ?? contractOfFile(path)
  if (name === undefined || !Object.hasOwn(CONTRACTS, name))
    throw new SimeiError('unknown_contract', { detail: basename(path), allowed: CONTRACT_NAMES })
  const contract = CONTRACTS[name]
  const { signal } = options
  const warehouse = signal === undefined ? context.warehouse : withSignal(context.warehouse, signal)
  const view = { ...context, warehouse }
  await ensureTerritories(view)
  const { control, problem } = await controlOf(path)
  const today = dayInPanama(context.clock())
  const snapshotOn = control.snapshotOn ?? dateInName(path) ?? today
  const landed = await land(path, name, context.dataDir)
  const fileName = basename(path)
  const arrival = { contract, fileName, landed, control, snapshotOn, requestedBy: options.requestedBy }
  const { batchId, repeats } = await openBatch(context, arrival)
  if (repeats === null) await loadBatch(view, { batchId, arrival, today, problem })
  return outcomeOf(context.store, batchId)
}
