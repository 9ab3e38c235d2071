import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const SAMPLE_MILLISECONDS = 50
const TICKS_PER_SECOND = 100

/** Resident memory of a process, in bytes. Linux alone. */
export const residentBytes = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024

/** Seconds of computing that a process has had so far, on all cores. */
export function computedSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
  return (Number(user) + Number(system)) / TICKS_PER_SECOND
}

/** The most that each process held while the work went on, looked at every 50 ms. */
export async function peakResident(
  pids: readonly number[],
  work: () => Promise<unknown>,
): Promise<readonly number[]> {
  const peaks = pids.map(residentBytes)
  const done = new AbortController()
  const watch = async () => {
    while (!done.signal.aborted) {
      for (const [index, pid] of pids.entries())
        peaks[index] = Math.max(peaks[index] ?? 0, residentBytes(pid))
      await sleep(SAMPLE_MILLISECONDS)
    }
  }
  const watched = watch()
  try {
    await work()
  } finally {
    done.abort()
    await watched
  }
  return peaks
}
