import { CONTRACTS } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { IngestContext } from '../context.ts'
import { type Erased, erasedPersons, erasureSalt } from './erased.ts'
import { type KnownBy, knownBy } from './known-by.ts'
import { redactExports } from './redact-exports.ts'
import { findErased, NOMINAL, redactRows } from './redact-rows.ts'
import { removeOrphanCopies, removeRefusedCopies, rewriteCopy } from './rewrite-copy.ts'

export interface ErasureRequest {
  readonly personId: string
  /** Why; kept for good, so it names nobody. */
  readonly reason: string
  readonly requestedBy: string
}

/** What an erasure redacted, by place: rows of tables and files. */
export interface ErasureOutcome {
  readonly erasure_id: string
  readonly counts: Readonly<Record<string, number>>
}

/** The erasure of a person: a new one, or that which was interrupted, or made before. What is known by now is added to it. */
async function openErasure(
  { store, clock }: IngestContext,
  request: ErasureRequest,
  known: KnownBy,
): Promise<string> {
  return store.db.transaction().execute(async transaction => {
    const before = await transaction
      .selectFrom('erased_identities')
      .select('erasure_id')
      .where('hash', '=', known.person)
      .executeTakeFirst()
    const id =
      before?.erasure_id ??
      (
        await transaction
          .insertInto('erasures')
          .values({
            reason: request.reason,
            requested_by: request.requestedBy,
            requested_at: clock().toISOString(),
            counts: '{}',
          })
          .returning('erasure_id')
          .executeTakeFirstOrThrow()
      ).erasure_id
    const hashes = [
      { hash: known.person, kind: 'person_id' as const },
      ...known.cedulas.map(hash => ({ hash, kind: 'cedula' as const })),
      ...known.names.map(hash => ({ hash, kind: 'name' as const })),
    ]
    await transaction
      .insertInto('erased_identities')
      .values(hashes.map(row => ({ ...row, erasure_id: id })))
      .onConflict(conflict => conflict.doNothing())
      .execute()
    return id
  })
}

type Counts = Record<string, number>

const add = (counts: Counts, place: string, count: number): void => {
  if (count > 0) counts[place] = (counts[place] ?? 0) + count
}

/** Under this name the ledger remembers, while an erasure runs, whose copies have to be written anew. */
const pendingCopy = (batchId: string) => `pending_copy_${batchId}`
const PENDING = /^pending_copy_(\d+)$/

async function save({ store }: IngestContext, id: string, counts: Counts, finishedAt: string | null) {
  await store.db
    .updateTable('erasures')
    .set({ counts: JSON.stringify(counts), ...(finishedAt === null ? {} : { finished_at: finishedAt }) })
    .where('erasure_id', '=', id)
    .execute()
}

/** Open quarantined rows of the person are closed: without identity nobody can correct them. */
async function closeRows(
  { store, clock }: IngestContext,
  rows: readonly { readonly batch_id: string; readonly line: string }[],
  id: string,
): Promise<void> {
  if (rows.length === 0) return
  await store.db
    .insertInto('quarantine_resolutions')
    .values(
      rows.map(({ batch_id, line }) => ({
        batch_id,
        line,
        resolution: 'dismissed' as const,
        resolved_by: `erasure:${id}`,
        resolved_at: clock().toISOString(),
      })),
    )
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Redacts rows, then copies. Which copies is written down before the rows lose by what they are known. */
async function redact(context: IngestContext, id: string, erased: Erased, counts: Counts): Promise<void> {
  for (const contract of Object.values(CONTRACTS)) {
    const found = await findErased(context, contract, erased)
    if (found.batches.length === 0) continue
    for (const batchId of found.batches) counts[pendingCopy(batchId)] = 1
    await save(context, id, counts, null)
    await redactRows(context, contract, erased, found)
    add(counts, `raw.${contract.name}`, found.loaded.length)
    add(counts, 'raw.quarantine', found.quarantined.length)
    await redactExports(context, found.quarantined, counts)
    await closeRows(context, found.quarantined, id)
    await save(context, id, counts, null)
  }
  for (const key of Object.keys(counts)) {
    const [, batchId] = PENDING.exec(key) ?? []
    if (batchId === undefined) continue
    add(counts, 'landed copies', await rewriteCopy(context, batchId))
    delete counts[key]
    await save(context, id, counts, null)
  }
  add(
    counts,
    'refused copies',
    await removeRefusedCopies(
      context,
      NOMINAL.map(({ name }) => name),
    ),
  )
  await removeOrphanCopies(context)
}

/**
 * Removes the identity of a person (names, cédula, coordinates, in the registry, the payroll and old forms) from the raw tables, the quarantine, the landed
 * copies and the files written for correction. The person's number stays, so no figure moves; later files load the person without
 * identity. Interrupted, the same request completes it; repeated, it redacts what came since.
 *
 * It may run beside loads: a batch that is loading meets it before its commit. Throws `not_found` if no record ever named that number.
 */
export async function erasePerson(context: IngestContext, request: ErasureRequest): Promise<ErasureOutcome> {
  const salt = await erasureSalt(context.store)
  const known = await knownBy(context, request.personId, salt)
  if (known.cedulas.length === 0 && known.names.length === 0) {
    const before = await context.store.db
      .selectFrom('erased_identities')
      .select('hash')
      .where('hash', '=', known.person)
      .executeTakeFirst()
    if (before === undefined) throw new SimeiError('not_found', { detail: '--person-id' })
  }
  const id = await openErasure(context, request, known)
  const erased = await erasedPersons(context.store, id)
  if (erased === null) throw new SimeiError('internal', { detail: 'an erasure without a person' })
  const before = await context.store.db
    .selectFrom('erasures')
    .select('counts')
    .where('erasure_id', '=', id)
    .executeTakeFirstOrThrow()
  const counts: Counts = { ...before.counts }
  if (known.shared !== '0') counts['cédulas shared with another person'] = Number(known.shared)
  await redact(context, id, erased, counts)
  await save(context, id, counts, context.clock().toISOString())
  return { erasure_id: id, counts }
}
