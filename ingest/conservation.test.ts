import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PROVING } from '#test/proving.ts'
import { type TestPipeline, testPipeline } from './test-support/pipeline.test-helper.ts'
import { csv, type Payment, payment } from './test-support/records.test-helper.ts'

let pipeline: TestPipeline
beforeAll(async () => {
  pipeline = await testPipeline()
})
afterAll(() => pipeline?.close())

const RUNS = PROVING ? 500 : 6

/** A defect, and whether the amount can still be read. */
const DEFECTS: readonly (readonly [Payment, boolean])[] = [
  [{ amount_balboas: '12,50' }, false],
  [{ amount_balboas: '1.005' }, false],
  [{ amount_balboas: '' }, false],
  [{ amount_balboas: '1e3' }, false],
  [{ amount_balboas: '99999999999999999999' }, false],
  [{ amount_balboas: '-7.77' }, true],
  [{ cycle: '2017' }, true],
  [{ programme: 'NINGUNO' }, true],
  [{ scheduled_on: '2017-13-45' }, true],
  [{ paid_on: '1899-01-01' }, true],
  [{ paid_on: '2027-01-01' }, true],
  [{ paid_on: '' }, true],
  [{ payment_id: '' }, true],
  [{ months_paid: '1000' }, true],
  [{ retroactive: 'no' }, true],
]

const amount = fc
  .tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 99 }), fc.constantFrom(0, 1, 2))
  .map(([whole, cents, digits]) =>
    digits === 0 ? `${whole}` : `${whole}.${String(cents).padStart(2, '0').slice(0, digits)}`,
  )
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map(value => `p${value.replaceAll('\0', '')}q`)
const row = fc.record({ amount, text, defect: fc.option(fc.constantFrom(...DEFECTS), { freq: 3 }) })

const centsOf = (value: string): bigint => {
  const [whole = '', fraction = ''] = value.replace('-', '').split('.')
  const cents = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'))
  return value.startsWith('-') ? -cents : cents
}
const balboas = (cents: bigint): string => {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0')
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

test('whatever is wrong with its rows, loaded and quarantined add up to what was read, in rows and in cents', {
  timeout: 900_000,
}, async () => {
  let file = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 60 }),
      fc.constantFrom(',', ';', '\t'),
      async (rows, delimiter) => {
        const records = rows.map(({ amount: amount_balboas, text: person_id, defect }, index) =>
          payment(index, { amount_balboas, person_id, ...defect?.[0] }),
        )
        file += 1
        const outcome = await pipeline.ingest(`pagos_${file}.csv`, csv(records, delimiter))
        const total = (good: boolean) =>
          records.reduce((sum, record, index) => {
            const defect = rows[index]?.defect ?? null
            const counted = good ? defect === null : defect?.[1] === true
            return counted ? sum + centsOf(record.amount_balboas ?? '') : sum
          }, 0n)
        const broken = rows.filter(({ defect }) => defect !== null).length
        if (outcome.state === 'repeated') return
        expect(outcome).toMatchObject({
          state: 'committed',
          read: rows.length,
          loaded: rows.length - broken,
          quarantined: broken,
          amount_loaded: balboas(total(true)),
          amount_quarantined: balboas(total(false)),
          amount_read: balboas(total(true) + total(false)),
        })
      },
    ),
    { numRuns: RUNS, seed: 2017 },
  )
})
