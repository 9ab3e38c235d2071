import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { EngineError } from './errors.ts'

/**
 * Below the ports that systems give to outgoing connections (Linux from 32768, macOS from 49152). A server that starts
 * again must find its port free, and inside that range a client that keeps trying to reconnect can be given that very
 * port and end up connected to itself.
 */
const FIRST = 20_000
const BEHIND_LAST = 32_000
const TRIES = 5

const isFree = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })

const freePort = async (): Promise<number> => {
  for (;;) {
    const port = randomInt(FIRST, BEHIND_LAST)
    if (await isFree(port)) return port
  }
}

/**
 * Starts a server on the port given, or else on a free one of 127.0.0.1. Nobody can reserve a port for another process, so
 * when it is taken between our look and the server's, another is tried.
 */
export const onFreePort = async <S>(
  given: number | undefined,
  start: (port: number) => Promise<S>,
): Promise<S> => {
  if (given !== undefined) return start(given)
  for (let tried = 1; ; tried++) {
    try {
      return await start(await freePort())
    } catch (error) {
      const taken = error instanceof EngineError && error.detail.includes('Address already in use')
      if (!taken || tried === TRIES) throw error
    }
  }
}
