import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startProduct, stopProduct, untilReady } from './process.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the product under test is, and the data directory it runs on. */
    product: { url: string; dataDir: string }
  }
}

/** One full demonstration for all tests of the product: the first start, from source files to the board. */
export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'simei-product-'))
  const product = await startProduct(dataDir)
  const remove = async () => {
    await stopProduct(product)
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await untilReady(product)
  } catch (error) {
    await remove()
    throw error
  }
  process.stderr.write(product.said())
  project.provide('product', { url: product.url, dataDir })
  return remove
}
