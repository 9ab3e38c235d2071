import { parseArgs } from 'node:util'
import { watchHost } from '#test/host.ts'
import { run } from '#test/shell.ts'
import { benchIdentity } from './identity/bench.ts'
import { benchIngest } from './ingest.ts'
import { benchModels } from './models/bench.ts'
import { benchPersons } from './models/persons.ts'
import { measureStart } from './start.ts'

const IDENTITY_PERSONS = 5_000_000
const INGEST_ROWS = 5_000_000
/** Beside these, for the growth. */
const INGEST_SIZES = [1_000_000, 20_000_000]

const MODEL_PERSONS = 1_000_000

/** `npm run bench [name] [--persons 1e5]`: measures, and prints what docs/benchmarks.md quotes. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  identity: () => benchIdentity(IDENTITY_PERSONS),
  async start() {
    const { phases, firstSeconds, secondSeconds, peakMebibytes, diskMebibytes } = await measureStart()
    for (const [phase, seconds] of Object.entries(phases))
      console.log(`${phase.padEnd(8)} ${seconds.toFixed(1)} s`)
    console.log(`first start ${firstSeconds.toFixed(1)} s, second ${secondSeconds.toFixed(1)} s`)
    console.log(`peak memory ${peakMebibytes.toFixed(0)} MiB, disk ${diskMebibytes.toFixed(0)} MiB`)
  },
  async ingest() {
    console.log(await benchIngest(INGEST_ROWS, INGEST_SIZES))
  },
  async models() {
    console.log(await benchModels(persons))
  },
  async persons() {
    console.log(await benchPersons(persons))
  },
}

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { persons: { type: 'string' } },
})
const persons = values.persons === undefined ? MODEL_PERSONS : Number(values.persons)
if (!Number.isSafeInteger(persons) || persons < 1000) {
  console.error('--persons: a whole number from 1000, also as 1e5')
  process.exit(2)
}
// As `npm start` does: what is stale would be read by a compiler at each start.
await run('node', ['build/if-stale.mjs'])
for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
  const bench = BENCHES[name]
  if (bench === undefined) {
    console.error(`${name}: no such bench. There are: ${Object.keys(BENCHES).join(', ')}`)
    process.exit(2)
  }
  console.log(`▸ ${name}`)
  const taken = watchHost()
  await bench()
  console.log(taken())
}
