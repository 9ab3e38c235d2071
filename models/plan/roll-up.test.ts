import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PLAN_STATES, type PlanState } from '#domain/plan.ts'
import { millionths } from '../values/decimal.ts'
import { knownSum, meanPercent, rolledState } from './roll-up.ts'

const of = (counts: Partial<Record<PlanState, number>>): readonly PlanState[] =>
  PLAN_STATES.flatMap(state => Array.from({ length: counts[state] ?? 0 }, () => state))

describe('the state of a node', () => {
  it.each([
    [{ on_target: 4, at_risk: 1 }, 'on_target'],
    [{ on_target: 3, at_risk: 1 }, 'at_risk'],
    [{ on_target: 9, off_target: 1 }, 'at_risk'],
    [{ on_target: 1, off_target: 1 }, 'off_target'],
    [{ at_risk: 1, no_data: 1 }, 'off_target'],
    [{ no_data: 3, not_due: 1 }, 'no_data'],
    [{ on_target: 1, not_due: 9 }, 'on_target'],
    [{ not_due: 2 }, 'not_due'],
    [{}, 'not_due'],
  ] as const)('made of %j is %s', (counts, state) => {
    expect(rolledState(of(counts))).toBe(state)
  })

  it('never gets worse when a child gets better', () => {
    const worst: readonly PlanState[] = ['off_target', 'at_risk', 'on_target']
    const rank = (state: PlanState) => worst.indexOf(state === 'no_data' ? 'off_target' : state)
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...worst), { minLength: 1, maxLength: 12 }),
        fc.nat(11),
        (states, at) => {
          const place = at % states.length
          const better = states.with(
            place,
            worst[Math.min(2, rank(states[place] ?? 'off_target') + 1)] ?? 'on_target',
          )
          expect(rank(rolledState(better))).toBeGreaterThanOrEqual(rank(rolledState(states)))
        },
      ),
    )
  })
})

describe('progress of several', () => {
  const part = (percent: string | null, budget: string | null) => ({
    percent: percent === null ? null : millionths(percent),
    budget: budget === null ? null : millionths(budget),
  })

  it('is weighted by budget, and more than all of one does not stand in for another', () => {
    expect(meanPercent([part('150', '100'), part('0', '300')])).toBe(millionths('25'))
  })

  it('is equal in weight when a budget is missing, and 0 where nothing was reported beside others', () => {
    expect(meanPercent([part('50', '100'), part(null, null)])).toBe(millionths('25'))
    expect(meanPercent([part(null, '1')])).toBeNull()
  })

  it('sums what is known, and knows nothing of nothing', () => {
    expect(knownSum([1n, null, 2n])).toBe(3n)
    expect(knownSum([null])).toBeNull()
  })
})
