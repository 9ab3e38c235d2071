import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { CONTRACTS, type ContractName, type Retention } from '#domain/contracts/index.ts'
import type { IngestContext } from '../context.ts'

/** What the policy removes, or would remove, of one contract. */
export interface Pruned {
  readonly contract: ContractName
  /** Copies, those that no batch knows among them. */
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
 * Copies that no batch names and that nobody has touched for a day: what a process leaves that is killed between the copy and its row of
 * the ledger. By the machine's clock, which files have their times of.
 */
async function orphans({ store, dataDir }: Context, contract: ContractName): Promise<readonly string[]> {
  const folder = join('landed', contract)
  const names = await readdir(join(dataDir, folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const known = await store.db
    .selectFrom('batches')
    .select('landed_path')
    .distinct()
    .where('contract', '=', contract)
    .where('landed_path', 'is not', null)
    .execute()
  const paths = new Set(known.map(({ landed_path }) => landed_path))
  const unknown: string[] = []
  for (const name of names) {
    const path = join(folder, name)
    if (paths.has(path) || name.endsWith('.partial')) continue
    const { mtimeMs } = await stat(join(dataDir, path))
    if (Date.now() - mtimeMs > DAY_MS) unknown.push(path)
  }
  return unknown
}

/**
 * Removes landed copies that their contract's policy does not keep any longer, and notes it with their batches. Never what figures are made
 * of: the raw tables stay, those of replaced batches too, because any publication may be made again from them; and no copy of which a
 * row waits in quarantine. Copies that no batch knows go too. With `dryRun` it only tells.
 */
export async function pruneLanded(
  context: Context,
  options: { dryRun?: boolean } = {},
): Promise<readonly Pruned[]> {
  const { store, dataDir, clock } = context
  const pruned: Pruned[] = []
  for (const { name, retentionDays } of Object.values(CONTRACTS)) {
    const files = await due(context, name, retentionDays)
    const unknown = await orphans(context, name)
    if (files.length + unknown.length === 0) continue
    pruned.push({
      contract: name,
      files: files.length + unknown.length,
      batches: files.reduce((sum, { batches }) => sum + Number(batches), 0),
    })
    if (options.dryRun === true) continue
    for (const path of unknown) await rm(join(dataDir, path), { force: true })
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
