import { ensureChromium } from './chromium.ts'
import { run } from './shell.ts'
import { ensureSourceDatabase } from './source-database.ts'

// `npm test`: every test, on real engines and a real browser. A missing component fails here, with the command that installs it.
ensureChromium()
ensureSourceDatabase()
process.exitCode =
  (await run('node', ['build/if-stale.mjs'])) || (await run('vitest', ['run', ...process.argv.slice(2)]))
