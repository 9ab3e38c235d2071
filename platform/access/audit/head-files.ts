import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../../whole-file.ts'
import type { SignedHead } from './heads.ts'

const FILE = /^head-\d{12,}\.json$/
/** As wide as a sequence will ever be, so that a listing is in order. */
const WIDTH = 12

const isHead = (value: unknown): value is SignedHead =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === 1 &&
  (['entries', 'hash', 'signed_at', 'key_id', 'signature'] as const).every(
    field => field in value && typeof (value as Record<string, unknown>)[field] === 'string',
  ) &&
  /^\d{1,18}$/.test((value as SignedHead).entries)

export interface HeadFile {
  readonly name: string
  /** Absent when the file holds no head: somebody changed it. */
  readonly head?: SignedHead
}

const parsed = (text: string): SignedHead | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return isHead(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** The heads of a folder, the earliest first; none when there is no folder. */
export async function readHeads(folder: string): Promise<readonly HeadFile[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  const files: HeadFile[] = []
  for (const name of names.filter(each => FILE.test(each)).sort()) {
    const head = parsed(await readFile(join(folder, name), 'utf8'))
    files.push(head === undefined ? { name } : { name, head })
  }
  return files
}

/** Writes a head, once: a file that is there is never written anew. Gives its path. */
export async function writeHead(folder: string, head: SignedHead): Promise<string> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, `head-${head.entries.padStart(WIDTH, '0')}.json`)
  if (!existsSync(path)) await writeWhole(path, `${JSON.stringify(head)}\n`, 0o644)
  return path
}
