import { describe, expect, it } from 'vitest'
import { parsePeriod } from '#domain/periods.ts'
import { territoriesAt } from '#domain/territories/index.ts'
import { INDICATORS } from '../indicators/index.ts'
import { decimalText } from './decimal.ts'
import type { Target } from './publication-facts.ts'
import type { Weights } from './target-weights.ts'
import { targetedProgramme, targetOf } from './targets.ts'

const metadata = (code: string) => {
  const found = INDICATORS[code]
  if (found === undefined) throw new RangeError(code)
  return found
}
const target = (fields: Partial<Target>): Target => ({
  indicator: 'P13',
  territory: 'PA',
  programme: '',
  period: '2025',
  baseline: null,
  target: '95',
  target_min: null,
  target_max: null,
  apportioned_by: '',
  trajectory: '',
  valid_from: null,
  valid_to: null,
  legal_source: null,
  synthetic: true,
  ...fields,
})
const place = (territory: string, period: string, programme = '') => ({
  territory,
  period: parsePeriod(period),
  programme,
})

describe('the target of a figure', () => {
  const targets = [
    target({}),
    target({ period: '2025S1', target: '94' }),
    target({ territory: '04', period: '2025', target: '90' }),
    target({ programme: 'RDO', target: '80' }),
  ]
  const found = (code: string, at: ReturnType<typeof place>) =>
    targetOf(targets, metadata(code), at)?.of.target

  it('is its own, or for a percentage that of what holds it: nearest territory, then shortest period', () => {
    expect(found('P13', place('PA', '2025'))).toBe('95')
    expect(found('P13', place('PA', '2025C1'))).toBe('94')
    expect(found('P13', place('PA', '2025C4'))).toBe('95')
    expect(found('P13', place('040101', '2025C1'))).toBe('90')
    expect(found('P13', place('08', '2024'))).toBeUndefined()
    expect(found('P13', place('PA-ND', '2025'))).toBe('95')
  })

  it('says whose it is', () => {
    expect(targetOf(targets, metadata('P13'), place('04', '2025'))?.how).toBe('own')
    expect(targetOf(targets, metadata('P13'), place('040101', '2025'))?.how).toBe('inherited')
  })

  it('of a programme is never that of all programmes', () => {
    expect(found('P13', place('PA', '2025', 'RDO'))).toBe('80')
    expect(found('P13', place('PA', '2025', 'AG'))).toBeUndefined()
  })

  it('of distinct persons is of no shorter period and no part, unless the plan says how', () => {
    expect(found('B01', place('PA', '2025'))).toBe('95')
    expect(found('B01', place('PA', '2025C1'))).toBeUndefined()
    expect(found('B01', place('08', '2025'))).toBeUndefined()
    const stated = [target({ trajectory: 'lineal' })]
    expect(targetOf(stated, metadata('B01'), place('PA', '2025C1'))?.of.period).toBe('2025')
  })

  it('of a stock or a sum is also that of the shorter periods within', () => {
    expect(found('B05', place('PA', '202503'))).toBe('94')
    expect(found('B03', place('PA', '202509'))).toBe('95')
  })

  it('holds only while it is valid, and the latest valid one stands', () => {
    const dated = [
      target({ target: '70', valid_from: '2025-01-01', valid_to: '2025-06-30' }),
      target({ target: '75', valid_from: '2025-07-01' }),
      target({ target: '60' }),
    ]
    expect(targetOf(dated, metadata('P13'), place('PA', '2025C1'))?.of.target).toBe('70')
    expect(targetOf(dated, metadata('P13'), place('PA', '2025C4'))?.of.target).toBe('75')
    expect(targetOf(dated, metadata('P13'), place('PA', '2025'))?.of.target).toBe('75')
  })

  it('is not shown beside a part of which no target speaks', () => {
    expect(targetedProgramme({ sex: 'F' }, new Map())).toBeUndefined()
    expect(targetedProgramme({}, new Map([['modality', ['sucursal']]]))).toBeUndefined()
    expect(targetedProgramme({}, new Map([['programme', ['RDO', 'AG']]]))).toBeUndefined()
    expect(targetedProgramme({}, new Map([['programme', ['RDO']]]))).toBe('RDO')
  })
})

describe('the target of a count, apportioned', () => {
  const units = (parent: string, level: 'province' | 'district' | 'corregimiento') =>
    territoriesAt(level, parent).map(({ code }) => code)
  /** Odd weights that any remainder shows up in: the code as a number. */
  const weights: Weights = (rule, unit) => (rule === 'igual' ? 1n : BigInt(unit))
  const partsIn = (targets: readonly Target[], codes: readonly string[], code = 'B01') =>
    codes.map(unit => targetOf(targets, metadata(code), place(unit, '2025'), weights)?.target)
  const sum = (parts: readonly (bigint | undefined)[]) =>
    parts.reduce<bigint>((total, part) => total + (part ?? 0n), 0n)

  it('adds up to the whole at every level of the tree, in whole persons', () => {
    const whole = [target({ target: '186225', apportioned_by: 'poblacion' })]
    for (const level of ['province', 'district', 'corregimiento'] as const) {
      const parts = partsIn(whole, units('PA', level))
      expect(decimalText(sum(parts))).toBe('186225')
      expect(parts.every(part => part !== undefined && part % 1_000_000n === 0n)).toBe(true)
    }
    const [chiriqui] = partsIn(whole, ['04'])
    expect(sum(partsIn(whole, units('04', 'district')))).toBe(chiriqui)
  })

  it('of money is divided to the cent', () => {
    const parts = partsIn(
      [target({ target: '100.01', apportioned_by: 'igual' })],
      units('PA', 'province'),
      'B03',
    )
    expect(decimalText(sum(parts))).toBe('100.01')
    expect(parts.map(part => decimalText(part ?? 0n))).toContain('7.7')
  })

  it('leaves what a unit has of its own, and divides the rest among the others', () => {
    const targets = [
      target({ target: '1000', apportioned_by: 'igual' }),
      target({ territory: '04', target: '400' }),
    ]
    const parts = partsIn(targets, units('PA', 'province'))
    expect(decimalText(sum(parts))).toBe('1000')
    expect(partsIn(targets, ['04', '08']).map(part => decimalText(part ?? 0n))).toEqual(['400', '50'])
    expect(partsIn([...targets, target({ territory: '08', target: '700' })], ['09'])).toEqual([undefined])
  })

  it('is not divided by figures that nobody gave, nor to an unknown place', () => {
    const whole = [target({ target: '1000', apportioned_by: 'poblacion_objetivo' })]
    const without: Weights = (_rule, unit) => (unit === '08' ? undefined : 1n)
    expect(targetOf(whole, metadata('B01'), place('04', '2025'), without)).toBeUndefined()
    expect(targetOf(whole, metadata('B01'), place('PA-ND', '2025'), weights)).toBeUndefined()
  })

  it('takes the baseline with it', () => {
    const whole = [target({ target: '1300', baseline: '130', apportioned_by: 'igual' })]
    const part = targetOf(whole, metadata('B01'), place('04', '2025'), weights)
    expect([part?.how, part?.target, part?.baseline]).toEqual(['apportioned', 100_000_000n, 10_000_000n])
  })
})
