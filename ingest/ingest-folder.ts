import { basename } from 'node:path'
import { CONTRACTS } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { IngestContext } from './context.ts'
import { ingestFile } from './ingest-file.ts'
import { type BatchOutcome, withoutBatch } from './outcome.ts'
import type { FolderSource } from './sources/folder/config.ts'
import { type FolderOffer, offers } from './sources/folder/offers.ts'

export interface IngestProgress {
  /** Files done, of how many. */
  readonly done: number
  readonly total: number
  readonly outcome: BatchOutcome
}

export interface IngestFolderOptions {
  readonly folder: string
  readonly requestedBy: string
  readonly onProgress?: (progress: IngestProgress) => void
  readonly signal?: AbortSignal
}

/** Contracts loaded at the same time. While one file's bytes are on their way, the server works on another's. */
const CONTRACTS_AT_ONCE = 3
const NEVER = new AbortController().signal

/** The folder as a source without a configuration of its own: every file that bears a contract's name, as it lies there. */
const folderSource = (folder: string): FolderSource => ({
  kind: 'folder',
  name: 'carpeta',
  folder,
  settle_seconds: 0,
  contract: null,
  schedule: null,
  after: [],
  format: {},
  dropShare: null,
})

async function offersOf(folder: string, signal: AbortSignal | undefined): Promise<FolderOffer[]> {
  const found: FolderOffer[] = []
  const context = { slotAt: new Date(0), watermark: null, dataDir: '', signal: signal ?? NEVER }
  for await (const offer of offers(folderSource(folder), context)) found.push(offer)
  return found
}

const bytesOf = (files: readonly FolderOffer[]): number =>
  files.reduce((sum, { sizeBytes }) => sum + Number(sizeBytes), 0)

/**
 * Takes every source file of a folder in, three contracts at a time and the files of one contract one after the other in the order of
 * their dates, so that the same files give the same figures however often the run was interrupted. Outcomes are in the order of the
 * contracts. A refused file does not keep others from loading.
 *
 * Throws what `ingestFile` throws for the installation's sake; the run then stops after the files under way.
 */
export async function ingestFolder(
  context: IngestContext,
  { folder, requestedBy, onProgress, signal }: IngestFolderOptions,
): Promise<BatchOutcome[]> {
  const files = await offersOf(folder, signal)
  const queues = Object.values(CONTRACTS).map(({ name }) => files.filter(file => file.contract === name))
  const outcomes = new Map<string, BatchOutcome>()
  const report = (path: string, outcome: BatchOutcome) => {
    outcomes.set(path, outcome)
    onProgress?.({ done: outcomes.size, total: files.length, outcome })
  }
  for (const { path, contract } of files)
    if (contract === null) report(path, withoutBatch(basename(path), 'unknown_contract'))

  const failure = new AbortController()
  const stop = signal === undefined ? failure.signal : AbortSignal.any([signal, failure.signal])
  // The contract with most to load begins first, or it would be alone at the end.
  const waiting = [...queues].sort((a, b) => bytesOf(b) - bytesOf(a))
  const worker = async () => {
    for (let queue = waiting.shift(); queue !== undefined; queue = waiting.shift())
      for (const { path } of queue) {
        if (stop.aborted) throw new SimeiError('warehouse_cancelled', { detail: 'the run was stopped' })
        report(path, await ingestFile(context, { path, requestedBy, signal: stop }))
      }
  }
  const guarded = () =>
    worker().catch(error => {
      failure.abort()
      throw error
    })
  const results = await Promise.allSettled(Array.from({ length: CONTRACTS_AT_ONCE }, guarded))
  const errors = results.flatMap(result => (result.status === 'rejected' ? [result.reason as unknown] : []))
  // The first cause, not the cancellation that followed from it.
  const cause = errors.find(error => !(error instanceof SimeiError && error.code === 'warehouse_cancelled'))
  if (errors.length > 0) throw cause ?? errors[0]
  return [...queues.flat(), ...files.filter(file => file.contract === null)].flatMap(({ path }) => {
    const outcome = outcomes.get(path)
    return outcome === undefined ? [] : [outcome]
  })
}
