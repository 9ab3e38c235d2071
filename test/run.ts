import { ensureChromium } from './chromium.ts'
import { run } from './shell.ts'

// `npm test`: every test, on real engines and a real browser. A missing component fails here, with the command that installs it.
ensureChromium()
process.exitCode = await run('vitest', ['run', ...process.argv.slice(2)])
