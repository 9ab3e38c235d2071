import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { ContractName } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { Warehouse } from '#warehouse/index.ts'
import { type WrittenFile, writeFilePlan } from './files/export.ts'
import { filePlans } from './files/plan.ts'
import type { Format } from './files/style.ts'
import { supply } from './protection/supply.ts'
import { assessments } from './records/assessments.ts'
import { enrolments } from './records/enrolments.ts'
import { households } from './records/households.ts'
import { personDrafts } from './records/people.ts'
import { persons, twins } from './records/registry.ts'
import { dropScratch, prepareScratch } from './records/scratch.ts'
import { spells } from './records/spells.ts'
import { openWorld, type World } from './world.ts'

export interface DemoProgress {
  /** `ministry` while its people are made, `files` while they are written. */
  readonly phase: 'ministry' | 'files'
  readonly done: number
  readonly total: number
  readonly file?: string
}

export interface DemoOptions {
  /** An account that may create the scratch database: its own and no other data is touched. */
  readonly warehouse: Warehouse
  /** The folder to make. It must not exist, or be empty. */
  readonly out: string
  /** 1 is the ministry as printed: every count is multiplied by it. */
  readonly scale: number
  /** The same seed and scale give the same files. */
  readonly seed: number
  readonly format?: Format
  /** Only the files of these contracts; all when absent. */
  readonly contracts?: readonly ContractName[]
  /** Only the files that speak as of this day, YYYY-MM-DD, or a later one. */
  readonly since?: string | undefined
  /** Of payrolls and of the registry's snapshots, only those that these cycles need. */
  readonly cycles?: readonly string[] | undefined
  readonly onProgress?: (progress: DemoProgress) => void
  readonly signal?: AbortSignal
  /** Name of the scratch database, dropped at the end. */
  readonly scratch?: string
}

/** Of three statements one waits for the disk at most times. */
const WRITERS = 3

/** Makes the tables of people, stays and households in the scratch database. */
export async function makeMinistry(
  world: World,
  scratch: string,
  onStep: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  await prepareScratch(world, scratch)
  const steps = [spells, personDrafts, twins, persons, enrolments, assessments, households, supply]
  for (const [done, step] of steps.entries()) {
    onStep(done, steps.length)
    await world.run(await step(world))
  }
}

async function refuseOccupied(out: string): Promise<void> {
  const present = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (present.length > 0) throw new SimeiError('bad_request', { detail: `the folder is not empty: ${out}` })
  await rm(out, { recursive: true, force: true })
}

/**
 * Writes a synthetic ministry's source files into a new folder. All or nothing: files grow in `OUT.partial`, which is renamed at the end; what
 * an interrupted run left there is removed first. Throws `bad_request` for a folder with content, warehouse errors, `warehouse_cancelled`.
 */
export async function generateDemo(options: DemoOptions): Promise<{ files: readonly WrittenFile[] }> {
  const { warehouse, scale, seed, signal, scratch = 'demo_scratch', onProgress = () => undefined } = options
  const out = resolve(options.out)
  const folder = `${out}.partial`
  await refuseOccupied(out)
  await rm(folder, { recursive: true, force: true })
  await mkdir(dirname(out), { recursive: true, mode: 0o700 })
  await mkdir(folder, { mode: 0o700 })
  const world = openWorld({ warehouse, scratch, scale, seed, ...(signal === undefined ? {} : { signal }) })
  const cleaner = openWorld({ warehouse, scratch, scale, seed })
  try {
    await makeMinistry(world, scratch, (done, total) => onProgress({ phase: 'ministry', done, total }))
    const files = await writeAll(world, folder, options)
    await rename(folder, out)
    return { files: files.map(file => ({ ...file, path: join(out, file.path.slice(folder.length + 1)) })) }
  } finally {
    await dropScratch(cleaner, scratch)
  }
}

async function writeAll(
  world: World,
  folder: string,
  { contracts, since = '', cycles, format = 'mixed', onProgress, signal }: DemoOptions,
): Promise<readonly WrittenFile[]> {
  const plans = filePlans(world).filter(
    plan =>
      (contracts?.includes(plan.contract) ?? true) &&
      plan.snapshotOn >= since &&
      (cycles === undefined || (plan.cycles?.some(cycle => cycles.includes(cycle)) ?? true)),
  )
  const written: WrittenFile[] = []
  const queue = plans.values()
  let failed = false
  const writer = async () => {
    for (const plan of queue) {
      if (failed) return
      signal?.throwIfAborted()
      const file = await writeFilePlan(world, plan, { folder, format, signal })
      written.push(file)
      onProgress?.({ phase: 'files', done: written.length, total: plans.length, file: plan.name })
    }
  }
  // A writer that fails lets the others end their file: nobody writes while the scratch database is dropped.
  const writers = Array.from({ length: WRITERS }, () =>
    writer().catch((error: unknown) => {
      failed = true
      throw error
    }),
  )
  await Promise.allSettled(writers)
  await Promise.all(writers)
  return written.sort((a, b) => (a.path < b.path ? -1 : 1))
}
