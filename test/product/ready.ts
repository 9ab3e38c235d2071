import { setTimeout as sleep } from 'node:timers/promises'
import { inject } from 'vitest'
import { isReady } from './process.ts'

const READY_MILLISECONDS = 900_000
/** The page opens before the engines: a product that nobody can reach for this long has ended. */
const GONE_MILLISECONDS = 60_000

const { url } = inject('product')
const began = Date.now()
let reachedAt = began
for (;;) {
  const ready = await isReady(url)
  if (ready === true) break
  if (ready !== undefined) reachedAt = Date.now()
  if (Date.now() - reachedAt > GONE_MILLISECONDS)
    throw new Error('npm start has ended: see what it said below')
  if (Date.now() - began > READY_MILLISECONDS) throw new Error('npm start was not ready in time')
  await sleep(500)
}
