import { createServer } from 'node:net'

/**
 * A port of 127.0.0.1 that was free a moment ago. Nobody can reserve one for another process, so whoever uses it must
 * ask for its own nonce before trusting what answers there, and try another port when it is taken meanwhile.
 */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port)
        else reject(new Error('no port was given'))
      })
    })
  })
