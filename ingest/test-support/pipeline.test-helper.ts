import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type TestServer, testServer, testStore } from '#test/engines.ts'
import { ensureTables, openWarehouse } from '#warehouse/index.ts'
import type { RawDatabase } from '#warehouse/raw-tables.ts'
import type { IngestContext } from '../context.ts'
import { ingestFile } from '../ingest-file.ts'
import type { FormatOptions } from '../reading/format-options.ts'
import { rawTableStatements } from '../schema/raw-ddl.ts'
import { TODAY } from './pipeline-clock.test-helper.ts'

/**
 * A warehouse and a store of the test's own, with the loader's rights and an empty data directory.
 * @param start another way to start the migrated warehouse
 */
export async function testPipeline(start: () => Promise<TestServer> = testServer) {
  const server = await start()
  const store = await testStore()
  await ensureTables(server.urls.admin, rawTableStatements())
  const warehouse = openWarehouse<RawDatabase>(server.urls.loader)
  const root = await mkdtemp(join(tmpdir(), 'simei-ingest-'))
  const folder = join(root, 'sources')
  await mkdir(folder)
  const context: IngestContext = {
    warehouse,
    store: store.store,
    dataDir: join(root, 'data'),
    clock: () => TODAY,
  }
  return {
    context,
    folder,
    urls: { ...server.urls, store: store.url },
    /** Writes a source file and takes it in. */
    async ingest(name: string, content: string | Buffer, control?: object, format?: FormatOptions) {
      const path = join(folder, name)
      await writeFile(path, content)
      if (control !== undefined) await writeFile(`${path}.control.json`, JSON.stringify(control))
      return ingestFile(context, { path, requestedBy: 'test', ...(format === undefined ? {} : { format }) })
    },
    /** Rows of a query on the warehouse. */
    async rows<Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> {
      return (await query.execute(warehouse.db)).rows
    },
    async close() {
      await warehouse.close()
      await server.stop()
      await store.close()
      await rm(root, { recursive: true, force: true })
    },
  }
}

export type TestPipeline = Awaited<ReturnType<typeof testPipeline>>

/** Reasons of a batch's quarantined rows: line → `column:reason`, sorted. */
export async function reasonsByLine(
  pipeline: TestPipeline,
  batchId: string | null,
): Promise<Record<string, string[]>> {
  const rows = await pipeline.rows(
    sql<{ line: string; found: string[] }>`
      select line, arraySort(arrayMap(r -> concat(r.column, ':', r.reason), reasons)) as found
      from raw.quarantine where batch_id = ${batchId} order by line`,
  )
  return Object.fromEntries(rows.map(row => [row.line, row.found]))
}
