import type { KeyObject } from 'node:crypto'
import type { AuditEntryTable } from '#store/index.ts'
import type { Reading } from '../grants/access.ts'
import { entryHash, GENESIS } from './chain.ts'
import type { HeadFile } from './head-files.ts'
import { isGenuine, type SignedHead } from './heads.ts'

/**
 * What somebody did to the audit: `edited` an entry, took one out (`missing`), put one in or copied one (`inserted`), changed what an entry
 * follows (`unlinked`), cut the end off (`truncated`), wrote it anew from some entry on (`rewritten`), or changed a head (`head_forged`).
 * `no_heads`: nothing signed is there to compare with, so that a chain written anew cannot be told.
 */
export type AuditFindingKind =
  | 'edited'
  | 'missing'
  | 'inserted'
  | 'unlinked'
  | 'truncated'
  | 'rewritten'
  | 'head_forged'
  | 'no_heads'

export interface AuditFinding {
  readonly kind: AuditFindingKind
  /** The first entry, or the file, where it shows. */
  readonly where: string
}

export interface AuditReport {
  readonly whole: boolean
  readonly entries: string
  readonly last_hash: string
  /** Genuine heads that the chain was compared with, and the entries that the last of them covers; what came later is held by its hashes alone. */
  readonly heads: number
  readonly covered: string
  readonly findings: readonly AuditFinding[]
}

const BATCH = 2000
/** Before every sequence, also those that no entry may have. */
const BEGINNING = '-9223372036854775808'
/** Enough to know where to look. */
const MOST_FINDINGS = 50

async function* entriesOf(store: Reading, after: string): AsyncGenerator<AuditEntryTable> {
  for (let last = after; ; ) {
    const rows = await store.db
      .selectFrom('audit_entries')
      .selectAll()
      .where('sequence', '>', last)
      .orderBy('sequence')
      .limit(BATCH)
      .execute()
    yield* rows
    const end = rows.at(-1)
    if (end === undefined) return
    last = end.sequence
  }
}

/** The largest of the sequences; 0 of none. */
const lastOf = (sequences: readonly string[]): bigint =>
  sequences.reduce((last, each) => {
    const sequence = BigInt(each)
    return sequence > last ? sequence : last
  }, 0n)

/** The hash that the entry of a sequence must have by what it says now. */
async function hashAt(store: Reading, sequence: string): Promise<string | undefined> {
  const entry = await store.db
    .selectFrom('audit_entries')
    .selectAll()
    .where('sequence', '=', sequence)
    .executeTakeFirst()
  return entry === undefined ? undefined : entryHash(entry)
}

/**
 * Reads the whole chain (or what came after the last head: enough to sign the next one), recomputes every hash and compares with the exported heads. Inside a `repeatable read` transaction it sees one instant.
 * Entries written after the last head are protected by their hashes only against whoever does not write them all anew.
 */
export async function verifyAudit(
  store: Reading,
  files: readonly HeadFile[],
  trusted: readonly KeyObject[],
  how: 'whole' | 'since the last head' = 'whole',
): Promise<AuditReport> {
  const findings: AuditFinding[] = []
  const found = (kind: AuditFindingKind, where: string) => {
    if (findings.length < MOST_FINDINGS) findings.push({ kind, where })
  }
  const heads = new Map<string, SignedHead>()
  for (const { name, head } of files)
    if (head === undefined || !isGenuine(head, trusted)) found('head_forged', name)
    else if ((heads.get(head.entries)?.hash ?? head.hash) !== head.hash) found('rewritten', name)
    else heads.set(head.entries, head)
  const covered = lastOf([...heads.keys()])
  const start = how === 'since the last head' ? heads.get(String(covered)) : undefined
  let sequence = start === undefined ? 0n : covered
  let previous = start?.hash ?? GENESIS
  if (start !== undefined && (await hashAt(store, start.entries)) !== start.hash)
    found('rewritten', start.entries)
  const after = start?.entries ?? BEGINNING
  let read = 0n
  for await (const { hash, ...entry } of entriesOf(store, after)) {
    read += 1n
    const at = BigInt(entry.sequence)
    if (at > sequence + 1n) found('missing', String(sequence + 1n))
    else if (at <= sequence) found('inserted', entry.sequence)
    if (entryHash(entry) !== hash) found('edited', entry.sequence)
    if (entry.previous_hash !== previous) found('unlinked', entry.sequence)
    if ((heads.get(entry.sequence)?.hash ?? hash) !== hash) found('rewritten', entry.sequence)
    sequence = at
    previous = hash
  }
  const { count } = await store.db
    .selectFrom('audit_entries')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('sequence', '>', after)
    .executeTakeFirstOrThrow()
  if (BigInt(count) !== read) found('inserted', count)
  if (covered > sequence) found('truncated', String(sequence + 1n))
  if (heads.size === 0 && sequence > 0n) found('no_heads', '-')
  return {
    whole: findings.length === 0,
    entries: String(sequence),
    last_hash: previous,
    heads: heads.size,
    covered: String(covered),
    findings,
  }
}
