import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { CONTRACT_NAMES, CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { IngestContext } from './context.ts'
import { ingestOffer } from './ingest-offer.ts'
import { findControl } from './landing/control-file.ts'
import { contractOfFile, dateInName, maskedName } from './landing/source-file.ts'
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

/**
 * A file that a person names, as an offer. The contract is told from its name when not given; that of an archive from the names within.
 * Throws `unknown_contract`.
 */
export async function fileOffer(named: string, given?: ContractName): Promise<Offer> {
  const path = resolve(named)
  const contract = given ?? contractOfFile(path) ?? null
  const known = contract === null ? /\.zip$/i.test(path) : Object.hasOwn(CONTRACTS, contract)
  if (!known)
    throw new SimeiError('unknown_contract', { detail: maskedName(basename(path)), allowed: CONTRACT_NAMES })
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
 * Takes in what a person names, as `ingestOffer` does: one outcome, or several of an archive. A path that leads to no regular file is an
 * outcome `rejected`. Throws `unknown_contract`, and what `ingestOffer` throws.
 */
export async function ingestFiles(
  context: IngestContext,
  options: IngestFileOptions,
): Promise<BatchOutcome[]> {
  const { requestedBy, signal } = options
  return ingestOffer(context, {
    offer: await fileOffer(options.path, options.contract),
    source: sourceOf(options),
    requestedBy,
    ...(signal === undefined ? {} : { signal }),
  })
}

/** The same for a file that is no archive of several. */
export async function ingestFile(context: IngestContext, options: IngestFileOptions): Promise<BatchOutcome> {
  const [outcome] = await ingestFiles(context, options)
  if (outcome === undefined) throw new SimeiError('internal', { detail: 'a file without an outcome' })
  return outcome
}
