import { dayInPanama } from '#domain/calendar.ts'
import { CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import type { ErrorCode } from '#domain/errors.ts'
import { withSignal } from '#warehouse/index.ts'
import type { IngestContext } from './context.ts'
import type { Control } from './landing/control-file.ts'
import { type Landed, land } from './landing/land.ts'
import { contractOfFile, dateInName, maskedName } from './landing/source-file.ts'
import { type UnpackedFile, unpack } from './landing/unpack.ts'
import { rejectBatch } from './ledger/close-batch.ts'
import { type Discovery, discoverBatch, forgetDiscovery, openBatch } from './ledger/open-batch.ts'
import { outcomeOf } from './ledger/outcome-of.ts'
import { type LoadOptions, loadBatch } from './load-batch.ts'
import { type BatchOutcome, withoutBatch } from './outcome.ts'
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

/** An offer on its way in. */
interface Intake {
  readonly context: IngestContext
  readonly options: IngestOfferOptions
  readonly today: string
}

interface Arriving {
  readonly contract: ContractName
  readonly fileName: string
  readonly control: Control
  readonly snapshotOn: string | null
}

const discoveryOf = ({ options, today }: Intake, arriving: Arriving): Discovery => {
  const { source, requestedBy, runId, replays } = options
  return {
    ...arriving,
    contract: CONTRACTS[arriving.contract],
    fileName: maskedName(arriving.fileName),
    snapshotOn: arriving.snapshotOn ?? today,
    requestedBy,
    source: source.name,
    dropShare: source.dropShare,
    ...(runId === undefined ? {} : { runId }),
    ...(replays === undefined ? {} : { replays }),
  }
}

/** Judges landed content under its row of the ledger. */
async function takeIn(
  { context, options, today }: Intake,
  discovery: Discovery,
  landed: Landed,
  batchId?: string,
): Promise<BatchOutcome> {
  const { offer, source, signal } = options
  const warehouse = signal === undefined ? context.warehouse : withSignal(context.warehouse, signal)
  const arrival = { ...discovery, landed }
  const opened = await openBatch(context, arrival, batchId)
  const value = offer.watermark?.() ?? null
  const commit: LoadOptions = {
    ...options.commit,
    ...(value === null ? {} : { watermark: { source: source.name, value } }),
  }
  if (opened.repeats === null)
    await loadBatch(
      { ...context, warehouse },
      { batchId: opened.batchId, arrival, today, format: source.format },
      commit,
    )
  return outcomeOf(context.store, opened.batchId)
}

/** The control of one file of an archive: its own, or the archive's when there is no other file that it could mean. */
function controlOfEntry({ control }: UnpackedFile, archive: Control, files: number): Control {
  if (control !== null) return control
  const { rows, amount } = archive
  return files === 1 || (rows === null && amount === null)
    ? archive
    : { ...archive, problem: 'the control file speaks of an archive of several files' }
}

async function takeInArchive(intake: Intake, files: readonly UnpackedFile[]): Promise<BatchOutcome[]> {
  const { offer } = intake.options
  const outcomes: BatchOutcome[] = []
  const dated = files.map(file => ({
    file,
    snapshotOn: file.control?.snapshotOn ?? dateInName(file.name) ?? offer.snapshotOn,
  }))
  const order = ({ file, snapshotOn }: (typeof dated)[number]) => `${snapshotOn ?? ''} ${file.name}`
  for (const { file, snapshotOn } of dated.sort((a, b) => (order(a) < order(b) ? -1 : 1))) {
    const fileName = `${offer.fileName}/${file.name}`
    if (file.contract === null || file.landed === null) {
      outcomes.push(withoutBatch(maskedName(fileName), 'unknown_contract'))
      continue
    }
    const control = controlOfEntry(file, offer.control, files.length)
    const discovery = discoveryOf(intake, { contract: file.contract, fileName, control, snapshotOn })
    outcomes.push(await takeIn(intake, discovery, file.landed))
  }
  return outcomes
}

/** Copies the offer's bytes and opens them as far as they are an archive. */
async function landOffer({ context, options }: Intake, contract: ContractName | null) {
  const { offer, source, signal, onProgress } = options
  const live = signal ?? new AbortController().signal
  const landing = {
    contract: contract ?? 'archives',
    dataDir: context.dataDir,
    signal: live,
    ...(context.limits === undefined ? {} : { limits: context.limits }),
  } as const
  const landed = await land(await offer.open(live), {
    ...landing,
    onBytes: bytesDone =>
      onProgress?.({ file: maskedName(offer.fileName), bytesDone, bytesTotal: offer.sizeBytes }),
  })
  const contractOf = (name: string) => source.contract ?? contractOfFile(name) ?? contract
  return unpack(landed, { ...landing, contractOf })
}

/** Takes in an archive of which only its files tell what they are. */
async function ingestArchive(intake: Intake): Promise<BatchOutcome[]> {
  const file = maskedName(intake.options.offer.fileName)
  const refused = (code: ErrorCode, detail?: string) =>
    withoutBatch(file, code, detail === undefined ? undefined : maskedName(detail))
  const unpacked = await landOffer(intake, null).catch((error: unknown) => {
    const refusal = refusalOf(error)
    if (refusal === null) throw error
    return refusal
  })
  if (unpacked instanceof Error) return [refused(unpacked.code, unpacked.detail)]
  if (unpacked.landed === null) return takeInArchive(intake, unpacked.files)
  const { damage } = unpacked.landed
  return [refused(damage?.code ?? 'unknown_contract', damage?.detail)]
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
  const { offer, source } = options
  const intake: Intake = { context, options, today: dayInPanama(context.clock()) }
  await ensureTerritories(context)
  const contract = offer.contract ?? source.contract
  if (contract === null)
    return /\.zip$/i.test(offer.fileName)
      ? ingestArchive(intake)
      : [withoutBatch(maskedName(offer.fileName), 'unknown_contract')]
  const { fileName, control, snapshotOn } = offer
  const discovery = discoveryOf(intake, { contract, fileName, control, snapshotOn })
  const batchId = await discoverBatch(context, discovery)
  const unpacked = await landOffer(intake, contract).catch(async (error: unknown) => {
    const refusal = refusalOf(error)
    if (refusal === null) throw error
    const detail = refusal.detail === undefined ? null : maskedName(refusal.detail)
    await rejectBatch(context, batchId, { code: refusal.code, detail, counts: null })
    return null
  })
  if (unpacked === null) return [await outcomeOf(context.store, batchId)]
  if (unpacked.landed !== null) return [await takeIn(intake, discovery, unpacked.landed, batchId)]
  // Each of its files has a row of its own.
  await forgetDiscovery(context, batchId)
  return takeInArchive(intake, unpacked.files)
}
