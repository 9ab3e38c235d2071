import { SimeiError } from '#domain/errors.ts'
import { maskedName } from '../../landing/source-file.ts'
import { joined, type RemoteFile } from './find.ts'
import { type Connecting, withSession } from './retry.ts'
import { Refused, type Session } from './session.ts'

const NO_SUCH_FILE = 2

const exists = (session: Session, path: string): Promise<boolean> =>
  session.lstat(path).then(
    () => true,
    error => {
      if (error instanceof Refused && error.status === NO_SUCH_FILE) return false
      throw error
    },
  )

/** Moves to the first name that is free: nothing there is ever overwritten. */
async function moveTo(session: Session, from: string, folder: string, name: string): Promise<void> {
  for (let copy = 1; copy <= 1_000; copy++) {
    const target = joined(folder, copy === 1 ? name : `${name}.${copy}`)
    if (await exists(session, target)) continue
    return session.rename(from, target)
  }
  throw new SimeiError('source_refused', { detail: `${folder}: too many files of one name` })
}

/**
 * Does with a file what the source declares, once its content is committed: moves or deletes it with what stands beside it. A file that is
 * no longer the one that was read is left for the next run. Without a declaration nothing is touched.
 */
export async function afterLoad(connecting: Connecting, file: RemoteFile): Promise<void> {
  const { after_load: wish } = connecting.source
  if (wish === undefined) return
  const folder = file.path.slice(0, file.path.lastIndexOf('/'))
  await withSession(connecting, maskedName(file.name), async session => {
    // A repeated attempt may find that the first one was done.
    if (!(await exists(session, file.path))) return
    const { size, mtime } = await session.lstat(file.path)
    if (size !== file.sizeBytes || mtime !== file.changedAt) return
    const beside = [file.controlPath, file.markerPath].filter(path => path !== null)
    for (const path of [file.path, ...beside]) {
      if (!(await exists(session, path))) continue
      if (wish === 'delete') await session.remove(path)
      else {
        const target = wish.move.startsWith('/') ? wish.move : joined(folder, wish.move)
        await moveTo(session, path, target, path.slice(path.lastIndexOf('/') + 1))
      }
    }
  })
}
