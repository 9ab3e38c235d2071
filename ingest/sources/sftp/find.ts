import type { FileEntryWithStats } from 'ssh2'
import { isSourceFile } from '../../landing/source-file.ts'
import { NOT_A_FILE } from '../folder/find.ts'
import { globMatcher } from '../glob.ts'
import { expandSlots } from '../slot-template.ts'
import type { SftpSource } from './config.ts'
import type { Session } from './session.ts'

/** A file of the server's folder that may be taken in. */
export interface RemoteFile {
  readonly name: string
  /** On the server. */
  readonly path: string
  readonly sizeBytes: number
  /** Seconds since 1970, as the server says. */
  readonly changedAt: number
  /** The day that a slot in its pattern names. */
  readonly slotDay: string | null
  /** Of the file that tells its control totals, if there is one. */
  readonly controlPath: string | null
  /** Of the file that says that it is whole. */
  readonly markerPath: string | null
}

export interface Found {
  readonly files: readonly RemoteFile[]
  /** How many match but may still be on their way. */
  readonly unsettled: number
  /** How many match but are links, or have a name that leads elsewhere: none is taken. */
  readonly refused: number
}

const FILE_TYPE = 0o170000
const REGULAR = 0o100000
/** Slashes, control characters, bidirectional overrides: of no honest file. */
const HOSTILE_NAME = /[/\\\p{Cc}\p{Cf}]/u
export const SETTLE_SECONDS = 10

export const joined = (folder: string, name: string): string => `${folder.replace(/\/+$/, '')}/${name}`

interface Listing {
  readonly folder: string
  readonly byName: ReadonlyMap<string, FileEntryWithStats>
}

async function listing(session: Session, folder: string): Promise<Listing> {
  const entries = await session.list(folder)
  return { folder, byName: new Map(entries.map(entry => [entry.filename, entry])) }
}

interface Pattern {
  readonly matches: (name: string) => boolean
  readonly day: string | null
}

function patternsOf(source: SftpSource, slotAt: Date, timeZone: string): readonly Pattern[] {
  if (source.files === undefined) return [{ matches: isSourceFile, day: null }]
  return [source.files].flat().map(pattern => {
    const { text, day } = expandSlots(pattern, slotAt, timeZone)
    return { matches: globMatcher(text), day }
  })
}

const same = (a: FileEntryWithStats, b: FileEntryWithStats | undefined): boolean =>
  b !== undefined && a.attrs.size === b.attrs.size && a.attrs.mtime === b.attrs.mtime

/**
 * Looks the folder through, twice with the declared time between unless a marker tells which files are whole. What matches and is a link,
 * or bears a name with a slash, is counted and left.
 */
export async function findFiles(
  source: SftpSource,
  session: Session,
  slotAt: Date,
  sleep: (milliseconds: number) => Promise<void>,
): Promise<Found> {
  const timeZone = source.schedule?.timeZone ?? 'America/Panama'
  const { text: folder, day: folderDay } = expandSlots(source.folder, slotAt, timeZone)
  const patterns = patternsOf(source, slotAt, timeZone)
  const { byName } = await listing(session, folder)
  const marker = source.done_marker
  const matching = [...byName.values()].flatMap(entry => {
    const name = entry.filename
    const pattern = patterns.find(({ matches }) => matches(name))
    const beside = NOT_A_FILE.test(name) || (marker !== undefined && name.endsWith(marker))
    return pattern === undefined || beside ? [] : [{ entry, name, pattern }]
  })
  const plain = matching.filter(
    ({ entry, name }) => !HOSTILE_NAME.test(name) && (entry.attrs.mode & FILE_TYPE) === REGULAR,
  )
  const pause = marker === undefined ? (source.settle_seconds ?? SETTLE_SECONDS) * 1_000 : 0
  if (plain.length > 0 && pause > 0) await sleep(pause)
  const later = pause > 0 && plain.length > 0 ? (await listing(session, folder)).byName : byName
  const settled = plain.filter(({ entry, name }) =>
    marker === undefined ? same(entry, later.get(name)) : byName.has(`${name}${marker}`),
  )
  const beside = (name: string) => (later.has(name) ? joined(folder, name) : null)
  return {
    files: settled.map(({ entry, name, pattern }) => ({
      name,
      path: joined(folder, name),
      sizeBytes: entry.attrs.size,
      changedAt: entry.attrs.mtime,
      slotDay: pattern.day ?? folderDay,
      controlPath: beside(`${name}.control.json`),
      markerPath: marker === undefined ? null : beside(`${name}${marker}`),
    })),
    unsettled: plain.length - settled.length,
    refused:
      matching.filter(({ entry }) => (entry.attrs.mode & FILE_TYPE) !== 0o040000).length - plain.length,
  }
}
