import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { AuditEntryTable, StoreDatabase } from '#store/index.ts'
import { entryHash, GENESIS } from './chain.ts'

type Trx = Transaction<StoreDatabase>
export type Dice = (sides: number) => number

const all = (trx: Trx) => trx.selectFrom('audit_entries').selectAll().orderBy('sequence').execute()

/** The entries in the place of those that stand. */
async function replace(trx: Trx, entries: readonly AuditEntryTable[]): Promise<void> {
  await trx.deleteFrom('audit_entries').execute()
  if (entries.length > 0)
    await trx
      .insertInto('audit_entries')
      .values([...entries])
      .execute()
}

/** Numbers, links and hashes as if nothing had happened. */
function rehashed(entries: readonly AuditEntryTable[]): AuditEntryTable[] {
  let previous = GENESIS
  return entries.map((entry, n) => {
    const row = { ...entry, sequence: String(n + 1), previous_hash: previous }
    previous = entryHash(row)
    return { ...row, hash: previous }
  })
}

const at = (entries: readonly AuditEntryTable[], n: number): AuditEntryTable => {
  const entry = entries[n]
  if (entry === undefined) throw new RangeError('no such entry')
  return entry
}

const later = (instant: string, dice: Dice) =>
  new Date(new Date(instant).getTime() + 1 + dice(86_400_000)).toISOString().replace(/\.?0+Z$/, 'Z')

/** Another entry than this one, in one field. */
function edited(entry: AuditEntryTable, dice: Dice): AuditEntryTable {
  const edits: Partial<AuditEntryTable>[] = [
    { at: later(entry.at, dice) },
    { actor: `account:${1000 + dice(9)}` },
    { action: 'person.viewed!' },
    { origin: `198.51.100.${dice(255)}` },
    { purpose: entry.purpose === null ? '' : null },
    { case_number: `${entry.case_number ?? ''}0` },
    { subjects: [...entry.subjects, 'person:P9'] },
    { subjects: [entry.subjects.join('')] },
    { details: `${entry.details.slice(0, -1)} }` },
    { previous_hash: createHash('sha256').update(entry.hash).digest('hex') },
    { hash: createHash('sha256').update(entry.hash).digest('hex') },
  ]
  return { ...entry, ...edits[dice(edits.length)] }
}

type Tampering = (entries: readonly AuditEntryTable[], n: number, dice: Dice) => readonly AuditEntryTable[]

/** What somebody who owns the database can do to the audit. */
export const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  'edits an entry': (entries, n, dice) => entries.map((each, i) => (i === n ? edited(each, dice) : each)),
  'edits an entry and its hash': (entries, n) =>
    entries.map((each, i) => {
      if (i !== n) return each
      const row = { ...each, actor: 'system' }
      return { ...row, hash: entryHash(row) }
    }),
  'edits an entry and writes the chain anew': (entries, n) =>
    rehashed(entries.map((each, i) => (i === n ? { ...each, actor: 'system' } : each))),
  'takes an entry out': (entries, n) => entries.filter((_, i) => i !== n),
  'takes an entry out and numbers the rest anew': (entries, n) =>
    entries.filter((_, i) => i !== n).map((each, i) => ({ ...each, sequence: String(i + 1) })),
  'takes an entry out and writes the chain anew': (entries, n) => rehashed(entries.filter((_, i) => i !== n)),
  'takes several out': (entries, n, dice) => entries.filter((_, i) => i < n || i > n + dice(4)),
  'cuts the end off': (entries, n) => entries.slice(0, n),
  'puts one in': (entries, n) =>
    [
      ...entries.slice(0, n),
      { ...at(entries, n), hash: createHash('sha256').update(String(n)).digest('hex') },
      ...entries.slice(n),
    ].map((each, i) => ({ ...each, sequence: String(i + 1) })),
  'puts one in and writes the chain anew': (entries, n) =>
    rehashed([...entries.slice(0, n), { ...at(entries, n), subjects: [] }, ...entries.slice(n)]),
  'swaps two': (entries, n) => {
    const m = (n + 1) % entries.length
    return entries.map((each, i) =>
      i === n
        ? { ...at(entries, m), sequence: each.sequence }
        : i === m
          ? { ...at(entries, n), sequence: each.sequence }
          : each,
    )
  },
  'swaps two and writes the chain anew': (entries, n) => {
    const m = (n + 1) % entries.length
    return rehashed(entries.map((each, i) => (i === n ? at(entries, m) : i === m ? at(entries, n) : each)))
  },
}

/** Does one of them, past the trigger, as the owner of the tables can. */
export async function tamper(trx: Trx, name: string, dice: Dice): Promise<void> {
  await sql`alter table audit_entries disable trigger user`.execute(trx)
  const entries = await all(trx)
  await replace(trx, TAMPERINGS[name]?.(entries, dice(entries.length), dice) ?? entries)
}
