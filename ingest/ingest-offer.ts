import { CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import { withSignal } from '#warehouse/index.ts'
import type { IngestContext } from './context.ts'
import { type Landed, land } from './landing/land.ts'
import { dayInPanama } from './landing/source-file.ts'
import { rejectBatch } from './ledger/close-batch.ts'
import { type Discovery, discoverBatch, openBatch } from './ledger/open-batch.ts'
import { outcomeOf } from './ledger/outcome-of.ts'
import { type LoadOptions, loadBatch } from './load-batch.ts'
import type { BatchOutcome } from './outcome.ts'
import { refusalOf } from './refusals.ts'
import type { Offer, SourceBase } from './sources/source.ts'
import { ensureTerritories } from './territories.ts'

/** How far one offer has come. Bytes are as they come from the source; the total is null while unknown. */
export interface OfferProgress {
  readonly file: string
  readonly bytesDone: number
  readonly bytesTotal: number | null
}

export interface IngestOfferOptions {
  readonly offer: Offer
  readonly source: SourceBase
  /** The run of the source; absent when a person names one file. */
  readonly runId?: string
  /** Who asked for it: `cli`, `worker`, a user's id. */
  readonly requestedBy: string
  /** The batch whose quarantined rows the offer brings corrected. */
  readonly replays?: string
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: OfferProgress) => void
  /** What happens in the commit's own transaction. */
  readonly commit?: Pick<LoadOptions, 'alsoInTransaction' | 'accept'>
}

/** How something ends that no contract names; the ledger has no row of it. */
export const notOfAContract = (file: string): BatchOutcome => ({
  contract: null,
  file,
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

const discoveryOf = (options: IngestOfferOptions, contract: ContractName, today: string): Discovery => {
  const { offer, source, requestedBy, runId, replays } = options
  return {
    contract: CONTRACTS[contract],
    fileName: offer.fileName,
    control: offer.control,
    snapshotOn: offer.snapshotOn ?? today,
    requestedBy,
    source: source.name,
    dropShare: source.dropShare,
    ...(runId === undefined ? {} : { runId }),
    ...(replays === undefined ? {} : { replays }),
  }
}

/** The landed content of an offer, or null when its bytes were refused and the batch is closed. */
async function landOffer(
  context: IngestContext,
  { offer, signal, onProgress }: IngestOfferOptions,
  contract: ContractName,
  batchId: string,
): Promise<Landed | null> {
  const live = signal ?? new AbortController().signal
  try {
    return await land(await offer.open(live), {
      contract,
      dataDir: context.dataDir,
      signal: live,
      onBytes: bytesDone => onProgress?.({ file: offer.fileName, bytesDone, bytesTotal: offer.sizeBytes }),
    })
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === null) throw error
    await rejectBatch(context, batchId, { code: refusal.code, detail: refusal.detail ?? null, counts: null })
    return null
  }
}

/**
 * Takes in what a source offers: lands it, and unless its content is there already, reads, judges, reconciles and commits it. What is
 * wrong with the content is an outcome `rejected` with its reason, and changes nothing. One outcome per file: an archive holds several.
 *
 * Throws the error of the offer's bytes if they break off; `lease_lost` if another process took the source over; `warehouse_cancelled` when
 * `signal` aborts; what the engines throw when they cannot be reached. Whatever it throws, `recoverBatches` of the next run removes what is left.
 */
export async function ingestOffer(
  context: IngestContext,
  options: IngestOfferOptions,
): Promise<BatchOutcome[]> {
  const { offer, source, signal } = options
  const contract = offer.contract ?? source.contract
  if (contract === null) return [notOfAContract(offer.fileName)]
  const warehouse = signal === undefined ? context.warehouse : withSignal(context.warehouse, signal)
  const view = { ...context, warehouse }
  await ensureTerritories(view)
  const today = dayInPanama(context.clock())
  const discovery = discoveryOf(options, contract, today)
  const batchId = await discoverBatch(context, discovery)
  const landed = await landOffer(context, options, contract, batchId)
  if (landed !== null) {
    const arrival = { ...discovery, landed }
    const { repeats } = await openBatch(context, arrival, batchId)
    const value = offer.watermark?.() ?? null
    const commit: LoadOptions = {
      ...options.commit,
      ...(value === null ? {} : { watermark: { source: source.name, value } }),
    }
    if (repeats === null) await loadBatch(view, { batchId, arrival, today, format: source.format }, commit)
  }
  return [await outcomeOf(context.store, batchId)]
}
