import type { Contract } from '#domain/contracts/index.ts'
import type { IngestContext } from '../context.ts'
import { erasedPersons } from './erased.ts'
import { findErased, redactRows } from './redact-rows.ts'
import { rewriteCopy } from './rewrite-copy.ts'

/**
 * Takes the identity of erased persons out of a loaded batch before its commit, and out of its landed copy: a person who was erased comes in as
 * a number alone. Costs one query of the ledger while nobody was erased.
 */
export async function redactIncoming(
  context: IngestContext,
  contract: Contract,
  batchId: string,
): Promise<void> {
  const erased = await erasedPersons(context.store)
  if (erased === null) return
  const found = await findErased(context, contract, erased, batchId)
  if (found.batches.length === 0) return
  await redactRows(context, contract, erased, found)
  await rewriteCopy(context, batchId)
}
