import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRule } from '#domain/rules/validate.ts'
import { type TestWarehouse, testWarehouse } from '#test/engines.ts'
import { PROVING } from '#test/proving.ts'
import { insertRows } from '#warehouse/index.ts'
import { bound, compileRule, written } from './compile.ts'
import { evaluate } from './evaluate.test-helper.ts'
import { HOSTILE, randomRule, randomWhere } from './random-rules.test-helper.ts'

let test: TestWarehouse<unknown>
beforeAll(async () => {
  test = await testWarehouse()
  await sql`create table records (number UInt32, programme LowCardinality(String), modality LowCardinality(Nullable(String)), amount_balboas Decimal(18, 2),
    service_code LowCardinality(String), institution String, result LowCardinality(Nullable(String))) engine = Memory`.execute(
    test.warehouse.db,
  )
})
afterAll(() => test.close())

const text = fc.constantFrom('capacitacion', 'INADEH', 'concluido', ...HOSTILE)
const row = fc.record({
  programme: fc.constantFrom('120A65', 'RDO'),
  modality: fc.constantFrom('sucursal', 'dificil_acceso', null),
  amount_balboas: fc.constantFrom('0.00', '150.00', '240.50', '360.00'),
  service_code: text,
  institution: text,
  result: fc.option(text),
})

describe('a compiled rule', () => {
  it(
    'says of any row what the plainest reading of its tree says, whatever is not known or meant as an attack',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc
            .constantFrom('pagos', 'servicios')
            .chain(source => fc.tuple(fc.constant(source), randomWhere(source))),
          fc.array(row, { minLength: 1, maxLength: 12 }),
          async ([source, tree], rows) => {
            await sql`truncate table records`.execute(test.warehouse.db)
            await insertRows(
              test.warehouse,
              'records',
              rows.map((cells, number) => ({ number, ...cells })),
            )
            const expected = rows.map(cells =>
              evaluate(tree, {
                cells: Object.fromEntries(
                  Object.entries(cells).map(([name, value]) => [`${source}.${name}`, value]),
                ),
                records: () => [],
                day: '2016-01-01',
              }),
            )
            for (const bind of [bound, written]) {
              const truth = compileRule(tree, {
                column: (_, name) => sql.ref(name),
                exists: () => sql`false`,
                bind,
              })
              const { rows: found } = await sql<{ holds: boolean | null }>`
              select cast(${truth} as Nullable(Bool)) as holds from records order by number`.execute(
                test.warehouse.db,
              )
              expect(found.map(({ holds }) => holds)).toEqual(expected)
            }
          },
        ),
        { numRuns: PROVING ? 2000 : 60, seed: 20_260_415 },
      ),
    300_000,
  )
})

describe('reading a rule', () => {
  it('lets in every tree of the language, and nothing changed into another shape', () => {
    fc.assert(
      fc.property(randomRule, tree => {
        expect(readRule(JSON.parse(JSON.stringify(tree)))).toEqual({ rule: tree })
      }),
      { numRuns: 300, seed: 4 },
    )
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), anything => {
        expect('problems' in readRule(anything)).toBe(true)
      }),
      { numRuns: 500, seed: 4 },
    )
  })

  it('names the node that is wrong, in Spanish and English, and does not repeat what it cannot trust at length', () => {
    const problems = (value: unknown) => {
      const read = readRule(value)
      return 'problems' in read ? read.problems.map(({ path }) => path) : []
    }
    const fine = { column: 'personas.sex', is: 'equal', value: 'F' }
    expect(problems({ all: [fine, { column: 'personas.cedula', known: true }] })).toEqual(['$.all[1].column'])
    expect(problems({ any: [{ not: { column: 'personas.sex', is: 'less', value: 'F' } }] })).toEqual([
      '$.any[0].not.is',
    ])
    expect(
      problems({ exists: 'pagos', within_days: 0, where: { column: 'servicios.result', known: true } }),
    ).toEqual(['$.within_days', '$.where.column'])
    expect(
      problems({ exists: 'servicios', within_days: 9, where: { exists: 'pagos', within_days: 9 } }),
    ).toEqual(['$.where'])
    expect(problems({ column: 'pagos.programme', is: 'equal', value: 'RDO' })).toEqual(['$.column'])
    expect(problems({ column: 'constructor.name', known: true })).toEqual(['$.column'])
    expect(problems({ ...fine, sql: '1 = 1' })).toEqual(['$'])
    expect(problems({ column: 'hogares.deprived_health', in: [] })).toEqual(['$.in'])
    expect(problems({ column: 'personas.age_years', in: [1, 1.5, '7'] })).toEqual(['$.in[1]', '$.in[2]'])
    const deep = Array.from({ length: 30 }).reduce<object>(node => ({ not: node }), fine)
    expect(problems(deep)).toHaveLength(1)
    const read = readRule({ column: 'x'.repeat(10_000), known: true })
    expect('problems' in read && read.problems[0]?.text.es.length).toBeLessThan(900)
  })
})
