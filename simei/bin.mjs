#!/usr/bin/env node
import { inProgram, isFresh, SERVICE } from '../build/parts.mjs'

// Built it starts at once; a source that changed since is read itself.
if (isFresh(SERVICE)) await import(inProgram(`${SERVICE.out}/main.js`))
else {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./cli/main.ts')
}
