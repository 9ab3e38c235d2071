import { setTimeout as sleep } from 'node:timers/promises'
import { type ErrorCode, SimeiError } from '#domain/errors.ts'

/** Errors of an engine that is being started again. What met one repeats: what it had committed stays. */
const PASSING: ReadonlySet<ErrorCode> = new Set([
  'warehouse_unreachable',
  'store_unreachable',
  'warehouse_cancelled',
  'lease_lost',
])
const MOST_ATTEMPTS = 10
const RETRY_MILLISECONDS = 2000

/** Told when work met an error that passes by itself and starts again. */
export type RetryListener = (error: SimeiError) => void

export const asSimei = (error: unknown): SimeiError =>
  error instanceof SimeiError ? error : new SimeiError('internal', { cause: error })

/** Whether the same work may go well in a moment. */
export const passes = (error: unknown): boolean => PASSING.has(asSimei(error).code)

export interface Persistence {
  readonly signal: AbortSignal
  readonly onRetry?: RetryListener | undefined
}

/**
 * Does a piece of work, and does it again when an engine went away under it, once the supervisor has brought it back. Throws the last
 * error when it does not pass, or when `signal` aborts.
 */
export async function persist<T>(
  work: (attempt: number) => Promise<T>,
  { signal, onRetry }: Persistence,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(attempt)
    } catch (error) {
      if (signal.aborted || attempt === MOST_ATTEMPTS || !passes(error)) throw error
      onRetry?.(asSimei(error))
      await sleep(RETRY_MILLISECONDS, undefined, { signal })
    }
  }
}
