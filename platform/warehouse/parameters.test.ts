import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestWarehouse, testWarehouse } from '#test/engines.ts'
import { PROVING } from '#test/proving.ts'
import { list, param } from './index.ts'

let test: TestWarehouse<unknown>
beforeAll(async () => {
  test = await testWarehouse()
})
afterAll(() => test.close())

/** What the server makes of a value bound as `type`, read back as text. */
async function echo<T>(value: unknown, type: string): Promise<T> {
  const { rows } = await sql<{ value: T }>`select ${param(value, type)} as value`.execute(test.warehouse.db)
  const [row] = rows
  if (row === undefined) throw new Error('no row')
  return row.value
}

const RUNS = { seed: 20_260_415, numRuns: PROVING ? 2000 : 30 }
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }).filter(text => !/\p{Surrogate}/u.test(text)),
  fc.string({
    unit: fc.constantFrom(
      "'",
      '"',
      '`',
      '\\',
      '{',
      '}',
      ':',
      '\0',
      '\n',
      '\r',
      '\t',
      ';',
      '-',
      '/',
      '*',
      '%',
      '&',
      'ñ',
      '😀',
      'N',
    ),
  }),
  fc.constantFrom(
    "'; drop table x; --",
    '{p1:String}',
    '\\N',
    "\\'",
    'NULL',
    '%27',
    '--\r\nContent-Disposition: form-data; name="query"\r\n\r\nselect 2',
  ),
)
const whole = (bits: number, signed: boolean) =>
  signed
    ? fc.bigInt(-(2n ** BigInt(bits - 1)), 2n ** BigInt(bits - 1) - 1n)
    : fc.bigInt(0n, 2n ** BigInt(bits) - 1n)
const decimal = (digits: number, scale: number) =>
  fc.tuple(fc.boolean(), fc.bigInt(0n, 10n ** BigInt(digits) - 1n)).map(([minus, unscaled]) => {
    const text = unscaled.toString().padStart(scale + 1, '0')
    return `${minus && unscaled > 0n ? '-' : ''}${text.slice(0, -scale)}.${text.slice(-scale)}`
  })
const trimmed = (text: string): string => text.replace(/\.?0+$/, '')
const isoDate = (first: string, last: string) =>
  fc
    .date({ min: new Date(`${first}T00:00:00Z`), max: new Date(`${last}T00:00:00Z`), noInvalidDate: true })
    .map(day => day.toISOString().slice(0, 10))

describe('a bound value', () => {
  it('comes back as it was, whatever a text holds', () =>
    fc.assert(
      fc.asyncProperty(hostile, async text => {
        expect(await echo(text, 'String')).toBe(text)
      }),
      RUNS,
    ))

  it('comes back as it was when it is too long for a URL and travels as a form', () =>
    fc.assert(
      fc.asyncProperty(hostile, async text => {
        const long = text.repeat(1 + Math.floor(9000 / (text.length + 1)))
        expect(await echo(long, 'String')).toBe(long)
      }),
      { ...RUNS, numRuns: 20 },
    ))

  it('comes back as it was inside arrays of arrays, maps and tuples', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(hostile, { maxLength: 4 }), { maxLength: 4 }),
        hostile,
        async (texts, key) => {
          expect(await echo(texts, 'Array(Array(String))')).toEqual(texts)
          const entries = new Map(texts.map((each, index) => [`${key}${index}`, each]))
          expect(new Map(Object.entries(await echo<object>(entries, 'Map(String, Array(String))')))).toEqual(
            entries,
          )
          expect(await echo([key, 7], 'Tuple(String, UInt8)')).toEqual([key, 7])
        },
      ),
      RUNS,
    ))

  it('is no way to change the query around it', () =>
    fc.assert(
      fc.asyncProperty(hostile, hostile, async (one, other) => {
        const { rows } = await sql<{ first: string; fixed: number; second: string; found: number }>`
          select ${one} as first, 42 as fixed, ${other} as second, ${one} in ${list([one, other], 'String')} as found`.execute(
          test.warehouse.db,
        )
        expect(rows).toEqual([{ first: one, fixed: 42, second: other, found: 1 }])
      }),
      RUNS,
    ))

  it('keeps every digit of 64-bit integers, alone and in arrays', () =>
    fc.assert(
      fc.asyncProperty(whole(64, false), whole(64, true), async (unsigned, signed) => {
        expect(await echo(unsigned.toString(), 'UInt64')).toBe(unsigned.toString())
        expect(await echo(signed, 'Int64')).toBe(signed.toString())
        expect(await echo([unsigned.toString(), 0], 'Array(UInt64)')).toEqual([unsigned.toString(), '0'])
        expect(await echo([signed, null], 'Array(Nullable(Int64))')).toEqual([signed.toString(), null])
      }),
      RUNS,
    ))

  it('keeps every digit of decimals, alone and in arrays', () =>
    fc.assert(
      fc.asyncProperty(decimal(18, 2), decimal(38, 6), async (money, fine) => {
        expect(await echo(money, 'Decimal(18, 2)')).toBe(trimmed(money))
        expect(await echo(fine, 'Decimal(38, 6)')).toBe(trimmed(fine))
        expect(await echo([money, null], 'Array(Nullable(Decimal(18, 2)))')).toEqual([trimmed(money), null])
      }),
      RUNS,
    ))

  it('keeps calendar dates since 1900 and instants to the millisecond', () =>
    fc.assert(
      fc.asyncProperty(
        isoDate('1900-01-01', '2299-12-31'),
        isoDate('1970-01-01', '2149-06-06'),
        fc.integer({ min: 0, max: 86_399_999 }),
        async (long, short, milliseconds) => {
          expect(await echo(long, 'Date32')).toBe(long)
          expect(await echo(short, 'Date')).toBe(short)
          expect(await echo([long], 'Array(Date32)')).toEqual([long])
          const instant = new Date(Date.parse(`${long}T00:00:00Z`) + milliseconds)
          expect(await echo(instant, "DateTime64(3, 'UTC')")).toBe(instant.toISOString())
          expect(await echo(instant.toISOString(), "DateTime64(3, 'UTC')")).toBe(instant.toISOString())
        },
      ),
      RUNS,
    ))

  it('keeps floats, truth values and nulls', () =>
    fc.assert(
      fc.asyncProperty(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        async (float, truth) => {
          // Minus zero comes back as zero.
          expect(await echo(float, 'Float64')).toBe(float + 0)
          expect(await echo(truth, 'Bool')).toBe(truth)
          expect(await echo([truth, null], 'Array(Nullable(Bool))')).toEqual([truth, null])
          expect(await echo(null, 'Nullable(Date32)')).toBeNull()
        },
      ),
      RUNS,
    ))

  it.each([
    ['300', 'UInt8'],
    ['-1', 'UInt64'],
    ['18446744073709551616', 'UInt64'],
    [2 ** 53, 'Int64'],
    ['1e3', 'Int64'],
    ['1.239', 'Decimal(18, 2)'],
    ['1234.5', 'Decimal(5, 2)'],
    [0.1, 'Decimal(18, 2)'],
    ['1905-01-02', 'Date'],
    ['1899-12-31', 'Date32'],
    ['2026-02-30', 'Date32'],
    ['02/03/2026', 'Date32'],
    [new Date(0), 'Date32'],
    ['2026-01-01T00:00:00.1234Z', "DateTime64(3, 'UTC')"],
    ['2026-01-01T00:00:00-05:00', "DateTime64(3, 'UTC')"],
    [null, 'String'],
    ['\ud800', 'String'],
    [1, 'Bool'],
    ['x', 'Array(String)'],
  ])('is refused when it would be cut or bent: %j as %s', async (value, type) => {
    await expect(echo(value, type)).rejects.toMatchObject({ code: 'bad_request' })
  })

  it('is refused under a type that would end its placeholder', async () => {
    for (const type of [
      'String} or {x:String',
      "String'",
      'Array(String',
      "DateTime64(3, 'UTC'))",
      '',
      'String; drop',
      'AggregateFunction(sum, UInt8)',
    ])
      await expect(echo('x', type)).rejects.toMatchObject({ code: 'internal' })
  })

  it('may be a list of 60,000 ids, which no single parameter can hold', async () => {
    const ids = Array.from({ length: 60_000 }, (_, index) => String(index * 7))
    const { rows } = await sql<{ found: string }>`
      select count() as found from numbers(1000000) where number in ${list(ids, 'UInt64')}`.execute(
      test.warehouse.db,
    )
    expect(rows).toEqual([{ found: '60000' }])
  })

  it('may be an empty list, in which nothing is', async () => {
    const { rows } =
      await sql`select count() as found from numbers(10) where number in ${list([], 'UInt64')}`.execute(
        test.warehouse.db,
      )
    expect(rows).toEqual([{ found: '0' }])
  })
})

describe('an identifier', () => {
  it('names exactly one column, whatever it holds', () =>
    fc.assert(
      fc.asyncProperty(
        hostile.filter(name => name !== ''),
        async name => {
          const { rows } = await sql<
            Record<string, number>
          >`select 1 as ${sql.id(name)}, 2 as untouched`.execute(test.warehouse.db)
          expect(Object.entries(rows[0] ?? {})).toEqual([
            [name, 1],
            ['untouched', 2],
          ])
        },
      ),
      RUNS,
    ))
})
