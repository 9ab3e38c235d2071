import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

const TAIL_BYTES = 4096

/** The last non-empty lines of a log file, oldest first; none when there is no such file. */
export const lastLines = (path: string, count = 5): string[] => {
  let fd: number
  try {
    fd = openSync(path, 'r')
  } catch {
    return []
  }
  try {
    const { size } = fstatSync(fd)
    const buffer = Buffer.alloc(Math.min(size, TAIL_BYTES))
    readSync(fd, buffer, 0, buffer.length, size - buffer.length)
    return buffer
      .toString('utf8')
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '')
      .slice(-count)
  } finally {
    closeSync(fd)
  }
}
