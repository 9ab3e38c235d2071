import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oddQuotes } from './odd-quotes.ts'

test('quotes of any bytes are odd or even as counting them one by one says, wherever in memory the bytes begin', () => {
  const byte = fc.oneof(fc.constantFrom(0x22, 0xa2, 0x23, 0x21, 0x00, 0xff), fc.integer({ min: 0, max: 255 }))
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 70 }), fc.integer({ min: 0, max: 7 }), (values, offset) => {
      const bytes = Buffer.from(new ArrayBuffer(values.length + offset), offset)
      bytes.set(values)
      expect(oddQuotes(bytes)).toBe(values.filter(value => value === 0x22).length % 2 === 1)
    }),
    { numRuns: 2000, seed: 34 },
  )
})
