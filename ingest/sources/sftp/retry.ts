import { SimeiError } from '#domain/errors.ts'
import { backoff, type Timing } from '../http/timing.ts'
import type { Resolve } from '../network.ts'
import type { SftpSource } from './config.ts'
import { Lost, openSession, Refused, type Session } from './session.ts'

const ATTEMPTS = 5

/** What connections to one server are made with. */
export interface Connecting {
  readonly source: SftpSource
  readonly signal: AbortSignal
  readonly timing: Timing
  readonly resolve: Resolve | undefined
}

/** An error of the way as one of the closed set. `what` names a file or folder by its place in the listing, not its content. */
export function asSimei(error: unknown, { source }: Connecting, what: string): unknown {
  const detail = (why: string) => ({ detail: `${source.host}, ${what}: ${why}` })
  if (error instanceof Lost) return new SimeiError('source_unreachable', detail(error.message))
  if (!(error instanceof Refused)) return error
  if (error.status === 3) return new SimeiError('source_refused', detail('permission denied'))
  return new SimeiError('file_unreadable', detail(error.status === 2 ? 'not there' : error.message))
}

const passes = (error: unknown): boolean =>
  error instanceof Lost || (error instanceof SimeiError && error.code === 'source_unreachable')

/**
 * Does work on a connection of its own, and on a new one while connections break; `progress` says how far it got, and as long as it moves
 * on nobody gives up. Throws errors of the closed set.
 */
export async function withSession<T>(
  connecting: Connecting,
  what: string,
  work: (session: Session) => Promise<T>,
  progress: () => number = () => 0,
): Promise<T> {
  const { source, signal, timing, resolve } = connecting
  let failures = 0
  let reached = progress()
  for (;;) {
    if (signal.aborted) throw new SimeiError('cancelled', { detail: source.name })
    let session: Session | undefined
    try {
      session = await openSession(source, signal, resolve)
      return await work(session)
    } catch (error) {
      if (signal.aborted) throw new SimeiError('cancelled', { detail: source.name })
      failures = progress() > reached ? 1 : failures + 1
      reached = progress()
      if (!passes(error) || failures >= ATTEMPTS) throw asSimei(error, connecting, what)
    } finally {
      session?.close()
    }
    await timing.sleep(backoff(failures, timing), signal)
  }
}
