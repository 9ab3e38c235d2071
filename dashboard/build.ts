import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const PROGRAM = fileURLToPath(new URL('..', import.meta.url))
const OUT = join(PROGRAM, 'dashboard/dist')
const STAMP = join(OUT, '.stamp')
const FOLDERS = ['dashboard', 'charts', 'domain']
const SOURCE = /\.(ts|tsx|css|html|svg)$/
const NOT_BUILT = /\.test(-helper)?\.tsx?$|^dashboard\/dist\//
const COMPRESSIBLE = /\.(js|css|html|svg|json)$/
/** Below this a compressed copy saves less than its header costs. */
const WORTH_COMPRESSING_BYTES = 1024

/** The hash of everything the build is made of: sources, and the versions of what they import. */
async function sourceHash(): Promise<string> {
  const found = await Promise.all(
    FOLDERS.map(async folder =>
      (await readdir(join(PROGRAM, folder), { recursive: true })).map(file => `${folder}/${file}`),
    ),
  )
  const files = [
    'package-lock.json',
    ...found.flat().filter(file => SOURCE.test(file) && !NOT_BUILT.test(file)),
  ]
  const hash = createHash('sha256')
  for (const file of files.sort())
    hash
      .update(file)
      .update('\0')
      .update(await readFile(join(PROGRAM, file)))
      .update('\0')
  return hash.digest('hex')
}

/** Whether `dashboard/dist` was built from the sources as they are now. */
export async function dashboardIsFresh(): Promise<boolean> {
  if (!existsSync(STAMP)) return false
  return (await readFile(STAMP, 'utf8')) === (await sourceHash())
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file)
  if (bytes.length < WORTH_COMPRESSING_BYTES) return
  const brotli = await promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
  await writeFile(`${file}.br`, brotli)
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }))
}

/**
 * Builds the page into `dashboard/dist`, with a brotli and a gzip copy beside each asset and, last, a stamp of the sources. A
 * build that is killed leaves no stamp, so the next start builds again.
 */
export async function buildDashboard(): Promise<void> {
  const hash = await sourceHash()
  await rm(STAMP, { force: true })
  const { build } = await import('vite')
  await build({ configFile: join(PROGRAM, 'dashboard/vite.config.ts') })
  const work: Promise<void>[] = []
  for (const file of await readdir(join(OUT, 'assets')))
    if (COMPRESSIBLE.test(file)) work.push(compress(join(OUT, 'assets', file)))
  await Promise.all(work)
  await writeFile(`${STAMP}.new`, hash)
  await rename(`${STAMP}.new`, STAMP)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const onlyIfStale = process.argv.includes('--if-stale')
  if (!onlyIfStale || !(await dashboardIsFresh())) await buildDashboard()
}
