import { constants, createReadStream } from 'node:fs'
import { type FileHandle, open, realpath } from 'node:fs/promises'
import { basename, sep } from 'node:path'
import { Readable } from 'node:stream'
import { SimeiError } from '#domain/errors.ts'

const CHUNK_BYTES = 1 << 20
const unreadable = (path: string, why: string) =>
  new SimeiError('file_unreadable', { detail: `${basename(path)}: ${why}` })

/** Opens the very file that lies at the path: no link, no pipe, and not outside of the folder whatever was exchanged meanwhile. */
async function openInside(root: string, path: string): Promise<FileHandle> {
  // Without O_NONBLOCK opening a pipe waits for its writer.
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    (error: NodeJS.ErrnoException) => {
      throw unreadable(path, error.code === 'ELOOP' ? 'a link' : (error.code ?? 'not readable'))
    },
  )
  try {
    const opened = await file.stat({ bigint: true })
    if (!opened.isFile()) throw unreadable(path, 'not a regular file')
    const real = await realpath(path)
    if (!real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`))
      throw unreadable(path, 'outside of its folder')
    return file
  } catch (error) {
    await file.close()
    throw error
  }
}

async function* bytesOf(file: FileHandle, path: string): AsyncGenerator<Buffer> {
  const before = await file.stat({ bigint: true })
  yield* createReadStream('', {
    fd: file,
    autoClose: false,
    highWaterMark: CHUNK_BYTES,
  }) as AsyncIterable<Buffer>
  const after = await file.stat({ bigint: true })
  if (before.size !== after.size || before.mtimeNs !== after.mtimeNs)
    throw unreadable(path, 'it changed while it was read')
}

/**
 * The bytes of a file inside `root`. Throws `file_unreadable` for a link, a pipe, a device or a way out of the folder; the stream ends
 * with it if the file changed while it was read.
 */
export async function openFile(root: string, path: string, signal: AbortSignal): Promise<Readable> {
  const file = await openInside(root, path)
  const stream = Readable.from(bytesOf(file, path), { objectMode: false, highWaterMark: CHUNK_BYTES })
  stream.once('close', () => {
    file.close().catch(() => undefined)
  })
  const abort = () => stream.destroy(new SimeiError('warehouse_cancelled', { detail: basename(path) }))
  if (signal.aborted) abort()
  signal.addEventListener('abort', abort, { once: true })
  stream.once('close', () => signal.removeEventListener('abort', abort))
  return stream
}
