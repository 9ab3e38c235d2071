import { basename } from 'node:path'
import { findControl } from '../../landing/control-file.ts'
import { contractOfFile, dateInName } from '../../landing/source-file.ts'
import type { Offer, OfferContext } from '../source.ts'
import type { FolderSource } from './config.ts'
import { type FoundFile, findFiles } from './find.ts'
import { openFile } from './open-file.ts'

/** A file of a folder. */
export interface FolderOffer extends Offer {
  /** Absolute. Not for the ledger. */
  readonly path: string
}

async function offerOf(source: FolderSource, root: string, file: FoundFile): Promise<FolderOffer> {
  const { path, sizeBytes, slotDay } = file
  const control = await findControl(path)
  return {
    path,
    contract: source.contract ?? contractOfFile(path) ?? null,
    fileName: basename(path),
    snapshotOn: control.snapshotOn ?? dateInName(path) ?? slotDay,
    control,
    sizeBytes,
    open: signal => openFile(root, path, signal),
  }
}

const orderOf = (offer: FolderOffer): string => `${offer.snapshotOn ?? ''} ${offer.fileName} ${offer.path}`

/**
 * The files of a folder, older ones first, then by name: what comes later replaces what an earlier one said. Files that may still be on
 * their way are left for the next run. Throws `file_unreadable` if the folder cannot be read.
 */
export async function* offers(source: FolderSource, context: OfferContext): AsyncGenerator<FolderOffer> {
  const { root, files } = await findFiles(source, context.slotAt)
  const found: FolderOffer[] = []
  for (const file of files) {
    context.signal.throwIfAborted()
    found.push(await offerOf(source, root, file))
  }
  yield* found.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}
