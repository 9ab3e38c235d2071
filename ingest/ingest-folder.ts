import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { IngestContext } from './context.ts'
import { ingestFile } from './ingest-file.ts'
import { readControl } from './landing/control-file.ts'
import { contractOfFile, dateInName, isSourceFile } from './landing/source-file.ts'
import type { BatchOutcome } from './outcome.ts'

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

interface SourceFile {
  readonly path: string
  readonly contract: ContractName | undefined
  /** The date as of which it speaks, as far as it says; '' if not. */
  readonly date: string
  readonly bytes: number
}

async function dateOf(path: string): Promise<string> {
  try {
    return (await readControl(path)).snapshotOn ?? dateInName(path) ?? ''
  } catch (error) {
    // A control file that cannot be read is reported when its file is loaded.
    if (error instanceof SimeiError) return dateInName(path) ?? ''
    throw error
  }
}

async function sourceFiles(folder: string): Promise<SourceFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(error => {
    throw new SimeiError('file_unreadable', { detail: basename(folder), cause: error })
  })
  return Promise.all(
    entries
      .filter(entry => entry.isFile() && isSourceFile(entry.name))
      .map(async ({ name }) => {
        const path = join(folder, name)
        const [date, { size }] = await Promise.all([dateOf(path), stat(path)])
        return { path, contract: contractOfFile(name), date, bytes: size }
      }),
  )
}

/** Older files first, then by name: a batch that comes later replaces what an earlier one said. */
const inOrder = (a: SourceFile, b: SourceFile): number =>
  `${a.date} ${basename(a.path)}` < `${b.date} ${basename(b.path)}` ? -1 : 1

const bytesOf = (files: readonly SourceFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0)

const notOfAContract = (path: string): BatchOutcome => ({
  contract: null,
  file: basename(path),
  state: 'rejected',
  read: 0,
  loaded: 0,
  quarantined: 0,
  amount_read: null,
  amount_loaded: null,
  amount_quarantined: null,
  reason_code: 'unknown_contract',
  detail: null,
  batch_id: null,
})

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
  const files = await sourceFiles(folder)
  const queues = Object.values(CONTRACTS).map(({ name }) =>
    files.filter(file => file.contract === name).sort(inOrder),
  )
  const outcomes = new Map<string, BatchOutcome>()
  const report = (path: string, outcome: BatchOutcome) => {
    outcomes.set(path, outcome)
    onProgress?.({ done: outcomes.size, total: files.length, outcome })
  }
  for (const { path, contract } of files) if (contract === undefined) report(path, notOfAContract(path))

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
  return [...queues.flat(), ...files.filter(file => file.contract === undefined)].flatMap(({ path }) => {
    const outcome = outcomes.get(path)
    return outcome === undefined ? [] : [outcome]
  })
}
