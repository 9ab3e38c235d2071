import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { CONTRACTS, type ContractName, type Retention } from '#domain/contracts/index.ts'
import type { IngestContext } from '../context.ts'

/** What the policy removes, or would remove, of one contract. */
export interface Pruned {
  readonly contract: ContractName
  readonly files: number
  readonly batches: number
}

type Context = Pick<IngestContext, 'store' | 'dataDir' | 'clock'>

const DAY_MS = 86_400_000
/** Of files that were refused, where the contract keeps its copies until they are published: time enough to look at them. */
const REFUSED_DAYS = 30

/** Landed copies of a contract that its policy lets go: no batch on the file is open, held, too young, or has a row that waits in quarantine. */
async function due({ store, clock }: Context, contract: ContractName, policy: Retention) {
  if (policy === null) return []
  const before = (days: number) => new Date(clock().getTime() - days * DAY_MS).toISOString()
  const old =
    policy === 'until_published'
      ? sql<boolean>`case when b.state = 'rejected' then b.landed_at < ${before(REFUSED_DAYS)}
          else exists (select from publications as p where p.state = 'published' and p.started_at >= b.finished_at) end`
      : sql<boolean>`b.landed_at < ${before(policy)}`
  const { rows } = await sql<{ landed_path: string; batches: string }>`
    select b.landed_path, count(*)::text as batches
    from batches as b
    left join batches as original on original.batch_id = b.repeats_batch_id
    where b.contract = ${contract} and b.landed_path is not null and b.copy_removed_at is null
    group by b.landed_path
    having bool_and(b.state in ('committed', 'repeated', 'rejected') and coalesce(${old}, false)
      and coalesce(original.rows_quarantined, b.rows_quarantined, 0) <= (
        select count(*) from quarantine_resolutions as r where r.batch_id = coalesce(original.batch_id, b.batch_id)))
    order by b.landed_path`.execute(store.db)
  return rows
}

/**
 * Removes landed copies that their contract's policy does not keep any longer, and notes it with their batches. Never what figures are made
 * of: the raw tables stay, those of replaced batches too, because any publication may be made again from them; and no copy of which a
 * row waits in quarantine. With `dryRun` it only tells.
 */
export async function pruneLanded(
  context: Context,
  options: { dryRun?: boolean } = {},
): Promise<readonly Pruned[]> {
  const { store, dataDir, clock } = context
  const pruned: Pruned[] = []
  for (const { name, retentionDays } of Object.values(CONTRACTS)) {
    const files = await due(context, name, retentionDays)
    if (files.length === 0) continue
    pruned.push({
      contract: name,
      files: files.length,
      batches: files.reduce((sum, { batches }) => sum + Number(batches), 0),
    })
    if (options.dryRun === true) continue
    for (const { landed_path: path } of files) {
      // The file first: what the ledger says is gone is gone, and one that is gone already is no error.
      await rm(join(dataDir, path), { force: true })
      await store.db
        .updateTable('batches')
        .set({ copy_removed_at: clock().toISOString() })
        .where('landed_path', '=', path)
        .where('copy_removed_at', 'is', null)
        .execute()
    }
  }
  return pruned
}
