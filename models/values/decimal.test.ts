import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalText, millionths, quotient } from './decimal.ts'

describe('decimals', () => {
  it.each([
    ['59422560.00', '59422560'],
    ['76.535000', '76.535'],
    ['-0.500000', '-0.5'],
    ['0.00', '0'],
    ['12345678901234567890.12', '12345678901234567890.12'],
  ])('%s is written %s', (read, written) => {
    expect(decimalText(millionths(read))).toBe(written)
  })

  it.each(['', '1e6', '1.2345678', 'NaN', ' 1', '1,5'])('%j is refused', text => {
    expect(() => millionths(text)).toThrow(RangeError)
  })

  it('rounds a quotient half away from zero at the sixth decimal', () => {
    expect(decimalText(quotient(100, millionths('11262'), millionths('14714')))).toBe('76.53935')
    expect(decimalText(quotient(1, 1n, millionths('2')))).toBe('0.000001')
    expect(decimalText(quotient(1, -1n, millionths('2')))).toBe('-0.000001')
  })

  it('never loses a digit of a count or an amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), value => {
        expect(millionths(decimalText(value))).toBe(value)
      }),
    )
  })
})
