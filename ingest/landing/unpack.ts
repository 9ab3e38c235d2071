import { rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { ContractName } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { type Control, controlIn } from './control-file.ts'
import { type Landed, type LandOptions, land, openLanded } from './land.ts'
import { LIMITS } from './limits.ts'
import { isSourceFile } from './source-file.ts'
import { type Archive, isWorkbook, openArchive, type ZipEntry } from './zip-file.ts'

/** One file of an archive; without a contract it is not landed. */
export interface UnpackedFile {
  readonly name: string
  readonly contract: ContractName | null
  readonly landed: Landed | null
  /** What the control file beside it says, if the archive has one. */
  readonly control: Control | null
}

/** What landed is: content to be read, or an archive of several files, which takes the place of its copy. */
export type Unpacked =
  | { readonly landed: Landed }
  | { readonly landed: null; readonly files: readonly UnpackedFile[] }

export interface UnpackOptions extends LandOptions {
  /** The contract of a file by its name. */
  readonly contractOf: (name: string) => ContractName | null
}

const CONTROL = '.control.json'
const LARGEST_CONTROL = 1 << 20
const NESTED = /\.(zip|gz|zst|7z|rar|tar|tgz|bz2|xz)$/i

/** What archivers add of their own, and hidden files, are no files of the source. */
const isData = ({ fileName }: ZipEntry): boolean =>
  !fileName.split('/').some(part => part.startsWith('.') || part === '__MACOSX') &&
  !fileName.endsWith(CONTROL)

const nested = () => new SimeiError('archive_unsafe', { detail: 'an archive within an archive' })

async function controlOf(archive: Archive, { fileName }: ZipEntry): Promise<Control | null> {
  const entry = archive.entries.find(candidate => candidate.fileName === `${fileName}${CONTROL}`)
  if (entry === undefined) return null
  if (entry.uncompressedSize > LARGEST_CONTROL)
    throw new SimeiError('file_too_large', { detail: 'a control file' })
  return controlIn(await text(archive.read(entry)))
}

async function landEntry(
  archive: Archive,
  entry: ZipEntry,
  { contractOf, ...options }: UnpackOptions,
): Promise<UnpackedFile> {
  const name = basename(entry.fileName)
  if (NESTED.test(name)) throw nested()
  const contract = contractOf(name)
  if (contract === null) return { name, contract, landed: null, control: null }
  const landed = await land(archive.read(entry), { ...options, contract })
  if (landed.compression !== null) throw nested()
  if (landed.format === 'xlsx') await assertWorkbook(landed, options)
  return { name, contract, landed, control: await controlOf(archive, entry) }
}

async function assertWorkbook(
  { landedPath }: Landed,
  { dataDir, limits = LIMITS }: LandOptions,
): Promise<void> {
  const archive = await openArchive(join(dataDir, landedPath), limits)
  try {
    if (!isWorkbook(archive)) throw nested()
  } finally {
    archive.close()
  }
}

async function landEntries(archive: Archive, options: UnpackOptions): Promise<readonly UnpackedFile[]> {
  const data = archive.entries.filter(isData)
  // Beside files of a source, others (a note, a picture) mean nothing; alone they may be the data under another name.
  const chosen = data.some(({ fileName }) => isSourceFile(fileName))
    ? data.filter(({ fileName }) => isSourceFile(fileName) || NESTED.test(fileName))
    : data
  if (chosen.length === 0) throw new SimeiError('file_empty', { detail: 'an archive without a file' })
  const files: UnpackedFile[] = []
  for (const entry of chosen) files.push(await landEntry(archive, entry, options))
  return files
}

/** A workbook has to be read here and there, so one that came compressed again is kept as it is within. */
async function plain(landed: Landed, options: LandOptions): Promise<Landed> {
  if (landed.compression === null) return landed
  const within = await land(openLanded(landed, options.dataDir), options)
  await rm(join(options.dataDir, landed.landedPath), { force: true })
  return within
}

/** The copy under the name of what cannot be read. */
async function damaged(landed: Landed, damage: SimeiError, dataDir: string): Promise<Landed> {
  const landedPath = landed.landedPath.replace(/\.xlsx$/, '.damaged')
  await rename(join(dataDir, landed.landedPath), join(dataDir, landedPath))
  return { ...landed, landedPath, damage }
}

/**
 * Lands the files of an archive each for itself, once all of its entries are known to be harmless; the archive's own copy then goes. Content that is no
 * archive is passed on. An archive that is refused is kept with its `damage`: `archive_unsafe`, `file_too_large`, `file_unreadable`, `file_empty`.
 */
export async function unpack(landed: Landed, options: UnpackOptions): Promise<Unpacked> {
  if (landed.format !== 'xlsx' || landed.damage !== null) return { landed }
  const compressed = landed.compression !== null
  const copy = await plain(landed, options)
  const path = join(options.dataDir, copy.landedPath)
  try {
    const archive = await openArchive(path, options.limits ?? LIMITS)
    try {
      if (isWorkbook(archive)) return { landed: copy }
      if (compressed) throw nested()
      const files = await landEntries(archive, options)
      await rm(path, { force: true })
      return { landed: null, files }
    } finally {
      archive.close()
    }
  } catch (error) {
    if (!(error instanceof SimeiError) || error.code === 'warehouse_disk_full') throw error
    return { landed: await damaged(copy, error, options.dataDir) }
  }
}
