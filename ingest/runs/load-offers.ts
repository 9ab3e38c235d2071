import { CONTRACT_NAMES, type ContractName } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { RunProgress } from '#store/index.ts'
import type { IngestContext } from '../context.ts'
import { ingestOffer } from '../ingest-offer.ts'
import { maskedName } from '../landing/source-file.ts'
import type { BatchOutcome } from '../outcome.ts'
import type { Offer, SourceBase } from '../sources/source.ts'

/** Contracts loaded at the same time. While one file's bytes are on their way, the server works on another's. */
const CONTRACTS_AT_ONCE = 3

export interface LoadOffersOptions {
  readonly source: SourceBase
  readonly offers: AsyncIterable<Offer>
  readonly requestedBy: string
  readonly runId?: string
  readonly signal: AbortSignal
  readonly onProgress?: (progress: RunProgress) => void
  readonly onOutcome?: (outcome: BatchOutcome) => void
}

interface Queue {
  readonly contract: ContractName | null
  readonly offers: Offer[]
  bytes: number
}

/** Place of a contract among all; what no contract names comes last. */
const placeOf = (contract: ContractName | null): number =>
  contract === null ? CONTRACT_NAMES.length : CONTRACT_NAMES.indexOf(contract)

/** Offers by contract, each in the order in which the source gives them: a batch that comes later replaces what an earlier one said. */
async function queuesOf(source: SourceBase, offers: AsyncIterable<Offer>): Promise<Queue[]> {
  const queues = new Map<ContractName | null, Queue>()
  for await (const offer of offers) {
    const contract = offer.contract ?? source.contract
    const queue = queues.get(contract) ?? { contract, offers: [], bytes: 0 }
    queues.set(contract, queue)
    queue.offers.push(offer)
    if (offer.sizeBytes !== null) queue.bytes += offer.sizeBytes
  }
  // The contract with most to load begins first, or it would be alone at the end.
  return [...queues.values()].sort((a, b) => b.bytes - a.bytes)
}

/** What a run is at, added up over the files under way at once. */
class Progress {
  #file: string | null = null
  #filesDone = 0
  #bytesDone = 0
  readonly #running = new Map<Offer, number>()
  readonly #offers: readonly Offer[]
  readonly #tell: (progress: RunProgress) => void

  constructor(offers: readonly Offer[], tell: (progress: RunProgress) => void) {
    this.#offers = offers
    this.#tell = tell
    this.#say()
  }

  moved(offer: Offer, bytes: number): void {
    this.#file = maskedName(offer.fileName)
    this.#running.set(offer, bytes)
    this.#say()
  }

  ended(offer: Offer): void {
    this.#bytesDone += offer.sizeBytes ?? this.#running.get(offer) ?? 0
    this.#running.delete(offer)
    this.#filesDone += 1
    this.#say()
  }

  #say(): void {
    const known = this.#offers.every(offer => offer.sizeBytes !== null)
    this.#tell({
      file: this.#file,
      bytes_done: [...this.#running.values()].reduce((sum, bytes) => sum + bytes, this.#bytesDone),
      bytes_total: known ? this.#offers.reduce((sum, { sizeBytes }) => sum + (sizeBytes ?? 0), 0) : null,
      files_done: this.#filesDone,
      files_total: this.#offers.length,
    })
  }
}

/** The first cause, not the cancellation that followed from it. */
function causeOf(errors: readonly unknown[]): unknown {
  const followed = (error: unknown) => error instanceof SimeiError && error.code === 'warehouse_cancelled'
  return errors.find(error => !followed(error)) ?? errors[0]
}

/**
 * Takes in everything that a source offers, three contracts at a time and the offers of one contract one after the other, so that the same
 * files give the same figures however often the run was interrupted. A refused file does not keep others from loading. Outcomes are in the
 * order of the contracts, and of one contract in that of its offers; `onOutcome` tells each as it ends.
 *
 * Throws what the adapter throws while it looks, and what `ingestOffer` throws for the installation's sake; the run then stops after the
 * offers under way.
 */
export async function loadOffers(
  context: IngestContext,
  options: LoadOffersOptions,
): Promise<BatchOutcome[]> {
  const { source, requestedBy, runId, onProgress = () => undefined } = options
  const waiting = await queuesOf(source, options.offers)
  const progress = new Progress(
    waiting.flatMap(({ offers }) => offers),
    onProgress,
  )
  const queues = [...waiting].sort((a, b) => placeOf(a.contract) - placeOf(b.contract))
  const outcomes = new Map<Offer, readonly BatchOutcome[]>()
  const failure = new AbortController()
  const signal = AbortSignal.any([options.signal, failure.signal])
  const take = async (offer: Offer) => {
    if (signal.aborted) throw new SimeiError('warehouse_cancelled', { detail: 'the run was stopped' })
    progress.moved(offer, 0)
    const ended = await ingestOffer(context, {
      offer,
      source,
      requestedBy,
      signal,
      onProgress: ({ bytesDone }) => progress.moved(offer, bytesDone),
      ...(runId === undefined ? {} : { runId }),
    })
    // Only what the ledger holds for good may be moved or deleted where it came from.
    const settled = ended.every(({ state }) => state === 'committed' || state === 'repeated')
    if (settled) await offer.committed?.()
    progress.ended(offer)
    outcomes.set(offer, ended)
    for (const outcome of ended) options.onOutcome?.(outcome)
  }
  const worker = async () => {
    try {
      for (let queue = waiting.shift(); queue !== undefined; queue = waiting.shift())
        for (const offer of queue.offers) await take(offer)
    } catch (error) {
      failure.abort()
      throw error
    }
  }
  const results = await Promise.allSettled(Array.from({ length: CONTRACTS_AT_ONCE }, worker))
  const errors = results.flatMap(result => (result.status === 'rejected' ? [result.reason as unknown] : []))
  if (errors.length > 0) throw causeOf(errors)
  return queues.flatMap(({ offers }) => offers.flatMap(offer => outcomes.get(offer) ?? []))
}
