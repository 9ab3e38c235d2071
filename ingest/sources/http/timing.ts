import { setTimeout as delay } from 'node:timers/promises'
import { SimeiError } from '#domain/errors.ts'
import { type Fault, faultOf } from './fault.ts'

/** Waiting and chance, given from outside so that nobody has to wait for a test. */
export interface Timing {
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
  /** At least 0, less than 1. */
  random(): number
  now(): Date
}

export const REAL_TIMING: Timing = {
  async sleep(milliseconds, signal) {
    await delay(milliseconds, undefined, { signal })
  },
  random: Math.random,
  now: () => new Date(),
}

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 60_000
const LONGEST_ASKED_MS = 300_000

/** Wait before the attempt after `failures` of them: doubled each time, and spread so that clients do not come back all at once. */
export const backoff = (failures: number, timing: Timing): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1)) * (0.5 + timing.random() / 2)

/** Milliseconds that a `Retry-After` asks for, in seconds or as a date; null if it cannot be read. */
export function retryAfter(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null
  const text = header.trim()
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime())
}

interface Retries {
  readonly attempts: number
  readonly timing: Timing
  readonly signal: AbortSignal
  /** For the error: the host and which page. */
  readonly what: string
}

/**
 * Does a piece of work again while what goes wrong may pass. A server's `Retry-After` is obeyed up to five minutes. Throws the last fault
 * as an error of the closed set; `cancelled` when the signal aborts.
 */
export async function withRetries<T>(retries: Retries, work: () => Promise<T>): Promise<T> {
  const { attempts, timing, signal, what } = retries
  for (let failures = 1; ; failures++) {
    if (signal.aborted) throw new SimeiError('cancelled', { detail: what })
    let fault: Fault
    try {
      return await work()
    } catch (error) {
      if (signal.aborted) throw new SimeiError('cancelled', { detail: what })
      fault = faultOf(error)
    }
    if (!fault.passing || failures >= attempts)
      throw new SimeiError(fault.code, { detail: `${what}: ${fault.message}` })
    const asked = Math.min(fault.waitMs ?? 0, LONGEST_ASKED_MS)
    try {
      await timing.sleep(Math.max(asked, backoff(failures, timing)), signal)
    } catch (error) {
      if (signal.aborted) throw new SimeiError('cancelled', { detail: what })
      throw error
    }
  }
}
