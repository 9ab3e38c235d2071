import { createHash, randomUUID } from 'node:crypto'
import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'kysely'
import { CONTRACTS, type Contract, type ContractName } from '#domain/contracts/index.ts'
import { exportStream, param } from '#warehouse/index.ts'
import type { IngestContext } from '../context.ts'

type Context = Pick<IngestContext, 'warehouse' | 'store' | 'dataDir' | 'clock'>

/** Every record of a batch in the order of its file, loaded and quarantined, in the contract's columns. */
function recordsOf(contract: Contract, batchId: string) {
  const names = contract.columns.map(({ name }) => name)
  const batch = param(batchId, 'UInt64')
  const loaded = names.map(name => sql`ifNull(toString(${sql.ref(name)}), '') as ${sql.ref(`as_${name}`)}`)
  const aside = names.map(name => sql`fields[${sql.lit(name)}] as ${sql.ref(`as_${name}`)}`)
  const shown = names.map(name => sql`${sql.ref(`as_${name}`)} as ${sql.ref(name)}`)
  return sql`select ${sql.join(shown)} from (
    select line as as_line, ${sql.join(loaded)} from ${sql.table(`raw.${contract.name}`)} where batch_id = ${batch}
    union all
    select line as as_line, ${sql.join(aside)} from raw.quarantine where batch_id = ${batch} and contract = ${contract.name}
  ) order by as_line`
}

/** Hashes what passes. */
function hashing() {
  const hash = createHash('sha256')
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  return { through, digest: () => hash.digest('hex') }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes the redacted records beside the copy, whole or not at all; gives the SHA-256 of their text. */
async function write(context: Context, contract: Contract, batchId: string, target: string): Promise<string> {
  const folder = dirname(target)
  const partial = join(folder, `.${randomUUID()}.partial`)
  const file = await open(partial, 'wx', 0o400)
  try {
    const records = await exportStream(context.warehouse, recordsOf(contract, batchId), 'CSVWithNames')
    const { through, digest } = hashing()
    await pipeline(records, through, createGzip(), async (compressed: AsyncIterable<Buffer>) => {
      for await (const chunk of compressed) await file.writeFile(chunk)
    })
    await file.sync()
    await rename(partial, target)
    await syncFolder(folder)
    return digest()
  } finally {
    await file.close()
    await rm(partial, { force: true })
  }
}

/**
 * Puts, in the place of a batch's landed copy and of those of its repeats, its records as the warehouse holds them now. `sha256` stays that of
 * what the source sent, so that the same content is a repeat for ever. Copies that the policy removed stay removed. Gives how many
 * batches have another copy now.
 */
export async function rewriteCopy(context: Context, batchId: string): Promise<number> {
  const { store, dataDir, clock } = context
  const batches = await store.db
    .selectFrom('batches')
    .select(['batch_id', 'contract', 'sha256', 'landed_path'])
    .where(({ eb, or }) => or([eb('batch_id', '=', batchId), eb('repeats_batch_id', '=', batchId)]))
    .where('landed_path', 'is not', null)
    .where('copy_removed_at', 'is', null)
    .execute()
  const [first] = batches
  if (first === undefined || first.sha256 === null) return 0
  const contract = CONTRACTS[first.contract as ContractName]
  const landedPath = join('landed', contract.name, `${first.sha256}.${batchId}.redacted.csv.gz`)
  const redactedSha256 = await write(context, contract, batchId, join(dataDir, landedPath))
  await store.db
    .updateTable('batches')
    .set({
      landed_path: landedPath,
      redacted_at: clock().toISOString(),
      redacted_sha256: redactedSha256,
      format: 'csv',
      compression: 'gzip',
      encoding: 'utf-8',
      delimiter: ',',
    })
    .where(
      'batch_id',
      'in',
      batches.map(batch => batch.batch_id),
    )
    .execute()
  await removeUnused(context, [...new Set(batches.map(batch => batch.landed_path ?? ''))])
  return batches.length
}

/** Removes files that no batch stands on any longer. That of a refused one is no reason to keep what names an erased person. */
async function removeUnused(
  { store, dataDir, clock }: Pick<Context, 'store' | 'dataDir' | 'clock'>,
  paths: readonly string[],
): Promise<void> {
  for (const path of paths) {
    const users = await store.db
      .selectFrom('batches')
      .select('batch_id')
      .where('landed_path', '=', path)
      .where('state', '<>', 'rejected')
      .where('copy_removed_at', 'is', null)
      .executeTakeFirst()
    if (users !== undefined) continue
    await rm(join(dataDir, path), { force: true })
    await store.db
      .updateTable('batches')
      .set({ copy_removed_at: clock().toISOString() })
      .where('landed_path', '=', path)
      .where('copy_removed_at', 'is', null)
      .execute()
  }
}

/** Gives a repeat of a batch whose copy was redacted that same copy, and removes the one that it brought. */
export async function adoptRedactedCopy(
  context: Pick<Context, 'store' | 'dataDir' | 'clock'>,
  batchId: string,
  repeats: string,
): Promise<void> {
  const { store } = context
  const original = await store.db
    .selectFrom('batches')
    .select(['landed_path', 'redacted_at', 'redacted_sha256'])
    .where('batch_id', '=', repeats)
    .where('redacted_at', 'is not', null)
    .executeTakeFirst()
  if (original === undefined) return
  const own = await store.db
    .selectFrom('batches')
    .select('landed_path')
    .where('batch_id', '=', batchId)
    .executeTakeFirstOrThrow()
  await store.db.updateTable('batches').set(original).where('batch_id', '=', batchId).execute()
  if (own.landed_path !== null) await removeUnused(context, [own.landed_path])
}

/** Copies of refused batches, of contracts that name people: nobody can say whom they name, so an erasure removes them all. */
export async function removeRefusedCopies(
  context: Pick<Context, 'store' | 'dataDir' | 'clock'>,
  contracts: readonly string[],
): Promise<number> {
  const refused = await context.store.db
    .selectFrom('batches')
    .select('landed_path')
    .distinct()
    .where('state', '=', 'rejected')
    .where('contract', 'in', contracts)
    .where('landed_path', 'is not', null)
    .where('copy_removed_at', 'is', null)
    .execute()
  await removeUnused(
    context,
    refused.map(batch => batch.landed_path ?? ''),
  )
  return refused.length
}

/** A copy this young may be on its way into the ledger. */
const SETTLED_MILLISECONDS = 10 * 60_000

/**
 * Removes files below `landed/` that no batch has as its copy, but for the youngest: a copy has its name before the ledger knows it. Gives how
 * many there were.
 */
export async function removeOrphanCopies({
  store,
  dataDir,
}: Pick<Context, 'store' | 'dataDir'>): Promise<number> {
  const root = join(dataDir, 'landed')
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  const known = await store.db
    .selectFrom('batches')
    .select('landed_path')
    .distinct()
    .where('landed_path', 'is not', null)
    .where('copy_removed_at', 'is', null)
    .execute()
  const kept = new Set(known.map(batch => join(dataDir, batch.landed_path ?? '')))
  const orphans = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !kept.has(path))
  let removed = 0
  for (const path of orphans) {
    const file = await stat(path).catch(() => null)
    if (file === null || Date.now() - file.mtimeMs < SETTLED_MILLISECONDS) continue
    await rm(path, { force: true })
    removed += 1
  }
  return removed
}
