import { SimeiError } from '#domain/errors.ts'
import { Agreement, Consistency, type Reading } from './consistency.ts'
import { Fault, Unstable } from './fault.ts'
import type { Spool } from './spool.ts'
import { backoff } from './timing.ts'
import { type Walk, walkPages } from './walk.ts'

const RESTARTS = 3

async function readOnce(walk: Walk, spool: Spool): Promise<Reading> {
  await spool.clear()
  const consistency = new Consistency(walk.shape, walk.source.repeated_keys ?? false)
  for await (const page of walkPages(walk, consistency)) await spool.append(page.lines)
  return consistency.end()
}

/** One answer whose total agrees is of one moment, and so are pages that name one version of the data. */
const isOfOneMoment = ({ pages, total, version }: Reading): boolean =>
  version !== null || (pages.length === 1 && total !== null)

/**
 * Reads all pages again and compares. Every page of the first reading was read before any of the second; where all are the same, the data
 * stood still between the two, and what was kept is exactly what they were then.
 */
async function verify(walk: Walk, first: Reading): Promise<void> {
  const agreement = new Agreement(walk.shape, first)
  const pages = walkPages(walk, agreement)
  while (!(await pages.next()).done);
  agreement.end()
}

async function attempt(walk: Walk, spool: Spool): Promise<Reading> {
  const reading = await readOnce(walk, spool)
  if (!isOfOneMoment(reading)) await verify(walk, reading)
  return reading
}

/**
 * Brings all records of a source into the spool as they were at one moment, from the first page again as often as it takes. Throws
 * `source_unstable` when the data do not stand still, and what one page may fail of.
 */
export async function collect(walk: Walk, spool: Spool): Promise<Reading> {
  const { source, timing, signal } = walk
  const { host } = new URL(source.url)
  const restarts = source.limits?.restarts ?? RESTARTS
  for (let failures = 1; ; failures++) {
    try {
      return await attempt(walk, spool)
    } catch (error) {
      if (error instanceof Fault) throw new SimeiError(error.code, { detail: `${host}: ${error.message}` })
      if (!(error instanceof Unstable)) throw error
      if (failures > restarts)
        throw new SimeiError('source_unstable', {
          detail: `${host}, read ${failures} times: ${error.message}`,
        })
    }
    await timing.sleep(backoff(failures, timing), signal)
  }
}
