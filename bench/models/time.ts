/** Milliseconds in the middle, and those that one in twenty exceeds. */
export interface Spread {
  readonly p50: number
  readonly p95: number
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** Runs the work so many times, `together` of it at once, and says how long each took. */
export async function spreadOf(
  times: number,
  together: number,
  work: (turn: number) => Promise<unknown>,
): Promise<Spread> {
  const taken: number[] = []
  let turn = 0
  const worker = async () => {
    while (turn < times) {
      const own = turn++
      const start = performance.now()
      await work(own)
      taken.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: together }, worker))
  const sorted = taken.toSorted((a, b) => a - b)
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95) }
}

export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
