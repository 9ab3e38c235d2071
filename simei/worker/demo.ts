import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DEMO_AS_OF, generateDemo } from '#demo/index.ts'
import { ensureFirstDraft, ensureFirstRules } from '#models/index.ts'
import type { Services } from '../server/services.ts'
import { fixClock } from './clock.ts'
import type { RunRecord } from './run-record.ts'

/**
 * Whether the demonstration has to write its files: no file of sources is configured, and the folder of sources is the one in the data
 * directory, and empty.
 */
export async function lacksSources({ config }: Services): Promise<boolean> {
  const { sourceDir, sourcesFile, dataDir } = config
  if (sourcesFile !== undefined || sourceDir !== join(dataDir, 'sources')) return false
  return !existsSync(sourceDir) || (await readdir(sourceDir)).length === 0
}

/** Writes the demonstration's source files, and sets its clock and its rules of protection, when they are to be used and not there yet. */
export async function writeDemo(services: Services, run: RunRecord, signal: AbortSignal): Promise<void> {
  const { admin, config, store } = services
  if (!(await lacksSources(services))) return
  run.report('sources')
  await fixClock(store, DEMO_AS_OF)
  await ensureFirstRules(store, DEMO_AS_OF)
  await ensureFirstDraft(store, DEMO_AS_OF)
  await generateDemo({
    warehouse: admin,
    out: config.sourceDir,
    scale: config.demoScale,
    seed: config.demoSeed,
    format: 'mixed',
    since: config.demoSince,
    cycles: config.demoCycles,
    onProgress: ({ done, total }) => run.report('sources', done, total),
    signal,
  })
}
