import { openStore } from '#store/index.ts'
import { openWarehouse } from '#warehouse/index.ts'
import type { RawDatabase } from '#warehouse/raw-tables.ts'
import { ingestFile } from '../ingest-file.ts'
import { TODAY } from './pipeline-clock.test-helper.ts'

/** A process of its own that takes one file in, for tests that kill it: loader URL, store URL, data directory, file. */
const [loaderUrl = '', storeUrl = '', dataDir = '', path = ''] = process.argv.slice(2)
const warehouse = openWarehouse<RawDatabase>(loaderUrl)
const store = openStore(storeUrl)
process.stdout.write('started\n')
const outcome = await ingestFile(
  { warehouse, store, dataDir, clock: () => TODAY },
  { path, requestedBy: 'test' },
)
process.stdout.write(`${outcome.state}\n`)
await Promise.all([warehouse.close(), store.close()])
