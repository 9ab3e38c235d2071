import { writeFile } from 'node:fs/promises'
import { SimeiError } from '#domain/errors.ts'

/** Writes a file that is not there yet: what someone has begun to work on is not overwritten. Throws `file_not_written`. */
export async function writeNew(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content, { flag: 'wx' })
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new SimeiError('file_not_written', { detail: `${path}: ${reason}`, cause: error })
  }
}
