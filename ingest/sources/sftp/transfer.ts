import { PassThrough, type Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { Stats } from 'ssh2'
import { SimeiError } from '#domain/errors.ts'
import { maskedName } from '../../landing/source-file.ts'
import type { RemoteFile } from './find.ts'
import { type Connecting, withSession } from './retry.ts'
import type { Session } from './session.ts'

const PIECE_BYTES = 32_768
/** Pieces asked for before the first has come: one at a time, a distant server would be waited for more than read. */
const PIECES_AHEAD = 16

const changed = (file: RemoteFile) =>
  new SimeiError('file_unreadable', { detail: `${maskedName(file.name)}: it changed while it was read` })

const isAsListed = (stats: Stats, file: RemoteFile): boolean =>
  stats.size === file.sizeBytes && stats.mtime === file.changedAt

/** The bytes of an open file from a position to its end, in order. */
async function* pieces(session: Session, handle: Buffer, from: number, to: number): AsyncGenerator<Buffer> {
  const asked: Promise<Buffer>[] = []
  for (let next = from; next < to || asked.length > 0; ) {
    while (next < to && asked.length < PIECES_AHEAD) {
      const piece = session.read(handle, next, Math.min(PIECE_BYTES, to - next))
      // Of several that fail the first is told.
      piece.catch(() => undefined)
      asked.push(piece)
      next += PIECE_BYTES
    }
    const piece = await asked.shift()
    if (piece !== undefined) yield piece
  }
}

/** Sends a file into a stream; after a broken connection it goes on where it was, if the file is still the one that was listed. */
async function transfer(connecting: Connecting, file: RemoteFile, into: PassThrough): Promise<void> {
  let position = 0
  const work = async (session: Session) => {
    const handle = await session.openToRead(file.path)
    if (!isAsListed(await session.fstat(handle), file)) throw changed(file)
    for await (const piece of pieces(session, handle, position, file.sizeBytes)) {
      const expected = Math.min(PIECE_BYTES, file.sizeBytes - position)
      if (piece.length !== expected) throw changed(file)
      position += piece.length
      if (!into.write(piece))
        await new Promise<void>(resolve => {
          into.once('drain', resolve).once('close', resolve)
        })
      if (into.destroyed) return
    }
    if (!isAsListed(await session.fstat(handle), file)) throw changed(file)
    await session.closeHandle(handle)
  }
  await withSession(connecting, maskedName(file.name), work, () => position)
}

/**
 * The bytes of a file as they come, over a connection of its own. The stream ends with `file_unreadable` if the file changed meanwhile, with
 * `source_unreachable` if the server stays away.
 */
export function streamOf(connecting: Connecting, file: RemoteFile): Readable {
  const stream = new PassThrough({ highWaterMark: 1 << 20 })
  const ended = new AbortController()
  const signal = AbortSignal.any([connecting.signal, ended.signal])
  transfer({ ...connecting, signal }, file, stream).then(
    () => stream.end(),
    error => stream.destroy(error),
  )
  finished(stream)
    .catch(() => undefined)
    .finally(() => ended.abort())
  return stream
}

/** A small file whole, such as a control file. Throws `file_unreadable` if it is larger than a megabyte. */
export async function smallFile(session: Session, path: string): Promise<string> {
  const handle = await session.openToRead(path)
  const { size } = await session.fstat(handle)
  if (size > 1 << 20)
    throw new SimeiError('file_unreadable', { detail: 'a control file of more than a megabyte' })
  const bytes = await session.read(handle, 0, size)
  await session.closeHandle(handle)
  return bytes.toString('utf8')
}
