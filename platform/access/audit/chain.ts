import { createHash } from 'node:crypto'
import type { AuditEntryTable } from '#store/index.ts'
import { canonicalJson } from './canonical.ts'

/** What the first entry has as the hash of the one before it. */
export const GENESIS = '0'.repeat(64)

/** An instant as the store gives it back: milliseconds, without zeros at the end. The hash is of this very text. */
export const instantText = (at: Date): string => at.toISOString().replace(/\.?0+Z$/, 'Z')

/** SHA-256 of an entry with its place and the hash of the entry before; hexadecimal. */
export const entryHash = (entry: Omit<AuditEntryTable, 'hash'>): string =>
  createHash('sha256')
    .update(
      canonicalJson({
        sequence: entry.sequence,
        at: entry.at,
        actor: entry.actor,
        action: entry.action,
        origin: entry.origin,
        purpose: entry.purpose,
        case_number: entry.case_number,
        subjects: entry.subjects,
        details: entry.details,
        previous_hash: entry.previous_hash,
      }),
    )
    .digest('hex')
