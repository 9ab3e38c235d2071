import { build, ensureBuilt } from './build.ts'
import { PAGE, SERVICE } from './parts.mjs'

const make = process.argv.includes('--if-stale') ? ensureBuilt : build
for (const part of [PAGE, SERVICE]) await make(part)
