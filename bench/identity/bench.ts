import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startClickHouse } from '#engines/index.ts'
import { migrate } from '#warehouse/index.ts'
import { measureIdentity } from './measure.ts'

const SAMPLE_MILLISECONDS = 500
const MEMORY_MB = 6000

/** Resident memory of a process in MiB; 0 when it ended while we looked. */
function residentMebibytes(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Links `persons` synthetic persons and their forms on a warehouse of its own, and prints quality, seconds by model and peak memory. */
export async function benchIdentity(persons: number): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'simei-bench-identity-'))
  const { urls, pid, stop } = await startClickHouse({ dir, memoryMb: MEMORY_MB })
  const watching = new AbortController()
  const baseline = residentMebibytes(pid)
  let peak = baseline
  const watch = async () => {
    while (!watching.signal.aborted) {
      peak = Math.max(peak, residentMebibytes(pid))
      await sleep(SAMPLE_MILLISECONDS)
    }
  }
  const watched = watch()
  try {
    await migrate(urls.admin)
    const { seconds, ...figures } = await measureIdentity(urls.admin, persons)
    for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(14)} ${value}`)
    for (const [model, taken] of Object.entries(seconds))
      console.log(`${model.padEnd(22)} ${taken.toFixed(1)} s`)
    const total = Object.values(seconds).reduce((sum, taken) => sum + taken, 0)
    console.log(
      `${persons} persons: ${total.toFixed(1)} s, peak memory ${peak.toFixed(0)} MiB (engine at rest ${baseline.toFixed(0)} MiB)`,
    )
  } finally {
    watching.abort()
    await watched
    await stop()
    await rm(dir, { recursive: true, force: true })
  }
}
