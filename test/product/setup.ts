import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { PROVING } from '../proving.ts'
import { startProduct, stopProduct } from './process.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the product under test is, and the data directory it runs on. */
    product: { url: string; dataDir: string }
  }
}

/** Cycles of which figures were printed, and five quarters without a gap. All forty-one are for the proofs. */
const CYCLES = '2017C1,2017C3,2022C1,2022C4,2024C3,2025C1..2026C1'

/** A recount by plain SQL takes the payments of ten years into memory at once, which no query of the product does. */
const ROOM_TO_RECOUNT = { SIMEI_CLICKHOUSE_MEMORY_MB: '12000' }

/**
 * One demonstration at full scale for all tests of the product: the first start, from source files to the board. It loads while the tests beside
 * the code run; `ready.ts` waits for it.
 */
export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'simei-product-'))
  const product = await startProduct(dataDir, PROVING ? ROOM_TO_RECOUNT : { SIMEI_DEMO_CYCLES: CYCLES })
  project.provide('product', { url: product.url, dataDir })
  return async () => {
    await stopProduct(product)
    process.stderr.write(product.said())
    rmSync(dataDir, { recursive: true, force: true })
  }
}
