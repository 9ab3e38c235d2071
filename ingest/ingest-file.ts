import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { CONTRACT_NAMES, CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { IngestContext } from './context.ts'
import { ingestOffer } from './ingest-offer.ts'
import { findControl } from './landing/control-file.ts'
import { contractOfFile, dateInName } from './landing/source-file.ts'
import type { BatchOutcome } from './outcome.ts'
import type { FormatOptions } from './reading/format-options.ts'
import { openFile } from './sources/folder/open-file.ts'
import type { Offer, SourceBase } from './sources/source.ts'

export interface IngestFileOptions {
  /** Told from the file's name when not given. */
  readonly contract?: ContractName
  readonly path: string
  /** Who asked for it: `cli`, `worker`, a user's id. */
  readonly requestedBy: string
  /** Of which source it is taken to be; default `carpeta`, the one that every installation has. */
  readonly source?: string
  readonly format?: FormatOptions
  readonly signal?: AbortSignal
}

async function offerOf(path: string, contract: ContractName): Promise<Offer> {
  const control = await findControl(path)
  return {
    contract,
    fileName: basename(path),
    snapshotOn: control.snapshotOn ?? dateInName(path) ?? null,
    control,
    sizeBytes: null,
    open: async signal => {
      const folder = await realpath(dirname(path))
      return openFile(folder, join(folder, basename(path)), signal)
    },
  }
}

const sourceOf = ({ source = 'carpeta', format = {} }: IngestFileOptions): SourceBase => ({
  name: source,
  contract: null,
  schedule: null,
  after: [],
  format,
  dropShare: null,
})

/**
 * Takes one file in that a person names, as `ingestOffer` does. A path that leads to no regular file is an outcome `rejected`.
 * Throws `unknown_contract`, and what `ingestOffer` throws.
 */
export async function ingestFile(context: IngestContext, options: IngestFileOptions): Promise<BatchOutcome> {
  const path = resolve(options.path)
  const contract = options.contract ?? contractOfFile(path)
  if (contract === undefined || !Object.hasOwn(CONTRACTS, contract))
    throw new SimeiError('unknown_contract', { detail: basename(path), allowed: CONTRACT_NAMES })
  const { requestedBy, signal } = options
  const [outcome] = await ingestOffer(context, {
    offer: await offerOf(path, contract),
    source: sourceOf(options),
    requestedBy,
    ...(signal === undefined ? {} : { signal }),
  })
  if (outcome === undefined) throw new SimeiError('internal', { detail: 'a file without an outcome' })
  return outcome
}
