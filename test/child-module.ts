import { rmSync } from 'node:fs'
import { basename } from 'node:path'
import { inProgram } from '../build/parts.mjs'
import { bundle } from '../build/service.ts'

/**
 * Builds a source file for processes that a test starts and kills by the dozen: loading its sources one by one takes each of them seconds.
 * Gives the path of the module, which goes with the test's own process.
 */
export async function childModule(source: string): Promise<string> {
  const name = basename(source).replace(/\.ts$/, '.js')
  const folder = inProgram(`node_modules/.cache/simei-children/${process.pid}-${name}`)
  await bundle(source, folder, name)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return `${folder}/${name}`
}
