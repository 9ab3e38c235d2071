import { describe, expect, it } from 'vitest'
import { parsePeriod } from '#domain/periods.ts'
import { INDICATORS } from '../indicators/index.ts'
import type { Target } from './publication-facts.ts'
import { bandOf, targetedProgramme, targetOf } from './targets.ts'

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
  const found = (code: string, at: ReturnType<typeof place>) => targetOf(targets, metadata(code), at)?.target

  it('is its own, or for a percentage that of what holds it: nearest territory, then shortest period', () => {
    expect(found('P13', place('PA', '2025'))).toBe('95')
    expect(found('P13', place('PA', '2025C1'))).toBe('94')
    expect(found('P13', place('PA', '2025C4'))).toBe('95')
    expect(found('P13', place('040101', '2025C1'))).toBe('90')
    expect(found('P13', place('08', '2024'))).toBeUndefined()
  })

  it('of a programme is never that of all programmes', () => {
    expect(found('P13', place('PA', '2025', 'RDO'))).toBe('80')
    expect(found('P13', place('PA', '2025', 'AG'))).toBeUndefined()
  })

  it('of a count is never inherited', () => {
    expect(found('B01', place('PA', '2025'))).toBe('95')
    expect(found('B01', place('PA', '2025C1'))).toBeUndefined()
    expect(found('B01', place('08', '2025'))).toBeUndefined()
  })

  it('holds only while it is valid, and the latest valid one stands', () => {
    const dated = [
      target({ target: '70', valid_from: '2025-01-01', valid_to: '2025-06-30' }),
      target({ target: '75', valid_from: '2025-07-01' }),
      target({ target: '60' }),
    ]
    expect(targetOf(dated, metadata('P13'), place('PA', '2025C1'))?.target).toBe('70')
    expect(targetOf(dated, metadata('P13'), place('PA', '2025C4'))?.target).toBe('75')
    expect(targetOf(dated, metadata('P13'), place('PA', '2025'))?.target).toBe('75')
  })

  it('is not shown beside a part of which no target speaks', () => {
    expect(targetedProgramme({ sex: 'F' }, new Map())).toBeUndefined()
    expect(targetedProgramme({}, new Map([['modality', ['sucursal']]]))).toBeUndefined()
    expect(targetedProgramme({}, new Map([['programme', ['RDO', 'AG']]]))).toBeUndefined()
    expect(targetedProgramme({}, new Map([['programme', ['RDO']]]))).toBe('RDO')
  })
})

describe('the band', () => {
  it.each([
    ['up', 95n, 'on_target'],
    ['up', 90n, 'on_target'],
    ['up', 81n, 'at_risk'],
    ['up', 80n, 'off_target'],
    ['down', 90n, 'on_target'],
    ['down', 99n, 'at_risk'],
    ['down', 100n, 'off_target'],
    ['corridor', 94n, 'on_target'],
    ['corridor', 86n, 'on_target'],
    ['corridor', 98n, 'at_risk'],
    ['corridor', 81n, 'at_risk'],
    ['corridor', 100n, 'off_target'],
  ] as const)('of a %s indicator at %s against 90 is %s', (direction, value, band) => {
    expect(bandOf(direction, value, 90n)).toBe(band)
  })
})
