import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest'
import { type TestWarehouse, testWarehouse } from '#test/engines.ts'
import { type Columns, ensureTables, insertRows, parseChType, type RowOf } from './index.ts'

const columns = {
  id: 'UInt64',
  signed: 'Nullable(Int64)',
  small: 'UInt8',
  count: 'Nullable(Int32)',
  money: 'Decimal(18, 2)',
  wide: 'Nullable(Decimal(38, 6))',
  text: 'String',
  code: 'LowCardinality(Nullable(String))',
  flag: 'Nullable(Bool)',
  birth: 'Date32',
  day: 'Nullable(Date)',
  at: "DateTime64(3, 'UTC')",
  second: 'DateTime',
  ratio: 'Float64',
  texts: 'Array(Nullable(String))',
  ids: 'Array(UInt64)',
  fields: 'Map(String, String)',
  reason: 'Tuple(column String, line UInt32)',
} as const satisfies Columns
type Row = RowOf<typeof columns>

const full: Row = {
  id: '18446744073709551615',
  signed: '-9223372036854775808',
  small: 255,
  count: -2147483648,
  money: '-9999999999999999.99',
  wide: '12345678901234567890123456789012.123456',
  text: 'Ñandú 😀 "x" \\ \0 \n',
  code: '120A65',
  flag: false,
  birth: '1900-01-01',
  day: '1970-01-01',
  at: '1905-03-02T04:05:06.789Z',
  second: '2026-04-15T14:00:00Z',
  ratio: 0.1,
  texts: ['a', null, ''],
  ids: ['9007199254740993'],
  fields: { 'a"b': "c'd" },
  reason: { column: 'monto', line: 7 },
}
const empty: Row = {
  ...full,
  id: '0',
  signed: null,
  count: null,
  wide: null,
  code: null,
  flag: null,
  day: null,
  texts: [],
  ids: [],
  fields: {},
}

let test: TestWarehouse<{ kinds: Row }>
beforeAll(async () => {
  test = await testWarehouse()
  const list = Object.entries(columns).map(([name, type]) => `${name} ${type}`)
  await ensureTables(test.url, [
    `create table ${test.database}.kinds (${list.join(', ')}) engine = MergeTree order by id`,
  ])
})
afterAll(() => test.close())

describe('a row', () => {
  it('comes back exactly as it went in, in the types that its columns promise', async () => {
    await insertRows(test.warehouse, `${test.database}.kinds`, [full, empty])
    const rows = await test.warehouse.db.selectFrom('kinds').selectAll().orderBy('id').execute()
    expect(rows).toEqual([empty, full])
    expectTypeOf(rows).toEqualTypeOf<Row[]>()
  })

  it('has the TypeScript type of what really arrives', () => {
    expectTypeOf<Row['id']>().toEqualTypeOf<string>()
    expectTypeOf<Row['signed']>().toEqualTypeOf<string | null>()
    expectTypeOf<Row['small']>().toEqualTypeOf<number>()
    expectTypeOf<Row['money']>().toEqualTypeOf<string>()
    expectTypeOf<Row['code']>().toEqualTypeOf<string | null>()
    expectTypeOf<Row['flag']>().toEqualTypeOf<boolean | null>()
    expectTypeOf<Row['day']>().toEqualTypeOf<string | null>()
    expectTypeOf<Row['ratio']>().toEqualTypeOf<number | null>()
    expectTypeOf<Row['texts']>().toEqualTypeOf<(string | null)[]>()
    expectTypeOf<Row['fields']>().toEqualTypeOf<Record<string, string>>()
    expectTypeOf<Row['reason']>().toEqualTypeOf<{ column: string } & { line: number }>()
  })

  it('shows a float that is no number as null, as its type says', async () => {
    const { rows } = await test.warehouse.db.executeQuery<{ ratio: number | null }>(
      test.warehouse.db
        .selectNoFrom(eb => eb.fn<number | null>('divide', [eb.lit(0), eb.lit(0)]).as('ratio'))
        .compile(),
    )
    expect(rows).toEqual([{ ratio: null }])
  })
})

describe('the name of a type', () => {
  it.each(Object.values(columns))('%s is understood', type => {
    expect(() => parseChType(type)).not.toThrow()
  })

  it('is taken apart into names, numbers and types', () => {
    expect(parseChType('Map(String, Nullable(Decimal(18, 2)))')).toEqual({
      name: 'Map',
      arguments: [
        { kind: 'type', label: undefined, type: { name: 'String', arguments: [] } },
        {
          kind: 'type',
          label: undefined,
          type: {
            name: 'Nullable',
            arguments: [
              {
                kind: 'type',
                label: undefined,
                type: {
                  name: 'Decimal',
                  arguments: [
                    { kind: 'number', value: 18 },
                    { kind: 'number', value: 2 },
                  ],
                },
              },
            ],
          },
        },
      ],
    })
    expect(parseChType("Enum8('a' = 1, 'b\\'c' = -2)").arguments).toEqual([
      { kind: 'text', value: 'a', code: 1 },
      { kind: 'text', value: "b\\'c", code: -2 },
    ])
  })

  it.each([
    '',
    'Nullable(',
    'Nullable()',
    'String)',
    'String}',
    'String --',
    "DateTime('UTC",
    '18',
    'Array(String,)',
  ])('%j is refused', text => {
    expect(() => parseChType(text)).toThrow('not the name of a ClickHouse type')
  })
})
