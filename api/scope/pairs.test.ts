import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { INDICATORS } from '#models/index.ts'
import type { RecountBatch } from '#models/recount.test-helper.ts'
import { differences } from '#models/recount-compare.test-helper.ts'
import { randomRequest } from '#models/recount-requests.test-helper.ts'
import { ANY_RECOUNTED, recountAny } from '#models/recount-shares.test-helper.ts'
import { REGISTERED_TWICE } from '#models/small-records.test-helper.ts'
import { parameters } from '#test/product/values.ts'
import { PROVING } from '#test/proving.ts'
import { smallService } from '../fuzz/service.test-helper.ts'
import type { PageHeaders } from '../reader.test-helper.ts'
import { answeredFor } from './oracle.test-helper.ts'
import { sessionOf } from './personas.test-helper.ts'
import { describePersons } from './persons.test-helper.ts'
import { describeSeries } from './series.test-helper.ts'

const READERS = PROVING ? 60 : 4
/** Of each reader; half of them name what is theirs. */
const QUESTIONS = PROVING ? 10 : 8
const SEED = 5

const PERIODS = ['2016C4', '2017C1', '201609', '2016Q4', '2017Q1', '2016', '2013Q4']
const TERRITORIES = ['PA', '04', '0401', '040101', '08', '13', '1301', '09', '0801', 'PA-ND']
const PROGRAMMES = ['120A65', 'RDO', 'AG', 'SENAPAN']

const side = (codes: readonly string[]) =>
  fc.oneof(fc.constant('*' as const), fc.subarray([...codes], { minLength: 1, maxLength: 3 }))
const scopes = fc.array(
  fc.record({
    programmes: side([...PROGRAMMES, 'NO_IDENTIFICADO']),
    // Nobody is given a code that is no more.
    territories: side(TERRITORIES.slice(1).filter(code => code !== '0801')),
  }),
  { minLength: 1, maxLength: 2 },
)
const requests = randomRequest(PERIODS, TERRITORIES, Object.keys(INDICATORS))
type Question = typeof requests extends fc.Arbitrary<infer Q> ? Q : never

let service: Awaited<ReturnType<typeof smallService>>
let batches: readonly RecountBatch[] = []
beforeAll(async () => {
  service = await smallService()
  batches = await service.ministry.committedBatches()
})
afterAll(() => service.stop())

async function ask(question: Question, headers: PageHeaders) {
  const query = new URLSearchParams(parameters(question))
  const url = `/api/v1/indicators/${question.indicator}/values?${query}`
  const answer = await service.app.inject({ url, headers: { ...headers } })
  // A refusal tells which request it was.
  const { scope, instance: _instance, ...body } = answer.json()
  return { status: answer.statusCode, scope, body }
}

describePersons(() => service)
describeSeries(() => service)

it(`figures are those of the raw rows and of whoever sees everything, for what lies inside, and refused otherwise: ${READERS * QUESTIONS} pairs`, {
  timeout: PROVING ? 3_600_000 : 300_000,
}, async () => {
  const outcomes = new Map<string, number>()
  const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  const pairs = fc.sample(
    fc.tuple(scopes, fc.array(requests, { minLength: QUESTIONS, maxLength: QUESTIONS })),
    { numRuns: READERS, seed: SEED },
  )
  for (const [held, questions] of pairs) {
    const reader = await sessionOf(
      service.store,
      held.map(scope => ({ role: 'analyst', scope })),
    )
    for (const [index, random] of questions.entries()) {
      // Every second question is of a place of the reader's: random ones are mostly refused.
      const own = held[0]?.territories
      const territory = own === undefined || own === '*' ? random.territory : (own[index % own.length] ?? '')
      const kept = index % 2 === 1 && !random.by.some(name => name.startsWith('territory:'))
      const question: Question = kept ? { ...random, territory, tree: 'was' } : random
      const told = `${JSON.stringify(held)} ${JSON.stringify(question)}`
      const expected = answeredFor(held, question)
      // What another reader was answered to the very same question, or will be, changes nothing.
      const before = index % 3 === 0 ? await ask(question, service.reader) : undefined
      const found = await ask(question, reader)
      const after = before ?? (await ask(question, service.reader))
      expect(await ask(question, reader), told).toEqual(found)
      if (before !== undefined) expect(await ask(question, service.reader), told).toEqual(after)
      if (expected === undefined) {
        // Nobody is answered a question that is none; who asks it out of scope may be told either.
        const otherwise = after.status === 200 ? [] : [after.body.code]
        expect(['outside_scope', ...otherwise], told).toContain(found.body.code)
        expect(found.status, told).toBeGreaterThan(399)
        count('refused')
        continue
      }
      const programme = expected === '*' ? undefined : [...new Set(expected)].sort()
      const filters = programme === undefined ? {} : { programme }
      const whole = await ask(
        { ...question, filters: { ...question.filters, ...filters } } as Question,
        service.reader,
      )
      expect(found.status, told).toBe(whole.status)
      if (whole.status !== 200) {
        expect(found.body.code, told).toBe(whole.body.code)
        count(String(whole.status))
        continue
      }
      expect(found.body, told).toEqual(whole.body)
      expect(found.scope.programmes, told).toEqual(programme ?? '*')
      if (ANY_RECOUNTED.includes(question.indicator)) {
        const narrowed = { ...question, filters: { ...question.filters, ...filters } }
        const counted = await recountAny(service.ministry.admin, batches, narrowed, REGISTERED_TWICE)
        expect(differences(found.body, narrowed, counted), told).toEqual([])
        count('recounted')
      }
      count('answered')
    }
  }
  process.stderr.write(`pairs by outcome: ${JSON.stringify(Object.fromEntries(outcomes))}\n`)
  expect(outcomes.get('refused')).toBeGreaterThan(READERS)
  expect(outcomes.get('answered')).toBeGreaterThan(READERS)
  expect(outcomes.get('recounted')).toBeGreaterThan(READERS / 2)
})
