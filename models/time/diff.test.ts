import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING } from '#domain/scope.ts'
import { buildPublication } from '../build/build.ts'
import { DEFINITIONS } from '../indicators/index.ts'
import { readablePublication } from '../publications.ts'
import { type Ministry, startMinistry } from '../small-ministry.test-helper.ts'
import { landSmallMinistry } from '../small-records.test-helper.ts'
import { indicatorValues } from '../values/values.ts'
import { definitionOf, definitionsToday, readDefinition } from './definitions.ts'
import { publicationDiff } from './diff.ts'
import { formulaEffect, formulaOf } from './formula-effect.ts'
import { readProvenance } from './provenance.ts'

let ministry: Ministry
const publications: number[] = []

const build = async (): Promise<number> => {
  const { publication } = await buildPublication(ministry.context, { force: true })
  publications.push(publication)
  return publication
}
const payment = (id: string, cycle: string, paid_on: string) => ({
  payment_id: id,
  person_id: 'P0001',
  cycle,
  programme: 'SENAPAN',
  months_paid: 3,
  amount_balboas: '150.00',
  modality: 'sucursal',
  scheduled_on: paid_on,
  paid_on,
  state: 'pagado',
  retroactive: false,
})
const target = (value: string) => ({
  plan_id: 'META-P05-2016',
  kind: 'meta',
  indicator: 'P05',
  territory_code: 'PA',
  period: '2016',
  target: value,
  synthetic: true,
})
const diff = (from: number, to: number, ...indicators: string[]) =>
  publicationDiff(ministry.values, EVERYTHING, { from, to, indicators })
const changed = async (from: number, to: number, ...indicators: string[]) =>
  (await diff(from, to, ...indicators)).changes.map(
    ({ indicator, period, territory, reasons }) => `${indicator} ${period} ${territory} ${reasons.join('+')}`,
  )
const value = async (indicator: string, period: string, publication: number) =>
  (await indicatorValues(ministry.values, EVERYTHING, { indicator, period, publication })).rows[0]?.value

/** Rewrites what a publication wrote down of itself, as if its program had defined P13 over turns instead of payments. */
async function publishedOtherwise(publication: number): Promise<void> {
  const provenance = await readProvenance(ministry.store, publication)
  const { P13 } = DEFINITIONS
  if (provenance === null || P13 === undefined) throw new Error('nothing was written down')
  const other = definitionOf({
    ...P13,
    formula: {
      numerator: { of: 'payments', count: 'rows', where: ['collected'] },
      denominator: { of: 'payments', count: 'turns', where: [] },
    },
  })
  await ministry.store.db
    .updateTable('publications')
    .set({
      provenance: JSON.stringify({ ...provenance, indicators: { ...provenance.indicators, P13: other } }),
    })
    .where('publication', '=', String(publication))
    .execute()
}

/** Changes what a publication has of its tree, as if a law had moved a corregimiento to another province before it was built. */
async function dividedOtherwise(publication: number): Promise<void> {
  const provenance = await readProvenance(ministry.store, publication)
  const { models } = await readablePublication(ministry.store, publication)
  if (provenance === null) throw new Error('nothing was written down')
  const table = `pub_${publication}.fct_enrolments`
  const run = (statement: string) => sql.raw(statement).execute(ministry.admin.db)
  await run(`CREATE TABLE ${table}_moved AS ${table}`)
  await run(
    `INSERT INTO ${table}_moved SELECT * REPLACE (if(startsWith(corregimiento, '0401'), '080801', corregimiento) AS corregimiento) FROM ${table}`,
  )
  await run(`EXCHANGE TABLES ${table} AND ${table}_moved`)
  await ministry.store.db
    .updateTable('publications')
    .set({
      models: JSON.stringify(
        models.map(each =>
          ['dim_territory', 'fct_enrolments'].includes(each.model)
            ? { ...each, fingerprint: 'another tree' }
            : each,
        ),
      ),
      provenance: JSON.stringify({
        ...provenance,
        models: { ...provenance.models, dim_territory: 'another tree' },
      }),
    })
    .where('publication', '=', String(publication))
    .execute()
}

/** The first publication by another definition of P13; the second with a late payment and another target; the third as the second; the fourth by another tree. */
beforeAll(async () => {
  ministry = await startMinistry()
  await landSmallMinistry(ministry)
  await ministry.land('plan', '2016-01-01', [target('60')])
  ministry.setClock(new Date('2017-06-15T12:00:00Z'))
  await publishedOtherwise(await build())
  await ministry.land('pagos', '2017-06-30', [payment('late', '2016C2', '2016-05-20')])
  await ministry.land('plan', '2016-02-01', [target('90')])
  await build()
  await publishedOtherwise(await build())
  await dividedOtherwise(await build())
})
afterAll(() => ministry?.stop())

describe('between two publications', () => {
  it('late data changes only the figures of its own period and places, and says so', async () => {
    const [first = 0, second = 0] = publications
    const found = await diff(first, second, 'B03', 'B04', 'B05')
    expect(found.contracts.map(({ contract, added, removed }) => [contract, added.length, removed])).toEqual([
      ['pagos', 1, []],
      ['plan', 1, []],
    ])
    expect(found).toMatchObject({ models: [], targets: [], identity_decisions: false })
    const places = [...new Set(found.changes.map(change => change.territory))]
    expect(places).toHaveLength(2)
    expect(places).toContain('PA')
    for (const { indicator, period, reasons, before, after } of found.changes) {
      expect([indicator, period, reasons]).toEqual([indicator, '2016C2', ['data']])
      expect(Number(after.value) - Number(before.value)).toBeCloseTo(indicator === 'B04' ? 1 : 150, 6)
    }
    expect(found.changes).toHaveLength(4)
  })

  it('a changed target says target, in the periods that it speaks of, and no figure moves', async () => {
    const [first = 0, second = 0] = publications
    const found = await diff(first, second, 'P05', 'B07')
    expect(found.targets).toEqual(['P05'])
    const national = found.changes.filter(change => change.territory === 'PA')
    expect(national.map(({ indicator, period }) => `${indicator} ${period}`)).toEqual([
      'P05 2016S1',
      'P05 2016S2',
    ])
    for (const { reasons, before, after } of found.changes) {
      expect([reasons, before.target, after.target]).toEqual([['target'], '60', '90'])
      expect(after.value).toBe(before.value)
    }
  })

  it('a changed formula says formula, and the publication made by the other one still shows its own figure', async () => {
    const [, second = 0, third = 0] = publications
    const found = await diff(second, third, 'P13', 'B04')
    expect(found.definitions).toEqual([{ indicator: 'P13', change: 'changed', reproducible: true }])
    expect(found.changes.length).toBeGreaterThan(0)
    for (const { indicator, reasons } of found.changes)
      expect([indicator, reasons]).toEqual(['P13', ['formula']])
    const shown = await value('P13', '2016C2', third)
    expect(shown).not.toBe(await value('P13', '2016C2', second))
    const national = found.changes.find(({ period, territory }) => period === '2016C2' && territory === 'PA')
    expect(national?.after.value).toBe(shown)
  })

  it('a changed tree says territory, of the places between which records moved, and the country stands', async () => {
    const [, second = 0, , fourth = 0] = publications
    const found = await diff(second, fourth, 'B06')
    expect(found.changes.length).toBeGreaterThan(0)
    for (const { reasons, territory } of found.changes) {
      expect(reasons).toEqual(['territory'])
      expect(['04', '08']).toContain(territory)
    }
    expect(found.models).toEqual(['dim_territory'])
  })

  it('records and definition that changed together are told apart figure by figure', async () => {
    const [first = 0, second = 0] = publications
    const all = await changed(first, second, 'P13')
    expect(all).toContain('P13 2016C2 PA data+formula')
    expect(all.filter(change => change.includes('data')).every(change => change.includes('2016C2'))).toBe(
      true,
    )
    expect(all.some(change => change.endsWith('2016C4 PA formula'))).toBe(true)
  })

  it('the same publication has no change, and one that never was is not found', async () => {
    const [first = 0] = publications
    expect((await diff(first, first)).changes).toEqual([])
    await expect(diff(first, 999)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('another formula tried on a copy', () => {
  const tried = (indicator: string, formula: unknown, publication: number) =>
    formulaEffect(ministry.values, EVERYTHING, { indicator, formula, publication })
  const overTurns = {
    formula: {
      numerator: { of: 'payments', count: 'rows', where: ['collected'] },
      denominator: { of: 'payments', count: 'turns' },
    },
  }

  it('shows the figures that a publication made by it has, and moves none', async () => {
    const [, second = 0, third = 0] = publications
    const before = await value('P13', '2016C2', second)
    const written = await readProvenance(ministry.store, second)
    const effect = await tried('P13', overTurns, second)
    const expected = await diff(second, third, 'P13')
    expect(effect.changes).toEqual(expected.changes)
    expect(effect).toMatchObject({ different: true, compared: expected.compared })
    expect(effect.indicators[0]).toBe('P13')
    expect(await value('P13', '2016C2', second)).toBe(before)
    expect(await readProvenance(ministry.store, second)).toEqual(written)
  })

  it('shows the indicators that are computed from it as well', async () => {
    const [, second = 0] = publications
    const one = { of: 'payments', count: 'rows', where: [] }
    const effect = await tried('P13', { formula: { numerator: one, denominator: one } }, second)
    const computed = effect.indicators.filter(code => code !== 'P13')
    for (const code of computed) expect(JSON.stringify(formulaOf(code))).toContain('"P13"')
    const whole = effect.changes.filter(({ indicator }) => indicator === 'P13')
    expect(new Set(whole.map(({ after }) => after.value))).toEqual(new Set(['100']))
  })

  it('that is the one in force changes nothing, of every indicator', async () => {
    const [, second = 0] = publications
    for (const code of Object.keys(DEFINITIONS))
      expect(await tried(code, formulaOf(code), second)).toMatchObject({ different: false, changes: [] })
  })

  it('that names what no fact has is refused, and the part is named', async () => {
    const [, second = 0] = publications
    const { numerator } = overTurns.formula
    for (const [denominator, path] of [
      [{ of: 'salaries', count: 'rows' }, 'denominator.of'],
      [{ of: 'payments', count: 'rows', where: ['1 = 1'] }, 'denominator.where[0]'],
      [{ of: 'payments', count: 'rows; drop' }, 'denominator.count'],
      [{ of: 'payments', count: 'rows', at: 'start' }, 'denominator.at'],
      [{ of: 'weighted', parts: [{ indicator: 'NADA', weight: '1' }] }, 'parts[0].indicator'],
      [null, 'denominator'],
    ] as const)
      await expect(tried('P13', { formula: { numerator, denominator } }, second)).rejects.toMatchObject({
        code: 'bad_formula',
        detail: expect.stringContaining(path),
      })
    await expect(tried('P13', { ...overTurns, sql: '1' }, second)).rejects.toMatchObject({
      code: 'bad_formula',
    })
  })
})

describe('a definition as data', () => {
  it('of every indicator is read back as the same indicator', () => {
    for (const [code, stored] of Object.entries(definitionsToday())) {
      const read = readDefinition(code, JSON.parse(JSON.stringify(stored)))
      expect([code, read?.faithful]).toEqual([code, true])
    }
  })

  it('that names a condition which no longer exists is not read', () => {
    const strange = {
      fingerprint: '',
      factor: 100,
      formula: {
        numerator: { of: 'payments', count: 'rows', where: ['collected', 'on_the_moon'] },
        denominator: null,
      },
    }
    expect(readDefinition('P13', strange)).toBeNull()
  })
})
