import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ValuesQuery } from '#domain/indicators.ts'
import { CALENDAR_KINDS, parsePeriod, shiftPeriod } from '#domain/periods.ts'
import { EVERYTHING, type Scope, scopeHeader } from '#domain/scope.ts'
import { PROVING } from '#test/proving.ts'
import { withScope } from '#warehouse/index.ts'
import { servedName } from '../build/serve.ts'
import { factMeasuresOf } from '../indicators/formula.ts'
import { DEFINITIONS } from '../indicators/index.ts'
import { readablePublication } from '../publications.ts'
import { randomRequest } from '../recount-requests.test-helper.ts'
import type { Ministry } from '../small-ministry.test-helper.ts'
import { type PublicationFacts, publicationFacts } from '../values/publication-facts.ts'
import { readersOf } from '../values/readers.ts'
import { readRequest } from '../values/request.ts'
import { answer } from '../values/values.ts'
import { ROLL_UPS } from './index.ts'
import { bitmap_payments_month } from './person-sets.ts'

const PERIODS = [
  ...['2016C1', '2016C2', '2016C4', '2017C1', '2017C2', '201602', '201605', '201612', '201703'],
  ...['2016Q1', '2016Q3', '2017Q2', '2016S2', '2016', '2017', '201703YTD', '201611YTD', '201612R12'],
  ...['2016-01-01..2017-08-31', '2016-05-10..2016-11-02', '2016-02-29..2016-02-29'],
]
const TERRITORIES = ['PA', '04', '0401', '040101', '08', '09', '13', 'PA-ND']
const SCOPES: readonly Scope[] = [
  EVERYTHING,
  EVERYTHING,
  { programmes: ['120A65', 'RDO'], territories: '*' },
  { programmes: '*', territories: ['04', '0801'] },
]
const ROLLED = new Set<string>(ROLL_UPS.map(({ of }) => of))
const CODES = Object.entries(DEFINITIONS).flatMap(([code, indicator]) =>
  factMeasuresOf(indicator).some(({ of }) => ROLLED.has(of)) ? [code] : [],
)

/** The period alone, or a series that ends with it. */
function series(id: string, steps: number): string {
  const period = parsePeriod(id)
  const stepped = CALENDAR_KINDS.some(kind => kind === period.kind)
  return steps === 0 || !stepped ? id : `${shiftPeriod(period, -steps).id}..${id}`
}

const requests: fc.Arbitrary<ValuesQuery> = fc
  .record({
    request: randomRequest(PERIODS, TERRITORIES, CODES),
    steps: fc.constantFrom(0, 0, 3, 20),
    compare: fc.constantFrom(undefined, 'previous', 'year_ago'),
  })
  .map(({ request, steps, compare }) => ({
    ...request,
    // Of every corregimiento along three attributes the answer would be too long to be given.
    by: request.by.includes('territory:corregimiento') ? request.by.slice(0, 2) : request.by,
    period: series(request.period, request.by.includes('territory:corregimiento') ? 0 : steps),
    ...(compare === undefined ? {} : { compare }),
  }))

/** What holds of the planner on a ministry with one publication or more; the last one is asked. */
export function describePlanner(ministry: () => Ministry): void {
  let facts: PublicationFacts
  beforeAll(async () => {
    const { publication, as_of } = await readablePublication(ministry().store)
    facts = await publicationFacts(
      readersOf(ministry().values.warehouse, EVERYTHING).open,
      publication,
      as_of,
    )
  })
  const answered = (query: ValuesQuery, scope: Scope, rolled: PublicationFacts['rolled']) =>
    answer(readersOf(ministry().values.warehouse, scope), { ...facts, rolled }, readRequest(query))

  describe('the planner', () => {
    it('gives the figures that the facts give, whatever is asked and whoever asks', async () => {
      await fc.assert(
        fc.asyncProperty(requests, fc.constantFrom(...SCOPES), async (query, scope) => {
          const [planned, counted] = await Promise.all([
            answered(query, scope, facts.rolled),
            answered(query, scope, new Set()),
          ])
          expect(planned).toEqual(counted)
        }),
        { numRuns: PROVING ? 1000 : 12, seed: 2026 },
      )
    }, 900_000)

    it('shows a reader of one province no figure of the country', async () => {
      const scope = scopeHeader({ programmes: '*', territories: ['04'] })
      for (const table of [...ROLL_UPS.map(rollUp => rollUp.table), bitmap_payments_month]) {
        const { rows } = await sql<{ territory: string }>`
        select distinct substring(territory, 1, 2) as territory from ${sql.table(servedName(facts.publication, table.name))}`.execute(
          withScope(ministry().values.warehouse, scope).db,
        )
        expect(rows.map(({ territory }) => territory)).toEqual(['04'])
      }
    })

    it('reads what the board asks from roll-ups alone', async () => {
      const board: readonly ValuesQuery[] = [
        ...['B01', 'B02', 'B03', 'B04', 'B10', 'B11', 'P10', 'P13', 'P14', 'P15', 'T01'].map(indicator => ({
          indicator,
          period: '2017C1',
          compare: 'previous',
        })),
        { indicator: 'P10', period: '2016C1..2017C2', territory: '04', by: ['territory:district'] },
        { indicator: 'B02', period: '2017C1', by: ['modality', 'programme'] },
        {
          indicator: 'B01',
          period: '2017C1',
          by: ['territory:province'],
          filters: { programme: ['120A65'] },
        },
        { indicator: 'B03', period: '2016', by: ['territory:corregimiento'], compare: 'previous' },
        { indicator: 'B03', period: '201703YTD', filters: { programme: ['120A65', 'AG'] } },
        { indicator: 'P13', period: '201612R12', by: ['programme'] },
        {
          indicator: 'B07',
          period: '2016-02-01..2017-01-31',
          by: ['territory:province', 'programme', 'result'],
          filters: { kind: ['recertificacion'] },
        },
        { indicator: 'P05', period: '2016S1', compare: 'previous' },
        { indicator: 'X15', period: '2016' },
        { indicator: 'X16', period: '2016' },
        { indicator: 'B01', period: '2016Q1..2017Q1', by: ['territory:province', 'programme'] },
        { indicator: 'B02', period: '201703YTD', filters: { programme: ['120A65', 'AG'] } },
        { indicator: 'B01', period: '201612R12', compare: 'previous' },
      ]
      const before = await Promise.all(board.map(query => answered(query, EVERYTHING, new Set())))
      const away = async (forth: boolean) => {
        for (const fact of ['fct_payments', 'fct_assessments']) {
          const name = servedName(facts.publication, fact)
          const [from, to] = forth ? [name, `${name}_away`] : [`${name}_away`, name]
          await sql`rename table ${sql.table(from)} to ${sql.table(to)}`.execute(ministry().admin.db)
        }
      }
      await away(true)
      try {
        expect(await Promise.all(board.map(query => answered(query, EVERYTHING, facts.rolled)))).toEqual(
          before,
        )
      } finally {
        await away(false)
      }
    })
  })
}
