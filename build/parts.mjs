// Plain JavaScript: it is asked before anything is compiled.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PROGRAM = join(import.meta.dirname, '..')
const NOT_BUILT = /\.test(-helper)?\.tsx?$|\/(dist|test-support|testing)\//

/**
 * What is built: where to, and from which sources.
 * @typedef {{ readonly out: string, readonly folders: readonly string[], readonly source: RegExp }} Part
 */

/** The page that the browser loads. @type {Part} */
export const PAGE = {
  out: 'dashboard/dist',
  folders: ['build', 'dashboard', 'charts', 'domain'],
  source: /\.(ts|tsx|css|html|svg)$/,
}

/** The service and the command line, as one module: loading its hundreds of sources one by one takes seconds. @type {Part} */
export const SERVICE = {
  out: 'simei/dist',
  folders: ['build', 'domain', 'charts', 'platform', 'ingest', 'models', 'alerts', 'api', 'simei', 'demo'],
  source: /\.(ts|json)$/,
}

/** A path of the installed program. @type {(path: string) => string} */
export const inProgram = path => join(PROGRAM, path)

/** Where a part keeps the hash of the sources that it was built from. @type {(part: Part) => string} */
export const stampOf = ({ out }) => inProgram(`${out}/.stamp`)

/** The hash of all that a part is made of: its sources, how it is built, and the versions of what they import. @type {(part: Part) => string} */
export function sourceHash({ folders, source }) {
  const files = folders
    .flatMap(folder =>
      readdirSync(inProgram(folder), { recursive: true, encoding: 'utf8' }).map(file => `${folder}/${file}`),
    )
    .filter(file => source.test(file) && !NOT_BUILT.test(file))
  const hash = createHash('sha256')
  for (const file of ['package-lock.json', ...files.sort()])
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(inProgram(file)))
      .update('\0')
  return hash.digest('hex')
}

/** Whether a part was built from the sources as they are now. @type {(part: Part) => boolean} */
export const isFresh = part =>
  existsSync(stampOf(part)) && readFileSync(stampOf(part), 'utf8') === sourceHash(part)
