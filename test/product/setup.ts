import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startProduct, stopProduct } from './process.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the product under test is, and the data directory it runs on. */
    product: { url: string; dataDir: string }
  }
}

/**
 * One full demonstration for all tests of the product: the first start, from source files to the board. It loads while the tests beside the
 * code run; `ready.ts` waits for it.
 */
export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'simei-product-'))
  const product = await startProduct(dataDir)
  project.provide('product', { url: product.url, dataDir })
  return async () => {
    await stopProduct(product)
    process.stderr.write(product.said())
    rmSync(dataDir, { recursive: true, force: true })
  }
}
