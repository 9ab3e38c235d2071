import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { SimeiError } from '#domain/errors.ts'
import { isSourceFile } from '../../landing/source-file.ts'
import { globMatcher } from '../glob.ts'
import { expandSlots } from '../slot-template.ts'
import { type FolderSource, SETTLE_SECONDS } from './config.ts'

/** A file of the folder that may be taken in. */
export interface FoundFile {
  /** Absolute, without links. */
  readonly path: string
  /** From the folder on, with `/`. */
  readonly relativePath: string
  readonly sizeBytes: number
  /** The day that a slot in its pattern names. */
  readonly slotDay: string | null
}

export interface Found {
  /** The folder itself, without links. */
  readonly root: string
  readonly files: readonly FoundFile[]
  /** How many match but may still be on their way. */
  readonly unsettled: number
  /** How many links match: none is followed. */
  readonly links: number
}

/** Names by which programs mark a file that is not whole, and what stands beside a file. */
export const NOT_A_FILE = /^\.|~$|\.(partial|part|filepart|crdownload|tmp|temp|swp|control\.json|done)$/i
const DEEPEST = 12
const MOST_FILES = 100_000

interface Entry {
  readonly relativePath: string
  readonly entry: Dirent
}

/** Every file and link below a folder, hidden ones left out, folders reached by a link too. */
async function* entriesOf(root: string, within: string, deep: boolean, depth = 0): AsyncGenerator<Entry> {
  for (const entry of await readdir(join(root, within), { withFileTypes: true })) {
    const relativePath = within === '' ? entry.name : `${within}/${entry.name}`
    if (entry.name.startsWith('.')) continue
    if (!entry.isDirectory()) yield { relativePath, entry }
    else if (deep && depth < DEEPEST) yield* entriesOf(root, relativePath, deep, depth + 1)
  }
}

interface Pattern {
  readonly matches: (path: string) => boolean
  readonly day: string | null
}

function patternsOf(source: FolderSource, slotAt: Date, timeZone: string): readonly Pattern[] {
  if (source.files === undefined) return [{ matches: isSourceFile, day: null }]
  const patterns = typeof source.files === 'string' ? [source.files] : source.files
  return patterns.map(pattern => {
    const { text, day } = expandSlots(pattern, slotAt, timeZone)
    return { matches: globMatcher(text), day }
  })
}

async function isWhole(path: string, source: FolderSource, mtimeMs: number): Promise<boolean> {
  if (source.done_marker !== undefined) {
    const marker = await lstat(`${path}${source.done_marker}`).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    return marker?.isFile() === true
  }
  const settleMs = (source.settle_seconds ?? SETTLE_SECONDS) * 1000
  // The machine's own clock, by which files are stamped; a stamp of the future tells nothing.
  return settleMs === 0 || Math.abs(Date.now() - mtimeMs) >= settleMs
}

/**
 * Looks a folder through. Throws `file_unreadable` if it cannot be read or holds more than 100,000 files. Links are never followed.
 */
export async function findFiles(source: FolderSource, slotAt: Date): Promise<Found> {
  const timeZone = source.schedule?.timeZone ?? 'America/Panama'
  const { text: folder, day: folderDay } = expandSlots(source.folder, slotAt, timeZone)
  const patterns = patternsOf(source, slotAt, timeZone)
  const files: FoundFile[] = []
  let unsettled = 0
  let links = 0
  try {
    const root = await realpath(folder)
    for await (const { relativePath, entry } of entriesOf(root, '', source.recursive ?? false)) {
      const own = source.done_marker !== undefined && entry.name.endsWith(source.done_marker)
      const pattern = patterns.find(({ matches }) => matches(relativePath))
      if (own || NOT_A_FILE.test(entry.name) || pattern === undefined) continue
      if (entry.isSymbolicLink()) links += 1
      if (!entry.isFile()) continue
      const path = join(root, relativePath)
      const { size, mtimeMs } = await lstat(path)
      if (!(await isWhole(path, source, mtimeMs))) unsettled += 1
      else files.push({ path, relativePath, sizeBytes: size, slotDay: pattern.day ?? folderDay })
      if (files.length > MOST_FILES) throw new RangeError('more than 100,000 files')
    }
    return { root, files, unsettled, links }
  } catch (error) {
    const detail = error instanceof RangeError ? error.message : (error as NodeJS.ErrnoException).code
    throw new SimeiError('file_unreadable', { detail: `${basename(folder)}: ${detail}`, cause: error })
  }
}
