import pLimit from 'p-limit'

/** A statement reads, sorts and writes in turn; a second one works while it waits. More would only take memory. */
const STATEMENTS_AT_ONCE = 2

/** Runs work when a place is free. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>

/** After a failure nothing more begins: it fails as the first one did. */
export function statements(): InTurn {
  const limit = pLimit(STATEMENTS_AT_ONCE)
  const failed = new AbortController()
  return work =>
    limit(async () => {
      failed.signal.throwIfAborted()
      return work().catch((error: unknown) => {
        failed.abort(error)
        throw error
      })
    })
}

/** All results in their order. A failure is thrown when everything has ended: what still runs would miss the database that is dropped then. */
export async function settled<T>(running: Iterable<Promise<T>>): Promise<readonly T[]> {
  const all = [...running]
  await Promise.allSettled(all)
  return Promise.all(all)
}
