import { expect, it } from 'vitest'
import { INDICATORS } from '#models/index.ts'
import { SYNTHETIC } from './rows.ts'
import { planTargets } from './targets.ts'

/** Shares of exits by cause add up to 100 whatever happens: of the whole nothing can be asked. */
const WITHOUT = ['P21']

it('every indicator has a target, each target is set once, and all of them say that they are synthetic', () => {
  const targets = [...planTargets(0.01)]
  const aimed = new Set(targets.map(({ indicator }) => indicator))
  expect(Object.keys(INDICATORS).filter(code => !aimed.has(code))).toEqual(WITHOUT)
  expect(new Set(targets.map(({ plan_id }) => plan_id)).size).toBe(targets.length)
  expect(new Set(targets.map(({ title, synthetic }) => `${title} ${synthetic}`))).toEqual(
    new Set([`${SYNTHETIC} true`]),
  )
})
