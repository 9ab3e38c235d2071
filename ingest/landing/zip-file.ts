import { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { SimeiError } from '#domain/errors.ts'
import type { LandingLimits } from './limits.ts'

/** A file of an archive, not yet read. */
export type ZipEntry = Entry

export interface Archive {
  /** Files; folders are left out. */
  readonly entries: readonly ZipEntry[]
  /** An entry's content. It ends with `file_unreadable` when it is not what the archive says of it. */
  read(entry: ZipEntry): Readable
  close(): void
}

const unsafe = (detail: string) => new SimeiError('archive_unsafe', { detail })
const unreadable = (detail: string) => new SimeiError('file_unreadable', { detail: `zip: ${detail}` })

/** Bytes of a local header without its name. */
const HEADER_BYTES = 30
const FILE_KINDS = 0o170000
const REGULAR = 0o100000
const UNIX = 3

/** A link, a pipe or a device, where the archive was made by a system that tells. */
const isSpecial = ({ versionMadeBy, externalFileAttributes }: Entry): boolean => {
  const kind = (externalFileAttributes >>> 16) & FILE_KINDS
  return versionMadeBy >> 8 === UNIX && kind !== 0 && kind !== REGULAR
}

/** Throws `archive_unsafe` if two entries share bytes: so an archive can claim far more content than it has. */
function assertApart(entries: readonly Entry[]): void {
  const sorted = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  let free = 0
  for (const { relativeOffsetOfLocalHeader: start, compressedSize, fileNameLength } of sorted) {
    if (start < free) throw unsafe('entries overlap')
    free = start + HEADER_BYTES + fileNameLength + compressedSize
  }
}

function assertSafe(entries: readonly Entry[], limits: LandingLimits): void {
  if (entries.some(entry => entry.isEncrypted())) throw unsafe('an entry is encrypted')
  if (entries.some(isSpecial)) throw unsafe('an entry is a link or a device')
  if (entries.some(({ fileName }) => fileName.includes('\0'))) throw unsafe('a name holds a NUL character')
  if (new Set(entries.map(({ fileName }) => fileName)).size < entries.length)
    throw unsafe('two entries have one name')
  assertApart(entries)
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0)
  if (total > limits.mostBytes)
    throw new SimeiError('file_too_large', { detail: `more than ${limits.mostBytes} bytes` })
  if (total > limits.ratioFromBytes && total > packed * limits.mostRatio)
    throw new SimeiError('file_too_large', { detail: `expands more than ${limits.mostRatio} times` })
}

/** The library's message repeats the name of the entry. */
function asRefusal(error: unknown): SimeiError {
  if (error instanceof SimeiError) return error
  const message = error instanceof Error ? error.message : ''
  return /^(invalid characters|absolute path|invalid relative path)/.test(message)
    ? unsafe('a path leads out of the archive')
    : unreadable('not readable')
}

async function entriesOf(zip: ZipFile, limits: LandingLimits): Promise<readonly Entry[]> {
  if (zip.entryCount > limits.mostEntries) throw unsafe(`more than ${limits.mostEntries} entries`)
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith('/')) entries.push(entry)
  assertSafe(entries, limits)
  return entries
}

async function* contentOf(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let sum = 0
  try {
    const content: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry)
    for await (const chunk of content) {
      sum = crc32(chunk, sum)
      yield chunk
    }
  } catch (error) {
    throw asRefusal(error)
  }
  if (sum !== entry.crc32) throw unreadable('a checksum differs')
}

/**
 * Opens an archive and looks at all its entries before any is read. Throws `archive_unsafe` for paths that lead out, links, passwords, overlapping or
 * too many entries; `file_too_large` if they would expand beyond the limits; `file_unreadable` if it is none.
 */
export async function openArchive(path: string, limits: LandingLimits): Promise<Archive> {
  let zip: ZipFile | null = null
  try {
    const opened = await openPromise(path, { autoClose: false })
    zip = opened
    const entries = await entriesOf(opened, limits)
    return {
      entries,
      read: entry => Readable.from(contentOf(opened, entry), { objectMode: false }),
      close: () => opened.close(),
    }
  } catch (error) {
    zip?.close()
    throw asRefusal(error)
  }
}

/** Whether an archive is a workbook of a spreadsheet. */
export const isWorkbook = ({ entries }: Archive): boolean =>
  entries.some(({ fileName }) => fileName === '[Content_Types].xml') &&
  entries.some(({ fileName }) => fileName.startsWith('xl/'))
