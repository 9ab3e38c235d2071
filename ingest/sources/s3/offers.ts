import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { SimeiError } from '#domain/errors.ts'
import type { Warehouse } from '#warehouse/index.ts'
import type { RawDatabase } from '#warehouse/raw-tables.ts'
import { type Control, controlIn } from '../../landing/control-file.ts'
import { contractOfFile, dateInName, isSourceFile } from '../../landing/source-file.ts'
import { NOT_A_FILE } from '../folder/find.ts'
import { globMatcher } from '../glob.ts'
import type { Resolve } from '../network.ts'
import { expandSlots } from '../slot-template.ts'
import type { Offer, OfferContext } from '../source.ts'
import { type Bucket, listObjects, openBucket, readObject, type StoredObject } from './bucket.ts'
import type { S3Source } from './config.ts'

export interface FoundObject {
  readonly object: StoredObject
  /** Below the prefix. */
  readonly relativePath: string
  readonly slotDay: string | null
  readonly control: StoredObject | null
}

const LONGEST_CONTROL = 65_536
const NO_CONTROL: Control = { rows: null, amount: null, snapshotOn: null }

function patternsOf({ files, schedule }: S3Source, slotAt: Date) {
  if (files === undefined) return [{ matches: isSourceFile, day: null }]
  return [files].flat().map(pattern => {
    const { text: expanded, day } = expandSlots(pattern, slotAt, schedule?.timeZone ?? 'America/Panama')
    return { matches: globMatcher(expanded), day }
  })
}

/** The objects of the bucket that may be taken in. A store shows an object once it is whole, so none has to settle. */
export async function findObjects(bucket: Bucket, slotAt: Date): Promise<readonly FoundObject[]> {
  const { source } = bucket
  const timeZone = source.schedule?.timeZone ?? 'America/Panama'
  const { text: folder, day } = expandSlots(source.prefix ?? '', slotAt, timeZone)
  const prefix = folder === '' || folder.endsWith('/') ? folder : `${folder}/`
  const patterns = patternsOf(source, slotAt)
  const objects = (await listObjects(bucket, prefix)).filter(({ key }) => key.startsWith(prefix))
  const byKey = new Map(objects.map(object => [object.key, object]))
  return objects.flatMap(object => {
    const relativePath = object.key.slice(prefix.length)
    const hidden = relativePath.split('/').some(part => part === '' || NOT_A_FILE.test(part))
    const pattern = patterns.find(({ matches }) => matches(relativePath))
    if (hidden || pattern === undefined || (source.recursive !== true && relativePath.includes('/')))
      return []
    const control = byKey.get(`${object.key}.control.json`) ?? null
    return [{ object, relativePath, slotDay: pattern.day ?? day, control }]
  })
}

async function controlOf(bucket: Bucket, control: StoredObject | null): Promise<Control> {
  if (control === null) return NO_CONTROL
  if (control.sizeBytes > LONGEST_CONTROL) return controlIn('')
  return controlIn(await text(await readObject(bucket, control)))
}

/** The bytes, all of them: what ends early or goes on is no success. */
async function* whole(stream: Readable, name: string, { sizeBytes }: StoredObject): AsyncGenerator<Buffer> {
  let count = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      count += chunk.length
      yield chunk
    }
  } catch (error) {
    if (!(error instanceof SimeiError) || error.code !== 'warehouse_failed') throw error
    throw new SimeiError('source_unreachable', { detail: `${name}: the transfer broke off` })
  }
  if (count !== sizeBytes) throw new SimeiError('source_unstable', { detail: name })
}

/**
 * The objects of a bucket, older ones first, then by name. Throws `source_unreachable`, `source_refused`, `secret_missing`,
 * `address_forbidden`; a transfer that breaks off, or an object that changed since it was listed, ends in an error.
 */
export async function* offers(
  source: S3Source,
  context: OfferContext,
  warehouse: Warehouse<RawDatabase>,
  resolve?: Resolve,
): AsyncGenerator<Offer> {
  const bucket = await openBucket(source, warehouse, context.signal, resolve)
  const found: Offer[] = []
  for (const { object, relativePath, slotDay, control: beside } of await findObjects(
    bucket,
    context.slotAt,
  )) {
    const control = await controlOf(bucket, beside)
    const fileName = relativePath.split('/').at(-1) ?? relativePath
    found.push({
      contract: source.contract ?? contractOfFile(fileName) ?? null,
      fileName,
      snapshotOn: control.snapshotOn ?? dateInName(fileName) ?? slotDay,
      control,
      sizeBytes: object.sizeBytes,
      async open(signal) {
        const stream = await readObject(await openBucket(source, warehouse, signal, resolve), object)
        return Readable.from(whole(stream, fileName, object), { objectMode: false })
      },
    })
  }
  const orderOf = ({ snapshotOn, fileName }: Offer) => `${snapshotOn ?? ''} ${fileName}`
  yield* found.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}
