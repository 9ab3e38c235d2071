import { rename, rm, writeFile } from 'node:fs/promises'
import { buildPage } from './page.ts'
import { PAGE, type Part, SERVICE, sourceHash, stampOf } from './parts.mjs'
import { buildService } from './service.ts'

const BUILDERS = new Map<Part, () => Promise<void>>([
  [PAGE, buildPage],
  [SERVICE, buildService],
])

/** Builds a part and, last, writes the stamp of its sources. A build that is killed leaves none, so the next one builds again. */
export async function build(part: Part): Promise<void> {
  const hash = sourceHash(part)
  const stamp = stampOf(part)
  await rm(stamp, { force: true })
  await BUILDERS.get(part)?.()
  await writeFile(`${stamp}.new`, hash)
  await rename(`${stamp}.new`, stamp)
}
