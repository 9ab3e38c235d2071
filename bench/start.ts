import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PipelinePhase } from '#store/tables.ts'
import { type Product, processesOn, startProduct, stopProduct, untilReady } from '#test/product/process.ts'

const SAMPLE_MILLISECONDS = 250
const MEBIBYTE = 2 ** 20

/** What a start took: seconds of each phase and in all, and the most memory that its processes held at once. */
export interface StartFigures {
  readonly phases: Readonly<Record<string, number>>
  readonly firstSeconds: number
  readonly secondSeconds: number
  readonly peakMebibytes: number
  readonly diskMebibytes: number
}

/** A file of /proc, or undefined when its process ended while we looked. */
function procFile(pid: number | string, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return undefined
  }
}

/** Proportional memory of a process: what it shares with others is counted once between them. */
const proportionalBytes = (pid: number): number =>
  Number(/^Pss:\s+(\d+) kB/m.exec(procFile(pid, 'smaps_rollup') ?? '')?.[1] ?? 0) * 1024

/** The processes and all that descend from them: a PostgreSQL backend's command line does not name the directory. */
function withDescendants(roots: readonly number[]): ReadonlySet<number> {
  const parents = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(name => {
      const stat = procFile(name, 'stat') ?? ''
      return [Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])] as const
    })
  const family = new Set(roots)
  let before = 0
  while (before !== family.size) {
    before = family.size
    for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid)
  }
  return family
}

const folderBytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)

/** The first `npm start` on an empty directory and the second on the same one. */
export async function measureStart(): Promise<StartFigures> {
  const dataDir = await mkdtemp(join(tmpdir(), 'simei-bench-start-'))
  const started: Product[] = []
  const start = async () => {
    const product = await startProduct(dataDir)
    started.push(product)
    return product
  }
  try {
    const began = performance.now()
    const first = await start()
    let peak = 0
    const watching = new AbortController()
    const watch = async () => {
      while (!watching.signal.aborted) {
        const pids = withDescendants([first.child.pid ?? 0, ...processesOn(dataDir)])
        peak = Math.max(
          peak,
          [...pids].reduce((sum, pid) => sum + proportionalBytes(pid), 0),
        )
        await sleep(SAMPLE_MILLISECONDS)
      }
    }
    const watched = watch()
    await untilReady(first)
    const firstSeconds = (performance.now() - began) / 1000
    watching.abort()
    await watched
    const { run } = (await (await fetch(`${first.url}/api/v1/status`)).json()) as {
      run: { phases: PipelinePhase[] }
    }
    const phases = Object.fromEntries(
      run.phases.map(({ phase, started_at, finished_at }) => [
        phase,
        (Date.parse(finished_at ?? '') - Date.parse(started_at ?? '')) / 1000,
      ]),
    )
    await stopProduct(first)

    const again = performance.now()
    const second = await start()
    await untilReady(second)
    const secondSeconds = (performance.now() - again) / 1000
    await stopProduct(second)
    return {
      phases,
      firstSeconds,
      secondSeconds,
      peakMebibytes: peak / MEBIBYTE,
      diskMebibytes: folderBytes(dataDir) / MEBIBYTE,
    }
  } finally {
    // What went wrong must not be hidden by files that a product still writes.
    await Promise.all(started.map(product => stopProduct(product)))
    rmSync(dataDir, { recursive: true, force: true })
  }
}
