import { setTimeout as sleep } from 'node:timers/promises'
import { openStore } from '#store/index.ts'
import { openWarehouse } from '#warehouse/index.ts'
import type { RawDatabase } from '#warehouse/raw-tables.ts'
import { runSource } from '../runs/run-source.ts'
import { TODAY } from './pipeline-clock.test-helper.ts'
import { giving, testSource, textOffer } from './sources.test-helper.ts'

/**
 * A process of its own that triggers one source ten times at once: loader URL, store URL, data directory, source, text, and how many triggers
 * there are in all processes. The one that runs does not end before every trigger has left its row.
 */
const [loaderUrl = '', storeUrl = '', dataDir = '', name = '', text = '', all = ''] = process.argv.slice(2)
const warehouse = openWarehouse<RawDatabase>(loaderUrl)
const store = openStore(storeUrl)
const told = async () => {
  const rows = await store.db.selectFrom('source_runs').select('run_id').where('source', '=', name).execute()
  return rows.length
}
const offers = giving(
  textOffer('pagos', `pagos_${name}.csv`, text, {
    before: async () => {
      while ((await told()) < Number(all)) await sleep(50)
    },
  }),
)
const context = { warehouse, store, dataDir, clock: () => TODAY, now: () => TODAY, holder: `${process.pid}` }
const outcomes = await Promise.all(
  Array.from({ length: 10 }, () =>
    runSource(context, testSource(name), offers, { slotAt: null, cause: 'manual', requestedBy: 'test' }),
  ),
)
process.stdout.write(JSON.stringify(outcomes.map(({ state }) => state)))
await Promise.all([warehouse.close(), store.close()])
