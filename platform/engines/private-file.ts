import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file that only we may read, whole or not at all. */
export const writePrivate = (path: string, content: string): void => {
  const draft = `${path}.new`
  const fd = openSync(draft, 'w', 0o600)
  try {
    writeSync(fd, content)
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
  renameSync(draft, path)
}

/**
 * Makes a folder that only we may enter, and those above it that are missing. Level by level: where nothing can be made, as under /proc,
 * Node's own recursive form tries for ever.
 */
export const makePrivateFolder = (path: string): void => {
  const missing: string[] = []
  for (let at = path; !existsSync(at); at = dirname(at)) missing.unshift(at)
  for (const folder of missing)
    try {
      mkdirSync(folder, { mode: 0o700 })
    } catch (error) {
      // Another process made it meanwhile.
      if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error
    }
}

/** The file's text, or undefined when it does not exist. */
export const readIfThere = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** 32 hexadecimal digits that need no escaping in a URL, XML or SQL. */
export const newSecret = (): string => randomBytes(16).toString('hex')
