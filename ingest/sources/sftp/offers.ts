import type { Readable } from 'node:stream'
import { type Control, controlIn } from '../../landing/control-file.ts'
import { contractOfFile, dateInName } from '../../landing/source-file.ts'
import type { HttpHooks as SftpHooks } from '../http/offers.ts'
import { REAL_TIMING } from '../http/timing.ts'
import type { Offer, OfferContext } from '../source.ts'
import { afterLoad } from './after-load.ts'
import type { SftpSource } from './config.ts'
import { type Found, findFiles, type RemoteFile } from './find.ts'
import { type Connecting, withSession } from './retry.ts'
import { smallFile, streamOf } from './transfer.ts'

const NO_CONTROL: Control = { rows: null, amount: null, snapshotOn: null }

const connectingOf = (source: SftpSource, { signal }: OfferContext, hooks: SftpHooks): Connecting => ({
  source,
  signal,
  timing: hooks.timing ?? REAL_TIMING,
  resolve: hooks.resolve,
})

interface Listed {
  readonly file: RemoteFile
  readonly control: Control
}

async function listed(connecting: Connecting, slotAt: Date): Promise<{ found: Found; files: Listed[] }> {
  const { signal, timing } = connecting
  return withSession(connecting, connecting.source.folder, async session => {
    const found = await findFiles(connecting.source, session, slotAt, wait => timing.sleep(wait, signal))
    const files: Listed[] = []
    for (const file of found.files) {
      const { controlPath } = file
      const control = controlPath === null ? NO_CONTROL : controlIn(await smallFile(session, controlPath))
      files.push({ file, control })
    }
    return { found, files }
  })
}

function offerOf(connecting: Connecting, { file, control }: Listed): Offer {
  const { contract } = connecting.source
  return {
    contract: contract ?? contractOfFile(file.name) ?? null,
    fileName: file.name,
    snapshotOn: control.snapshotOn ?? dateInName(file.name) ?? file.slotDay,
    control,
    sizeBytes: file.sizeBytes,
    open: (signal): Promise<Readable> =>
      Promise.resolve(
        streamOf({ ...connecting, signal: AbortSignal.any([connecting.signal, signal]) }, file),
      ),
    committed: () => afterLoad(connecting, file),
  }
}

const orderOf = ({ snapshotOn, fileName }: Offer): string => `${snapshotOn ?? ''} ${fileName}`

/**
 * The files of a folder behind SFTP, older ones first, then by name. Those that may still be on their way are left for the next run. Throws
 * `source_untrusted` if the server's key is not the declared one, `source_refused`, `source_unreachable`, `address_forbidden`,
 * `secret_missing`, `file_unreadable` if there is no such folder.
 */
export async function* offers(
  source: SftpSource,
  context: OfferContext,
  hooks: SftpHooks = {},
): AsyncGenerator<Offer> {
  const connecting = connectingOf(source, context, hooks)
  const { files } = await listed(connecting, context.slotAt)
  yield* files.map(file => offerOf(connecting, file)).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

/** Connects and lists, and reads no file. Throws as `offers` does. */
export async function check(
  source: SftpSource,
  context: OfferContext,
  hooks: SftpHooks = {},
): Promise<Found> {
  const connecting = connectingOf({ ...source, settle_seconds: 0 }, context, hooks)
  const { slotAt, signal } = context
  return withSession(connecting, source.folder, session =>
    findFiles(connecting.source, session, slotAt, wait => connecting.timing.sleep(wait, signal)),
  )
}
