import type { IngestContext } from './context.ts'
import type { BatchOutcome } from './outcome.ts'
import { loadOffers } from './runs/load-offers.ts'
import { offers } from './sources/folder/offers.ts'

export interface IngestFolderOptions {
  readonly folder: string
  readonly requestedBy: string
  /** Files done, of how many; of a folder both are known from the beginning. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
  readonly signal?: AbortSignal
}

/**
 * Takes every file of a folder in that bears a contract's name, as it lies there, outside of any run of a source. Outcomes and errors are
 * those of `loadOffers`.
 */
export function ingestFolder(
  context: IngestContext,
  { folder, requestedBy, onProgress, signal = new AbortController().signal }: IngestFolderOptions,
): Promise<BatchOutcome[]> {
  const source = {
    kind: 'folder' as const,
    name: 'carpeta',
    folder,
    settle_seconds: 0,
    contract: null,
    schedule: null,
    after: [],
    format: {},
    dropShare: null,
  }
  return loadOffers(context, {
    source,
    offers: offers(source, { slotAt: context.clock(), watermark: null, dataDir: context.dataDir, signal }),
    requestedBy,
    signal,
    onProgress: ({ files_done, files_total }) =>
      onProgress?.({ done: files_done, total: files_total ?? files_done }),
  })
}
