import type { Store } from '#store/index.ts'
import { networkOf } from '../sign-in/network.ts'
import { takeAttempt, tokenBucket } from '../sign-in/throttle.ts'

/**
 * Counts a token that opened nothing, by the network of the address that sent it. Gives the seconds to wait once there were too many; tokens that open
 * something are never counted, so that nobody's program is kept out by others.
 */
export const countWrongToken = (store: Store, address: string, at: Date): Promise<number | undefined> =>
  takeAttempt(store, [tokenBucket(networkOf(address))], at)
