import { writeSync } from 'node:fs'
import { inspect } from 'node:util'
import { openStore } from '#store/index.ts'
import { openWarehouse } from '#warehouse/index.ts'
import type { RawDatabase } from '#warehouse/raw-tables.ts'
import { runSource } from '../runs/run-source.ts'
import { offers } from '../sources/folder/offers.ts'
import { watchEffects } from './effects.test-helper.ts'
import { TODAY } from './pipeline-clock.test-helper.ts'
import { folderSource, type RunOrder } from './run-order.test-helper.ts'

/** A process of its own that runs a source once, for tests that kill or freeze it. Its one argument is a `RunOrder`. */
const order = JSON.parse(process.argv[2] ?? '{}') as RunOrder
/** At once, whatever becomes of this process next. */
const say = (line: string) => writeSync(1, `${line}\n`)

const { at } = order
watchEffects((what, moment, effect) => {
  if (order.tell === true && moment === 'before') say(`effect ${what}`)
  if (at === undefined || effect !== at.effect || moment !== at.moment) return
  say(`struck ${moment} ${what.replaceAll('\n', ' ').slice(0, 80)}`)
  process.kill(process.pid, at.signal)
})

const warehouse = openWarehouse<RawDatabase>(order.loader)
const store = openStore(order.store)
const source = folderSource(order.source, order.folder)
const clock = () => TODAY
say('started')
const outcome = await runSource(
  {
    warehouse,
    store,
    dataDir: order.dataDir,
    clock,
    now: clock,
    holder: `child ${process.pid}`,
    leaseSeconds: order.leaseSeconds,
  },
  source,
  context => offers(source, context),
  { slotAt: null, cause: 'manual', requestedBy: 'child', wait: true },
)
say(inspect(outcome, { depth: 20, maxArrayLength: 1000 }))
say(`ended ${outcome.state}`)
await Promise.all([warehouse.close(), store.close()])
