import { randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { SimeiError } from '#domain/errors.ts'

/**
 * Records on their way to landing, kept on disk because a reading that turns out unstable has to be taken back. The file has no name: it
 * ends with its last user, after a crash too, so nothing of a person stays behind.
 */
export class Spool {
  readonly #file: FileHandle
  #bytes = 0

  private constructor(file: FileHandle) {
    this.#file = file
  }

  static async open(dataDir: string): Promise<Spool> {
    const folder = join(dataDir, 'incoming')
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const path = join(folder, `.${randomUUID()}`)
    const file = await open(path, 'wx+', 0o600)
    await rm(path)
    return new Spool(file)
  }

  get bytes(): number {
    return this.#bytes
  }

  /** Adds lines. Throws `warehouse_disk_full` when they do not fit. */
  async append(lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return
    const bytes = Buffer.from(`${lines.join('\n')}\n`, 'utf8')
    try {
      for (let done = 0; done < bytes.length; )
        done += (await this.#file.write(bytes, done, bytes.length - done, this.#bytes + done)).bytesWritten
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      throw new SimeiError('warehouse_disk_full', { detail: 'folder of incoming records', cause: error })
    }
    this.#bytes += bytes.length
  }

  async clear(): Promise<void> {
    this.#bytes = 0
    await this.#file.truncate(0)
  }

  /** The bytes from the start. The file is gone once they were read or the stream is destroyed. */
  read(): Readable {
    return this.#file.createReadStream({ start: 0, highWaterMark: 1 << 20 })
  }

  async close(): Promise<void> {
    await this.#file.close()
  }
}
