import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'vite'
import { inProgram, PAGE } from './parts.mjs'

const COMPRESSIBLE = /\.(js|css|html|svg|json)$/
/** Below this a compressed copy saves less than its header costs. */
const WORTH_COMPRESSING_BYTES = 1024

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file)
  if (bytes.length < WORTH_COMPRESSING_BYTES) return
  const brotli = await promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
  await writeFile(`${file}.br`, brotli)
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }))
}

/** Builds the page, with a brotli and a gzip copy beside each asset. */
export async function buildPage(): Promise<void> {
  await build({ configFile: inProgram('dashboard/vite.config.ts') })
  const assets = inProgram(`${PAGE.out}/assets`)
  const files = (await readdir(assets)).filter(file => COMPRESSIBLE.test(file))
  await Promise.all(files.map(file => compress(join(assets, file))))
}
