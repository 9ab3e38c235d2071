import { expect, test } from 'vitest'
import { formatChange, formatDecimal, formatFigure, formatShort } from './numbers.ts'

test('Panama writes thousands with a comma and decimals with a point, in both languages', () => {
  for (const language of ['es', 'en'] as const) {
    expect(formatFigure('59422560.5', 'balboas', language)).toBe('B/.\u00a059,422,560.50')
    expect(formatFigure('1000000', 'persons', language)).toBe('1,000,000')
    expect(formatFigure('76.535', 'percent', language)).toBe('76.5\u00a0%')
    expect(formatFigure('2345', 'persons', language)).toBe('2,345')
  }
})

test('money larger than a floating-point number holds keeps every cent', () => {
  expect(formatFigure('12345678901234567890.12', 'balboas', 'es')).toBe(
    'B/.\u00a012,345,678,901,234,567,890.12',
  )
})

test('halves are rounded away from zero, as a ministry prints them', () => {
  expect(formatDecimal('0.25', 'es', 1, 1)).toBe('0.3')
  expect(formatDecimal('-0.25', 'es', 1, 1)).toBe('-0.3')
  expect(formatDecimal('1.005', 'es', 2, 2)).toBe('1.01')
})

test('a change always says its way, and a share changes by points', () => {
  expect(formatChange('-0.5', 'percent', 'es')).toBe('−0.5\u00a0pp')
  expect(formatChange('1586', 'persons', 'es')).toBe('+1,586')
  expect(formatChange('-12.5', 'balboas', 'en')).toBe('−B/.\u00a012.50')
  expect(formatChange('0', 'percent', 'es')).toBe('0.0\u00a0pp')
})

test('what rounds to nothing is no negative nothing', () => {
  expect(formatDecimal('-0.0001', 'es', 0, 1)).toBe('0')
})

test('a text that is no decimal is refused, never shown as a figure', () => {
  for (const text of ['', '1e5', 'NaN', '1,5', ' 1'])
    expect(() => formatDecimal(text, 'es')).toThrow(RangeError)
})

test('an axis label is short unless short ones would repeat', () => {
  expect(formatShort(54_193_470, 'balboas', 'es')).toBe('B/.\u00a054.2\u00a0M')
  expect(formatShort(186_225, 'persons', 'es', true)).toBe('186,225')
})
