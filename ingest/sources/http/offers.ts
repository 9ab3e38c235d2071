import type { Readable } from 'node:stream'
import { CONTRACTS } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { Resolve } from '../network.ts'
import type { Offer, OfferContext } from '../source.ts'
import { HttpClient } from './client.ts'
import { collect } from './collect.ts'
import type { HttpSource } from './config.ts'
import { Consistency, type Reading } from './consistency.ts'
import { Unstable } from './fault.ts'
import { windowParameters } from './requests.ts'
import { shapeOf } from './shape.ts'
import { Spool } from './spool.ts'
import { REAL_TIMING, type Timing } from './timing.ts'
import { type Walk, walkPages } from './walk.ts'

/** What a test puts in the place of waiting, chance and the resolver. */
export interface HttpHooks {
  readonly timing?: Timing
  readonly resolve?: Resolve
}

async function walkOf(source: HttpSource, context: OfferContext, hooks: HttpHooks): Promise<Walk> {
  if (source.contract === null)
    throw new SimeiError('sources_invalid', { detail: `${source.name}: contract is missing` })
  return {
    source,
    client: await HttpClient.open(source, hooks.resolve),
    shape: shapeOf(source, CONTRACTS[source.contract]),
    window: windowParameters(source, context.watermark, context.slotAt),
    timing: hooks.timing ?? REAL_TIMING,
    signal: context.signal,
  }
}

/** `renab_personas_20260415T100000Z.jsonl`: the source and the instant of the run, which is no date as of which the records speak. */
const fileNameOf = ({ name }: HttpSource, slotAt: Date): string =>
  `${name}_${slotAt.toISOString().replace(/[-:]|\.\d+/g, '')}.jsonl`

function offerOf(source: HttpSource, context: OfferContext, reading: Reading, spool: Spool): Offer {
  const close = () => {
    spool.close().catch(() => undefined)
  }
  context.signal.addEventListener('abort', close, { once: true })
  return {
    contract: source.contract,
    fileName: fileNameOf(source, context.slotAt),
    snapshotOn: null,
    control: { rows: String(reading.records), amount: null, snapshotOn: null },
    sizeBytes: spool.bytes,
    watermark: () => reading.watermark,
    open(signal: AbortSignal): Promise<Readable> {
      context.signal.removeEventListener('abort', close)
      const stream = spool.read()
      const abort = () => stream.destroy(new SimeiError('cancelled', { detail: source.name }))
      signal.addEventListener('abort', abort, { once: true })
      stream.once('close', () => signal.removeEventListener('abort', abort))
      if (signal.aborted) abort()
      return Promise.resolve(stream)
    },
  }
}

/**
 * All records of an API, as they were at one moment, as one file of JSON lines; of an incremental source what changed, and nothing if
 * nothing did. Throws `source_unreachable`, `source_refused`, `source_untrusted`, `source_unstable`, `source_answer_invalid`,
 * `address_forbidden`, `secret_missing`, with the host and the page.
 */
export async function* offers(
  source: HttpSource,
  context: OfferContext,
  hooks: HttpHooks = {},
): AsyncGenerator<Offer> {
  const walk = await walkOf(source, context, hooks)
  const spool = await Spool.open(context.dataDir)
  let reading: Reading
  try {
    reading = await collect(walk, spool)
  } catch (error) {
    await spool.close()
    throw error
  } finally {
    walk.client.close()
  }
  if (reading.records === 0 && source.incremental !== undefined) await spool.close()
  else yield offerOf(source, context, reading, spool)
}

/**
 * Asks for the first page and keeps nothing of it: whether the source can be reached, lets us in, and answers as declared. Gives the number
 * of records on that page and of all, if the source tells it. Throws as `offers` does.
 */
export async function check(
  source: HttpSource,
  context: OfferContext,
  hooks: HttpHooks = {},
): Promise<{ readonly onFirstPage: number; readonly total: number | null }> {
  const walk = await walkOf(source, context, hooks)
  try {
    for await (const { records, total } of walkPages(walk, new Consistency(walk.shape, true)))
      return { onFirstPage: records, total }
    return { onFirstPage: 0, total: null }
  } catch (error) {
    if (!(error instanceof Unstable)) throw error
    throw new SimeiError('source_answer_invalid', { detail: `${new URL(source.url).host}: ${error.message}` })
  } finally {
    walk.client.close()
  }
}
