import { expect, it } from 'vitest'
import { DEFINITIONS } from '../indicators/index.ts'
import { meets } from './derived.ts'

it('a value is held to the limit in force on the last day, and to none before the first', () => {
  const indicator = DEFINITIONS.P07
  if (indicator === undefined) throw new Error('P07 is gone')
  const minimum = {
    indicator,
    is: 'at_least',
    than: [
      { from: '2026-01-01', than: '75' },
      { from: '2020-01-01', than: '60' },
    ],
  } as const
  const reached = (value: bigint | null, on: string) => meets(minimum, value, on)
  expect(reached(70_000_000n, '2025-12-31')).toBe(true)
  expect(reached(70_000_000n, '2026-01-01')).toBe(false)
  expect(reached(75_000_000n, '2026-01-01')).toBe(true)
  expect(reached(99_000_000n, '2019-12-31')).toBe(false)
  expect(reached(null, '2026-06-30')).toBe(false)
})
