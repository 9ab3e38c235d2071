import { sql, type Transaction } from 'kysely'
import type { AuditEntryTable, StoreDatabase } from '#store/index.ts'
import type { Act } from '../actor.ts'
import type { AuditAction } from './actions.ts'
import { type Canonical, canonicalJson } from './canonical.ts'
import { entryHash, GENESIS, instantText } from './chain.ts'

/** Any number, but always the same: entries are written one after the other. */
const AUDIT_LOCK = 5_343_690_418

export interface AuditEntry {
  readonly action: AuditAction
  /** Whom or what it concerns: `account:3`, `person:P000000001`. */
  readonly subjects: readonly string[]
  readonly purpose?: string
  readonly caseNumber?: string
  /** Without names, cédulas or secrets. */
  readonly details?: Readonly<Record<string, Canonical>>
}

/** Entries hashed and written at once: a thousand hold the loop for some milliseconds, and a statement takes 65,535 values of eleven each. */
const AT_ONCE = 1_000

/**
 * Writes entries in the caller's transaction: what happened and that it is written down stand or fall together. The lock is kept until the
 * transaction ends, so that the order of the chain is the order in which they are committed; therefore the last thing of a transaction.
 *
 * Gives the entries' sequences. Errors are the store's; whoever shows data must not show it after one.
 */
export async function appendAudits(
  trx: Transaction<StoreDatabase>,
  act: Act,
  entries: readonly AuditEntry[],
): Promise<readonly string[]> {
  await sql`select pg_advisory_xact_lock(${AUDIT_LOCK})`.execute(trx)
  const last = await trx
    .selectFrom('audit_entries')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  let sequence = BigInt(last?.sequence ?? 0)
  let previous_hash = last?.hash ?? GENESIS
  const written: string[] = []
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    const rows: AuditEntryTable[] = []
    for (const entry of entries.slice(from, from + AT_ONCE)) {
      sequence += 1n
      const row = {
        sequence: String(sequence),
        at: instantText(act.at),
        actor: act.by,
        action: entry.action,
        origin: act.origin ?? null,
        purpose: entry.purpose ?? null,
        case_number: entry.caseNumber ?? null,
        subjects: [...entry.subjects],
        details: canonicalJson(entry.details ?? {}),
        previous_hash,
      }
      previous_hash = entryHash(row)
      rows.push({ ...row, hash: previous_hash })
      written.push(row.sequence)
    }
    await trx.insertInto('audit_entries').values(rows).execute()
  }
  return written
}

/** Writes one entry and gives its sequence: see `appendAudits`. */
export async function appendAudit(
  trx: Transaction<StoreDatabase>,
  act: Act,
  entry: AuditEntry,
): Promise<string> {
  const [sequence] = await appendAudits(trx, act, [entry])
  if (sequence === undefined) throw new RangeError('no entry was written')
  return sequence
}
