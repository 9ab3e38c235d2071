import { connect } from 'node:net'
import { type Destination, pinnedLookup } from './network.ts'

const KNOCK_MS = 5_000

/** Whether anything answers at the address: what the warehouse says of a failed connection does not tell refusal and silence apart. */
export const answers = (destination: Destination): Promise<boolean> =>
  new Promise(resolve => {
    const { host, port } = destination
    const socket = connect({ host, port, lookup: pinnedLookup(destination), timeout: KNOCK_MS })
    const end = (reached: boolean) => () => {
      socket.destroy()
      resolve(reached)
    }
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false))
  })
