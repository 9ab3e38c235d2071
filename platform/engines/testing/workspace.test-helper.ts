import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROVING } from '#test/proving.ts'
import type { EngineOptions } from '../types.ts'

/** A data directory of the test's own, with the options of small engines on it. */
export const workspace = (
  mode: EngineOptions['mode'] = 'own',
  name = 'data',
): { dataDir: string; options: EngineOptions; remove(): void } => {
  const root = mkdtempSync(join(tmpdir(), 'simei-engines-'))
  const dataDir = join(root, name)
  mkdirSync(dataDir, { recursive: true })
  return {
    dataDir,
    options: { dataDir, warehouseMemoryMb: 1200, storeMemoryMb: 16, mode },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** How often a loop of kills runs: the full count when proving, a small one in every test run. */
export const times = (few: number, full: number): number => (PROVING ? full : few)

/** How long such a loop may take before it counts as hanging. */
export const PATIENCE_MS = PROVING ? 1_800_000 : 180_000
