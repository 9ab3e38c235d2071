import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startClickHouse } from '#engines/index.ts'
import { testStore } from '#test/engines.ts'
import { ensureTables, migrate, openWarehouse } from '#warehouse/index.ts'
import type { RawDatabase } from '#warehouse/raw-tables.ts'
import type { IngestContext } from './context.ts'
import { ingestFile } from './ingest-file.ts'
import { recoverBatches } from './recover.ts'
import { rawTableStatements } from './schema/raw-ddl.ts'
import { ensureTerritories } from './territories.ts'
import { TODAY } from './test-support/pipeline-clock.test-helper.ts'
import { csv, payment } from './test-support/records.test-helper.ts'

let root: string
let disk: string
let close: () => Promise<void>
let context: IngestContext

/** A disk of 64 MB of its own. */
function mountDisk(folder: string): void {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder], { stdio: 'pipe' })
  } catch (error) {
    throw new Error('this test mounts a small disk: run it as root, or within `unshare -rm`', {
      cause: error,
    })
  }
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'simei-disk-'))
  disk = join(root, 'disk')
  await mkdir(disk)
  mountDisk(disk)
  const server = await startClickHouse({ dir: join(disk, 'warehouse'), memoryMb: 1000 })
  await migrate(server.urls.admin)
  await ensureTables(server.urls.admin, rawTableStatements())
  const store = await testStore()
  const warehouse = openWarehouse<RawDatabase>(server.urls.loader)
  context = { warehouse, store: store.store, dataDir: join(disk, 'data'), clock: () => TODAY }
  // The first load of an installation brings the tree of territories, on a disk that is not full yet.
  await ensureTerritories(context)
  close = async () => {
    await warehouse.close()
    await server.stop()
    await store.close()
  }
})
afterAll(async () => {
  await close?.()
  execFileSync('umount', ['--lazy', disk])
  await rm(root, { recursive: true, force: true })
})

const ROWS = 20_000
/** Rows that no compression makes much smaller. */
const rows = (seed: string) =>
  Array.from({ length: ROWS }, (_, id) =>
    payment(id, { person_id: createHash('sha512').update(`${seed}${id}`).digest('base64') }),
  )

/** Leaves so many bytes free; gives what frees the rest again. */
async function fill(freeBytes: number): Promise<() => Promise<void>> {
  const { bavail, bsize } = await statfs(disk)
  const ballast = join(disk, 'ballast')
  await writeFile(ballast, Buffer.alloc(Math.max(0, bavail * bsize - freeBytes)))
  return () => rm(ballast)
}

const held = async () => {
  const { rows: found } = await sql<{ rows: string; amount: string; batches: string }>`
    select count() as rows, toString(sum(amount_balboas)) as amount, uniqExact(batch_id) as batches from raw.pagos`.execute(
    context.warehouse.db,
  )
  return found[0]
}

test.each([
  ['copying a file', 1 << 20],
  ['taking its rows in', 5 << 20],
])(
  'a disk that fills while %s ends in a clean failure, and the next run loads everything once',
  async (step, free) => {
    const before = await held()
    const path = join(root, `pagos_${free}.csv`)
    await writeFile(path, csv(rows(step)))
    const release = await fill(free)
    await expect(ingestFile(context, { path, requestedBy: 'test' })).rejects.toMatchObject({
      code: 'warehouse_disk_full',
    })
    await release()
    await recoverBatches(context)
    expect(await held()).toEqual(before)
    const ended = await context.store.db
      .selectFrom('batches')
      .select(['state', 'reason_code', 'landed_at'])
      .orderBy('batch_id', 'desc')
      .executeTakeFirstOrThrow()
    expect(ended).toMatchObject({ state: 'rejected', reason_code: 'batch_interrupted' })
    expect(ended.landed_at === null).toBe(step === 'copying a file')
    const outcome = await ingestFile(context, { path, requestedBy: 'test' })
    expect(outcome).toMatchObject({ state: 'committed', loaded: ROWS, amount_loaded: `${ROWS * 360}.00` })
    expect(Number((await held())?.rows)).toBe(Number(before?.rows) + ROWS)
    const copies = await readdir(join(context.dataDir, 'landed'), { recursive: true })
    expect(copies.filter(name => name.endsWith('.partial'))).toEqual([])
  },
)
