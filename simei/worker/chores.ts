import { auditSigner, checkAudit, exportHead, pruneAccess } from '#access/index.ts'
import { secretKey } from '#config/secret-key.ts'
import type { SimeiError } from '#domain/errors.ts'
import { type ChoreName, type ChoreRecord, choreRecord, recordChore, tryLease } from '#store/index.ts'
import type { Services } from '../server/services.ts'
import { asSimei, passes } from './persist.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** What chores stand on. */
export type ChoreServices = Pick<Services, 'store' | 'config' | 'holder'>

interface Chore {
  readonly every: number
  /** When in each stretch of `every`, counted from midnight in UTC. */
  readonly at: number
  run(services: ChoreServices, now: Date): Promise<ChoreRecord['result']>
}

const CHORE: Readonly<Record<ChoreName, Chore>> = {
  audit_head: {
    every: HOUR,
    at: 7 * MINUTE,
    async run({ store, config }, now) {
      const done = await exportHead(store, config.auditHeadsDir, auditSigner(secretKey(config)), now)
      return { entries: done?.head.entries ?? null }
    },
  },
  // At night in the Americas.
  audit_check: {
    every: DAY,
    at: 8 * HOUR + 20 * MINUTE,
    async run({ store, config }) {
      const { publicKey } = auditSigner(secretKey(config))
      const report = await checkAudit(store, config.auditHeadsDir, [publicKey])
      const { whole, entries, covered, heads, findings } = report
      const [first] = findings
      return {
        whole,
        entries,
        covered,
        heads,
        finding: first === undefined ? null : `${first.kind} ${first.where}`,
      }
    },
  },
  access_prune: {
    every: DAY,
    at: 8 * HOUR + 40 * MINUTE,
    async run({ store }, now) {
      await pruneAccess(store, now)
      return {}
    },
  },
}

/** The last slot at or before an instant: an hour or day missed while the machine slept is made up once, not each of them. */
const slotAt = ({ every, at }: Chore, now: Date): string =>
  new Date(Math.floor((now.getTime() - at) / every) * every + at).toISOString()

async function runChore(
  services: ChoreServices,
  name: ChoreName,
  now: Date,
): Promise<SimeiError | undefined> {
  const { store, holder } = services
  const slot = slotAt(CHORE[name], now)
  const isDone = async () => ((await choreRecord(store, name))?.slot_at ?? '') >= slot
  if (await isDone()) return undefined
  const lease = await tryLease(store, `chore:${name}`, holder)
  if (lease === undefined) return undefined
  try {
    // Another worker may have done it between the look and the lease.
    if (await isDone()) return undefined
    const end = (error: string | null, result: ChoreRecord['result']) =>
      recordChore(store, name, { slot_at: slot, ended_at: now.toISOString(), error, result })
    try {
      await end(null, await CHORE[name].run(services, now))
      return undefined
    } catch (failure) {
      const error = asSimei(failure)
      // What passes by itself is tried again in a minute; anything else waits for its next slot.
      if (!passes(error)) await end(error.code, error.detail === undefined ? {} : { detail: error.detail })
      return error
    }
  } finally {
    await lease.release()
  }
}

/**
 * Does what is due: signs the audit each hour, verifies the whole of it and removes what no longer counts each day. By the machine's clock, each slot once whoever
 * wakes. Gives what went wrong; one chore keeps no other from being done. Throws only while the store is away.
 */
export async function runChores(services: ChoreServices, now: Date): Promise<readonly SimeiError[]> {
  const errors: SimeiError[] = []
  for (const name of Object.keys(CHORE) as ChoreName[]) {
    const error = await runChore(services, name, now)
    if (error !== undefined) errors.push(error)
  }
  return errors
}
