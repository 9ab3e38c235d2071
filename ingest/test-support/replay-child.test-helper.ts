import { writeSync } from 'node:fs'
import { openStore } from '#store/index.ts'
import { openWarehouse } from '#warehouse/index.ts'
import type { RawDatabase } from '#warehouse/raw-tables.ts'
import { type CorrectedRow, replayRows } from '../quarantine/index.ts'
import { watchEffects } from './effects.test-helper.ts'
import { TODAY } from './pipeline-clock.test-helper.ts'

/** What a child is told: where things are, what it replays, and before which of its effects it dies (0: before none). */
export interface ReplayOrder {
  readonly loader: string
  readonly store: string
  readonly dataDir: string
  readonly batchId: string
  readonly rows: readonly CorrectedRow[]
  readonly dieBefore: number
}

const order = JSON.parse(process.argv[2] ?? '{}') as ReplayOrder
let begun = 0
watchEffects((_what, moment, effect) => {
  if (moment !== 'before') return
  begun = effect
  if (effect === order.dieBefore) process.kill(process.pid, 'SIGKILL')
})
const warehouse = openWarehouse<RawDatabase>(order.loader)
const store = openStore(order.store)
const { batchId, rows } = order
await replayRows(
  { warehouse, store, dataDir: order.dataDir, clock: () => TODAY },
  { batchId, rows, requestedBy: 'child' },
)
writeSync(1, `effects ${begun}\n`)
await Promise.all([warehouse.close(), store.close()])
