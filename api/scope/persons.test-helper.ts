import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '#domain/scope.ts'
import { opaqueId } from '#models/index.ts'
import type { RecountBatch } from '#models/recount.test-helper.ts'
import { ANY_RECOUNTED, recountAny } from '#models/recount-shares.test-helper.ts'
import { REGISTERED_TWICE } from '#models/small-records.test-helper.ts'
import { parameters } from '#test/product/values.ts'
import { PROVING } from '#test/proving.ts'
import type { smallService } from '../fuzz/service.test-helper.ts'
import { KEY, type PageHeaders } from '../reader.test-helper.ts'
import {
  answeredFor,
  foundBy,
  type Human,
  humansOf,
  isShown,
  type Search,
  seenIn,
} from './oracle.test-helper.ts'
import { sessionOf } from './personas.test-helper.ts'
import { cells, PLACES, PROGRAMMES, PROVINCES, scopes, searches } from './questions.test-helper.ts'

type Service = Awaited<ReturnType<typeof smallService>>

const READERS = PROVING ? 60 : 3
const SEARCHES = PROVING ? 4 : 2
const PAGES = PROVING ? 3 : 2
const LISTS = PROVING ? 3 : 2
const SEED = 11

interface Shown {
  readonly id: string
}
type Row = Readonly<Record<string, string | null>>

/** The sections of a person's page whose every record tells its programme and its place. */
const SECTIONS = ['payments', 'assessments'] as const

const decimal = (text: string | null | undefined) => (text == null ? null : Number(text))

/** Persons, their pages, lists and alerts, against sets made of the raw rows. */
export function describePersons(serviceOf: () => Service): void {
  let service: Service
  let batches: readonly RecountBatch[]
  let humans: readonly Human[]
  /** Who sees persons in every province. */
  let widest: PageHeaders
  const calls = new Map<string, Human>()
  beforeAll(async () => {
    service = serviceOf()
    batches = await service.ministry.committedBatches()
    humans = await humansOf(service.ministry.admin, batches)
    for (const human of humans) calls.set(opaqueId(KEY, human.id), human)
    widest = await officer([{ programmes: '*', territories: PROVINCES }])
  })

  const officer = (held: readonly Scope[]) =>
    sessionOf(
      service.store,
      held.map(scope => ({ role: 'territorial_officer', scope })),
    )

  async function ask(headers: PageHeaders, url: string, payload?: object) {
    const answer = await service.app.inject({
      ...(payload === undefined ? {} : { method: 'POST', payload }),
      url: `/api/v1${url}`,
      headers: { ...headers },
    })
    return { status: answer.statusCode, body: answer.json() }
  }

  /** Every page of an answer of rows, or the refusal. */
  async function everyPage(headers: PageHeaders, search: Search, limit: number) {
    const persons: Shown[] = []
    for (let after: number | null = 0; after !== null; ) {
      const { status, body } = await ask(headers, '/persons/search', { ...search, limit, after })
      if (status !== 200) return { status, code: body.code as string }
      persons.push(...body.persons)
      expect(body.exact).toBe(true)
      if (body.next === null) expect(persons).toHaveLength(body.total)
      after = body.next
    }
    return { status: 200, ids: persons.map(({ id }) => calls.get(id)?.id).sort() }
  }

  const pairs = fc.sample(
    fc.record({
      held: scopes,
      searches: fc.array(searches, { minLength: SEARCHES, maxLength: SEARCHES }),
      limit: fc.integer({ min: PROVING ? 5 : 40, max: 200 }),
      persons: fc.array(fc.nat(), { minLength: PAGES, maxLength: PAGES }),
      cells: fc.array(cells, { minLength: LISTS, maxLength: LISTS }),
    }),
    { numRuns: READERS, seed: SEED },
  )

  describe(`persons, to ${READERS} readers of random scopes`, () => {
    const timeout = PROVING ? 3_600_000 : 300_000

    it(`are found as the raw rows say, every page of them: ${READERS * SEARCHES} searches`, {
      timeout,
    }, async () => {
      const outcomes = { found: 0, refused: 0 }
      for (const { held, searches: asked, limit } of pairs) {
        const headers = await officer(held)
        for (const search of asked) {
          const told = `${JSON.stringify(held)} ${JSON.stringify(search)}`
          const expected = foundBy(humans, held, search)
          const found = await everyPage(headers, search, limit)
          if (expected === undefined) {
            expect(found, told).toEqual({ status: 403, code: 'outside_scope' })
            outcomes.refused += 1
            continue
          }
          expect(found, told).toEqual({ status: 200, ids: [...expected].sort() })
          outcomes.found += expected.length
        }
      }
      expect(outcomes.found).toBeGreaterThan(READERS)
      expect(outcomes.refused).toBeGreaterThan(0)
    })

    it(`open with the records and the household of the scope: ${READERS * PAGES} pages`, {
      timeout,
    }, async () => {
      const outcomes = { open: 0, closed: 0 }
      for (const { held, persons } of pairs) {
        const headers = await officer(held)
        const own = humans.filter(human => isShown(held, human))
        for (const [index, number] of persons.entries()) {
          // Every second one is of those who are seen, where there is one.
          const among = index % 2 === 1 && own.length > 0 ? own : humans
          const human = among[number % among.length]
          if (human === undefined) throw new RangeError('nobody')
          const told = `${JSON.stringify(held)} ${JSON.stringify(human)}`
          const { status, body } = await ask(headers, `/persons/${opaqueId(KEY, human.id)}`)
          if (!isShown(held, human)) {
            expect([status, body.code], told).toEqual([403, 'outside_scope'])
            outcomes.closed += 1
            continue
          }
          expect(status, told).toBe(200)
          const others = own.filter(({ id, household }) => id !== human.id && household === human.household)
          expect(body.household.map(({ id }: Shown) => calls.get(id)?.id).sort(), told).toEqual(
            human.household === '' ? [] : others.map(({ id }) => id).sort(),
          )
          const whole = (await ask(widest, `/persons/${opaqueId(KEY, human.id)}`)).body
          for (const section of SECTIONS) {
            const inside = whole.sections[section].rows.filter(({ programme, corregimiento }: Row) => {
              const seen = seenIn(held, corregimiento ?? '')
              return seen === '*' || seen?.includes(programme ?? '') === true
            })
            expect(body.sections[section].rows, `${told} ${section}`).toEqual(inside)
          }
          outcomes.open += 1
        }
        expect((await ask(headers, `/persons/${opaqueId(KEY, 'nobody')}`)).status).toBe(404)
      }
      expect(outcomes.open).toBeGreaterThan(READERS / 2)
      expect(outcomes.closed).toBeGreaterThan(0)
    })

    it(`are listed as the raw rows count them, with the names of whom the scope shows: ${READERS * LISTS} lists`, {
      timeout,
    }, async () => {
      const outcomes = { listed: 0, recounted: 0, refused: 0, none: 0 }
      for (const { held, cells: asked } of pairs) {
        const headers = await officer(held)
        for (const [index, { by: _by, ...random }] of asked.entries()) {
          const own = held[0]?.territories
          const place = own === undefined || own === '*' ? undefined : own[index % own.length]
          const cell = {
            ...random,
            ...(index % 3 === 2 || place === undefined ? {} : { territory: place, tree: 'was' as const }),
          }
          const told = `${JSON.stringify(held)} ${JSON.stringify(cell)}`
          const expected = answeredFor(held, { ...cell, by: [] })
          const first = await ask(headers, '/lists', { ...cell, limit: 200 })
          if (expected === undefined) {
            expect([first.status, first.body.code], told).toEqual([403, 'outside_scope'])
            outcomes.refused += 1
            continue
          }
          const filters =
            expected === '*' ? cell.filters : { ...cell.filters, programme: [...new Set(expected)].sort() }
          const question = { ...cell, by: [], filters }
          const query = new URLSearchParams(parameters(question))
          const figure = await ask(service.reader, `/indicators/${cell.indicator}/values?${query}`)
          if (first.status !== 200) {
            if (figure.status === 200) expect(first.body.code, told).toBe('no_list')
            else expect(first.body.code, told).toBe(figure.body.code)
            outcomes.none += 1
            continue
          }
          expect(first.body.figure, told).toBe(figure.body.rows[0].numerator)
          if (ANY_RECOUNTED.includes(cell.indicator)) {
            const counted = await recountAny(service.ministry.admin, batches, question, REGISTERED_TWICE)
            expect(decimal(first.body.figure), told).toBe(decimal(counted.get('')?.numerator ?? '0'))
            outcomes.recounted += 1
          }
          const rows: { id: string | null; person: Shown | null }[] = [...first.body.rows]
          while (rows.length < first.body.total) {
            const page = await ask(headers, '/lists', { ...cell, limit: 200, offset: rows.length })
            expect(page.body.rows.length, told).toBeGreaterThan(0)
            rows.push(...page.body.rows)
          }
          expect(rows, told).toHaveLength(first.body.total)
          const scope: Scope = { programmes: expected, territories: [cell.territory] }
          for (const { id, person } of rows) {
            const human = id === null ? undefined : calls.get(person?.id ?? id)
            if (human !== undefined) expect(person !== null, told).toBe(isShown([scope], human))
          }
          // Another reader's answer to the same question is their own.
          await ask(widest, '/lists', { ...cell, limit: 200 })
          expect((await ask(headers, '/lists', { ...cell, limit: 200 })).body, told).toEqual(first.body)
          outcomes.listed += 1
        }
      }
      process.stderr.write(`lists: ${JSON.stringify(outcomes)}\n`)
      expect(outcomes.listed).toBeGreaterThan(READERS / 4)
      expect(outcomes.recounted).toBeGreaterThan(0)
    })

    it('have alerts of their programmes and places alone', { timeout }, async () => {
      const { db } = service.store
      const rules = await db.selectFrom('alert_rules').select('rule_id').orderBy('rule_id').execute()
      for (const [index, { rule_id }] of rules.entries())
        await db
          .updateTable('alert_rules')
          .set({
            programme: index % 2 === 0 ? null : (PROGRAMMES[index % PROGRAMMES.length] ?? null),
            enabled: true,
          })
          .where('rule_id', '=', rule_id)
          .execute()
      const since = '2017-01-01T00:00:00Z'
      const figures = { period: '2016', publication: '1', value: '1', target: '2', gap: '1', band: null }
      await db
        .insertInto('alert_instances')
        .values(
          rules.flatMap(({ rule_id }) =>
            ['PA', ...PLACES].map(territory => ({
              ...{
                rule_id,
                territory,
                state: 'firing' as const,
                since,
                open_since: since,
                open_period: '2016',
              },
              ...figures,
            })),
          ),
        )
        .execute()
      const { rows } = await service.store.pool.query<{
        rule_id: string
        programme: string | null
        territory: string
      }>(
        'select i.rule_id, r.programme, i.territory from alert_instances i join alert_rules r using (rule_id)',
      )
      expect(rows.length).toBeGreaterThan(20)
      const key = ({ rule_id, territory }: { rule_id: string; territory: string }) =>
        `${rule_id} ${territory}`
      for (const { held } of pairs) {
        const { body } = await ask(await officer(held), '/alerts')
        const expected = rows.filter(({ programme, territory }) => {
          const seen = seenIn(held, territory)
          return seen === '*' || (programme !== null && seen?.includes(programme) === true)
        })
        expect(body.alerts.map(key).sort(), JSON.stringify(held)).toEqual(expected.map(key).sort())
        expect(body.mails).toBeNull()
      }
    })
  })
}
