import { isFresh, PAGE, SERVICE } from './parts.mjs'

// Plain JavaScript: each start asks, and the compiler is loaded only when something is to be compiled.
const stale = [PAGE, SERVICE].filter(part => !isFresh(part))
if (stale.length > 0) {
  const { register } = await import('tsx/esm/api')
  register()
  const { build } = await import('./build.ts')
  for (const part of stale) await build(part)
}
