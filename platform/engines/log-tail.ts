import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

const TAIL_BYTES = 16_384
const TELLING = /Exception|<Error>|<Fatal>|FATAL|PANIC|ERROR|Address already in use/

/**
 * The last lines of what was written to a log after `from` (bytes), oldest first: those that tell an error, or else
 * just the last. None when there is no such file.
 */
export const lastLines = (path: string, from = 0, count = 4): string[] => {
  let fd: number
  try {
    fd = openSync(path, 'r')
  } catch {
    return []
  }
  try {
    const { size } = fstatSync(fd)
    const start = Math.max(from, size - TAIL_BYTES)
    const buffer = Buffer.alloc(Math.max(0, size - start))
    readSync(fd, buffer, 0, buffer.length, start)
    const lines = buffer
      .toString('utf8')
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '')
    const telling = lines.filter(line => TELLING.test(line))
    return (telling.length > 0 ? telling : lines).slice(-count)
  } finally {
    closeSync(fd)
  }
}
