import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IndicatorMetadata } from '#domain/indicators.ts'
import { parsePeriod, shiftPeriod } from '#domain/periods.ts'
import { INDICATORS } from '../indicators/index.ts'
import { decimalText, millionths } from './decimal.ts'
import type { Target } from './publication-facts.ts'
import type { Aim } from './targets.ts'
import { expectedOf, type Known, partsOf } from './trajectory.ts'

const metadata = (code: string): IndicatorMetadata => {
  const found = INDICATORS[code]
  if (found === undefined) throw new RangeError(code)
  return found
}
const aim = (
  target: string,
  more: { baseline?: string; trajectory?: Target['trajectory']; period?: string } = {},
): Aim => {
  const period = more.period ?? '2025'
  return {
    target: millionths(target),
    baseline: more.baseline === undefined ? null : millionths(more.baseline),
    how: 'own',
    period: parsePeriod(period),
    of: {
      indicator: 'B03',
      territory: 'PA',
      programme: '',
      period,
      baseline: null,
      target,
      target_min: null,
      target_max: null,
      apportioned_by: '',
      trajectory: more.trajectory ?? '',
      valid_from: null,
      valid_to: null,
      legal_source: null,
      synthetic: true,
    },
  }
}
const NOTHING: Known = { figureOf: () => undefined, targetOf: () => undefined }
const expected = (code: string, of: Aim, period: string, known: Partial<Known> = {}) => {
  const { value, by } = expectedOf(of, metadata(code), parsePeriod(period), { ...NOTHING, ...known })
  return [decimalText(value), by]
}
const from = (figures: Readonly<Record<string, string>>) => (period: { readonly id: string }) => {
  const text = figures[period.id]
  return text === undefined ? undefined : millionths(text)
}

describe('what is expected by a period', () => {
  it('is the target at the end of its own period', () => {
    expect(expected('B03', aim('365'), '2025')).toEqual(['365', 'constant'])
    expect(expected('B03', aim('90', { period: '2025Q1' }), '2025C1')).toEqual(['90', 'constant'])
  })

  it('of a sum is its share of the days, so that March is judged against March', () => {
    expect(expected('B03', aim('365'), '202503')).toEqual(['31', 'linear'])
    expect(expected('B03', aim('365'), '202503YTD')).toEqual(['90', 'linear'])
  })

  it('of a stock goes from the baseline to the target by the days that have passed', () => {
    expect(expected('B05', aim('1365', { baseline: '1000' }), '202503')).toEqual(['1090', 'linear'])
    expect(expected('B05', aim('1365'), '202503')).toEqual(['1365', 'constant'])
  })

  it('of a rate is the target all the time, unless the plan states a line', () => {
    expect(expected('P13', aim('95', { baseline: '90' }), '202503')).toEqual(['95', 'constant'])
    expect(expected('P13', aim('363.65', { baseline: '0.65', trajectory: 'lineal' }), '2025Q1')[1]).toBe(
      'linear',
    )
  })

  it('of what becomes of a cohort is its share of the days: nobody has passed on the first of January', () => {
    expect(expected('X03', aim('12'), '202503YTD')).toEqual(['2.958904', 'linear'])
    expect(expected('X03', aim('3', { period: '2025Q1' }), '202503YTD')).toEqual(['3', 'constant'])
  })

  it('is what targets of nearer periods add up to, before any line', () => {
    const targetOf = from({ '2025Q1': '10', '2025Q2': '30' })
    expect(expected('B03', aim('365'), '2025S1', { targetOf })).toEqual(['40', 'given'])
    expect(expected('B05', aim('365'), '2025S1', { targetOf })).toEqual(['30', 'given'])
    expect(expected('B03', aim('365'), '2025S2', { targetOf })[1]).toBe('linear')
  })

  it('follows earlier years when the plan says so: sums of three years, then the quotient', () => {
    const figureOf = from({ '202403': '10', '2024': '100', '202303': '30', '2023': '100' })
    const seasonal = aim('1000', { trajectory: 'estacional' })
    expect(expected('B03', seasonal, '202503', { figureOf })).toEqual(['200', 'seasonal'])
    expect(expected('B03', aim('365', { trajectory: 'estacional' }), '202503')).toEqual(['31', 'linear'])
  })

  it('of the parts of a year adds up to the target of a sum', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.integer({ min: 2000, max: 2040 }),
        (cents, year) => {
          const whole = aim(decimalText(cents * 10_000n), { period: String(year) })
          for (const kind of ['semester', 'quarter', 'month'] as const) {
            const parts = partsOf(parsePeriod(String(year)), kind)
            const total = parts.reduce(
              (sum, part) => sum + expectedOf(whole, metadata('B03'), part, NOTHING).value,
              0n,
            )
            const off = total - whole.target
            expect(off < BigInt(parts.length) && off > -BigInt(parts.length)).toBe(true)
          }
        },
      ),
    )
  })
})

describe('parts of a period', () => {
  it('are those of one kind whose ends are its own', () => {
    const ids = (id: string, kind: 'quarter' | 'month') => partsOf(parsePeriod(id), kind).map(part => part.id)
    expect(ids('2025S2', 'quarter')).toEqual(['2025Q3', '2025Q4'])
    expect(ids('202505YTD', 'quarter')).toEqual([])
    expect(ids('202502YTD', 'month')).toEqual(['202501', '202502'])
    expect(ids(shiftPeriod(parsePeriod('2025Q4'), 1).id, 'month')).toEqual(['202601', '202602', '202603'])
  })
})
