import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface CuttingProxy {
  readonly port: number
  /** Answers swallowed so far. */
  readonly cuts: number
  /** The next connection that says these one after the other is let through, and ends in the moment in which the last one's answer comes. */
  cutAnswerTo(...requests: RegExp[]): void
  close(): Promise<void>
}

/** A way to a server that hands every byte on, until it is told to swallow an answer. */
export async function cuttingProxy(target: URL): Promise<CuttingProxy> {
  let awaited: readonly RegExp[] = []
  let cuts = 0
  const sockets = new Set<Socket>()
  const server = createServer(client => {
    const upstream = connect(Number(target.port), target.hostname)
    let doomed = false
    let heard = 0
    const end = () => {
      client.destroy()
      upstream.destroy()
    }
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
      socket.on('error', end)
      socket.once('end', end)
    }
    client.on('data', (bytes: Buffer) => {
      if (awaited[heard]?.test(bytes.toString('latin1'))) heard += 1
      if (heard > 0 && heard === awaited.length) {
        awaited = []
        doomed = true
      }
      upstream.write(bytes)
    })
    upstream.on('data', (bytes: Buffer) => {
      if (doomed) {
        cuts += 1
        end()
      } else client.write(bytes)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    get cuts() {
      return cuts
    },
    cutAnswerTo(...requests) {
      awaited = requests
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
