import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SimeiError } from '#domain/errors.ts'
import type { ValuesQuery } from '#domain/indicators.ts'
import { EVERYTHING, holds, type Scope } from '#domain/scope.ts'
import { PROVING } from '#test/proving.ts'
import { DEFINITIONS } from '../indicators/index.ts'
import { randomRequest } from '../recount-requests.test-helper.ts'
import type { Ministry } from '../small-ministry.test-helper.ts'
import { indicatorValues } from '../values/values.ts'
import { countedBy, PARTS, type Part } from './counted.ts'
import { type Line, type LineList, type ListQuery, lineList } from './list.ts'
import { personPage } from './page.ts'
import { personWithin } from './search.ts'

const PERIODS = [
  ...[
    '2016C1',
    '2016C2',
    '2016C4',
    '2017C1',
    '201602',
    '201605',
    '201612',
    '2016Q3',
    '2016S2',
    '2016',
    '2017',
  ],
  ...['201611YTD', '201612R12', '2016-01-01..2017-08-31'],
]
const TERRITORIES = ['PA', 'PA', '04', '0401', '08', '09', '13', 'PA-ND']
const SCOPES: readonly Scope[] = [
  EVERYTHING,
  EVERYTHING,
  { programmes: '*', territories: ['04', '0801'] },
  { programmes: ['120A65', 'RDO'], territories: ['04', '13'] },
]

const isListed = (code: string, part: Part): boolean => {
  const indicator = DEFINITIONS[code]
  if (indicator === undefined) return false
  try {
    countedBy(indicator, part)
    return true
  } catch (error) {
    if (error instanceof SimeiError && error.code === 'no_list') return false
    throw error
  }
}
const LISTED = Object.keys(DEFINITIONS).filter(code => isListed(code, 'numerator'))

const cents = (lines: readonly Line[]): bigint =>
  lines.reduce((sum, { values }) => sum + BigInt((values.amount_balboas ?? '').replace('.', '')), 0n)

/** What holds of lists of a ministry's current publication, of which the register is made. */
export function describeLists(ministry: () => Ministry): void {
  const list = (scope: Scope, query: Partial<ListQuery> & Pick<ListQuery, 'indicator' | 'period'>) =>
    lineList(
      ministry().nominal,
      { records: scope, persons: scope },
      { part: 'numerator', where: [], offset: 0, limit: 500, ...query },
    )

  async function whole(scope: Scope, query: ListQuery): Promise<LineList> {
    const first = await list(scope, query)
    const lines = [...first.lines]
    while (lines.length < first.total) {
      const page = await list(scope, { ...query, offset: lines.length })
      if (page.lines.length === 0) break
      lines.push(...page.lines)
    }
    return { ...first, lines }
  }

  describe('the line list of a cell', () => {
    it('has as many lines as the cell counts, or the balboas that it sums, whatever cell, scope and side', async () => {
      await fc.assert(
        fc.asyncProperty(
          randomRequest(PERIODS, TERRITORIES, LISTED),
          fc.constantFrom(...SCOPES),
          fc.constantFrom(...PARTS),
          async ({ by: _by, ...request }, scope, wished) => {
            const part = isListed(request.indicator, wished) ? wished : 'numerator'
            const query: ValuesQuery = request
            const [cell] = (await indicatorValues(ministry().values, scope, query)).rows
            const figure = cell?.[part] ?? null
            const asked: ListQuery = { ...query, part, where: [], offset: 0, limit: 300 }
            if (figure === null) {
              await expect(list(scope, asked)).rejects.toMatchObject({ code: 'no_list' })
              return
            }
            const { total, lines, columns } = await whole(scope, asked)
            expect(lines.length).toBe(total)
            const indicator = DEFINITIONS[request.indicator]
            if (indicator === undefined) throw new RangeError(request.indicator)
            const { kind } = countedBy(indicator, part).count
            if (kind === 'rows' || kind === 'distinct') expect(String(total)).toBe(figure)
            if (kind === 'sum' && columns.includes('amount_balboas'))
              expect(cents(lines)).toBe(BigInt(Math.round(Number(figure) * 100)))
            for (const { identity } of lines)
              if (identity?.person != null) {
                const { scope_programmes, scope_territory } = identity.person
                const programmes = scope_programmes.length === 0 ? [''] : scope_programmes
                expect(
                  programmes.some(programme => holds(scope, { programme, territory: scope_territory })),
                ).toBe(true)
              }
          },
        ),
        { numRuns: PROVING ? 200 : 6, seed: 2026 },
      )
    }, 3_600_000)

    const cell = { indicator: 'B05', period: '2016' }

    it('is sorted, narrowed and paged by the warehouse', async () => {
      const all = await whole(EVERYTHING, { ...cell, part: 'numerator', where: [], offset: 0, limit: 50 })
      expect(all.total).toBeGreaterThan(60)
      const order = { column: 'age', descending: true } as const
      const sorted = await list(EVERYTHING, { ...cell, order, limit: 30 })
      const ages = sorted.lines.map(({ values }) => Number(values.age))
      expect(ages).toEqual([...ages].sort((a, b) => b - a))
      const women = await list(EVERYTHING, { ...cell, where: [{ column: 'sex', values: ['F'] }] })
      expect(women.figure).toBe(all.figure)
      expect(women.total).toBe(all.lines.filter(({ values }) => values.sex === 'F').length)
      await expect(list(EVERYTHING, { ...cell, offset: 9_990, limit: 20 })).rejects.toMatchObject({
        code: 'list_too_long',
      })
      await expect(
        list(EVERYTHING, { ...cell, where: [{ column: 'outcome', values: ['a'] }] }),
      ).rejects.toMatchObject({ code: 'unknown_dimension' })
    })

    it('is refused of what counts no persons, and of several cells', async () => {
      await expect(list(EVERYTHING, { indicator: 'X17', period: '2016' })).rejects.toMatchObject({
        code: 'no_list',
      })
      await expect(list(EVERYTHING, { ...cell, period: '2016,2017' })).rejects.toMatchObject({
        code: 'bad_request',
      })
    })
  })

  describe('the page of a person', () => {
    it('has their records within the scope alone, and their household', async () => {
      const person = await personWithin(ministry().nominal, [EVERYTHING], 'P0012')
      if (person === null) throw new Error('the registry knows P0012')
      const wide = await personPage(ministry().nominal, [EVERYTHING], person)
      expect(wide.sections.payments.rows.length).toBeGreaterThan(1)
      expect(wide.sections.enrolments.rows.length).toBe(2)
      expect(wide.history.length).toBeGreaterThan(0)
      expect(wide.household.map(({ household_id }) => household_id)).toContain(person.household_id)
      const narrow = await personPage(ministry().nominal, [{ programmes: ['RDO'], territories: '*' }], person)
      expect(narrow.sections.payments.rows.map(row => row.programme)).toEqual(
        wide.sections.payments.rows.map(row => row.programme).filter(programme => programme === 'RDO'),
      )
      expect(narrow.sections.services.rows).toEqual([])
      expect(await personPage(ministry().nominal, 'glass', person)).toEqual(wide)
    })
  })
}
