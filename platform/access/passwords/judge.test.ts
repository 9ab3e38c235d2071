import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { scoreOf } from './judge.ts'

it('judging does not stop the event loop, and questions asked together are each answered with their own score', async () => {
  let turns = 0
  let done = false
  const judged = Promise.all(
    ['contraseña1234', 'trompeta nublado cactus 71', 'anaperez1984'].map(password =>
      scoreOf(password, ['anaperez']),
    ),
  ).finally(() => {
    done = true
  })
  while (!done) {
    await sleep(5)
    turns += 1
  }
  const [weak, strong, known] = await judged
  expect(weak).toBeLessThan(4)
  expect(strong).toBe(4)
  expect(known).toBeLessThan(4)
  expect(turns).toBeGreaterThan(3)
})
