import { ensureChromium } from './chromium.ts'
import { watchHost } from './host.ts'
import { run } from './shell.ts'
import { ensureSourceDatabase } from './source-database.ts'

// `npm test`: every test, on real engines and a real browser. A missing component fails here, with the command that installs it.
const taken = watchHost()
ensureChromium()
ensureSourceDatabase()
process.exitCode =
  (await run('node', ['build/if-stale.mjs'])) || (await run('vitest', ['run', ...process.argv.slice(2)]))
process.stderr.write(`${taken()}\n`)
