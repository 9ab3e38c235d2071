import { build } from './build.ts'
import { PAGE, SERVICE } from './parts.mjs'

for (const part of [PAGE, SERVICE]) await build(part)
