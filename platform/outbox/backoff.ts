const FIRST_WAIT_MILLISECONDS = 60_000
const LONGEST_WAIT_MILLISECONDS = 4 * 3_600_000

/** With waits growing to four hours, 40 attempts span about five days: longer than a weekend with the mail server down. */
export const MOST_ATTEMPTS = 40

/**
 * How long to wait after the given number of failed attempts (1 or more), in milliseconds: doubling from a minute to four
 * hours, ± 50 % by `random` (0 to 1), so that mails which failed together do not return together.
 */
export function backoffMilliseconds(attempts: number, random: number): number {
  const doubled = FIRST_WAIT_MILLISECONDS * 2 ** Math.min(attempts - 1, 20)
  return Math.round(Math.min(doubled, LONGEST_WAIT_MILLISECONDS) * (0.5 + random))
}
