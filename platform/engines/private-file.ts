import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'

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
