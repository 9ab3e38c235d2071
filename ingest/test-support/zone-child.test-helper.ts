import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openStore } from '#store/index.ts'
import { openWarehouse } from '#warehouse/index.ts'
import type { RawDatabase } from '#warehouse/raw-tables.ts'
import { ingestFile } from '../ingest-file.ts'

/** A process of its own, in whatever zone it is started, that takes a folder in and tells what it made of it: loader, store, data, folder. */
const [loader = '', storeUrl = '', dataDir = '', folder = ''] = process.argv.slice(2)
const warehouse = openWarehouse<RawDatabase>(loader)
const store = openStore(storeUrl)
/** In Panama still the day before. */
const clock = () => new Date('2026-04-15T03:30:00Z')
const outcomes: unknown[] = []
for (const name of (await readdir(folder)).sort()) {
  const { batch_id: _, ...outcome } = await ingestFile(
    { warehouse, store, dataDir, clock },
    { path: join(folder, name), requestedBy: 'test' },
  )
  outcomes.push(outcome)
}
const { rows } = await sql<Record<string, string>>`
  select batch_id - (select min(batch_id) from raw.personas) as file, line, birth_on, died_on, toYYYYMMDD(birth_on) as digits,
    dateDiff('day', birth_on, toDate32('2026-04-14')) as days
  from raw.personas order by file, line`.execute(warehouse.db)
const { rows: zones } = await sql<{ zone: string }>`select serverTimezone() as zone`.execute(warehouse.db)
const dates = await store.db
  .selectFrom('batches')
  .select(['file_name', 'snapshot_on'])
  .orderBy('batch_id')
  .execute()
process.stdout.write(
  JSON.stringify({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    serverZone: zones[0]?.zone,
    figures: { outcomes, rows, dates },
  }),
)
await Promise.all([warehouse.close(), store.close()])
