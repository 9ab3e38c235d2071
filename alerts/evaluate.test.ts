import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { SimeiError } from '#domain/errors.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import type { EvaluationContext } from './context.ts'
import { evaluateRules } from './evaluate.ts'
import { alertList } from './list.ts'
import { clearAlerts, insertRule, mailsOf, publish, transitionsOf } from './store.test-helper.ts'
import { type PlainFigure, share, valuesFrom } from './values.test-helper.ts'

const GOOD: PlainFigure = { value: '97.5' }
const BAD: PlainFigure = { value: '60' }
const PAYMENTS = 'gerente.pagos@mides.example'
let opened: TestStore

beforeAll(async () => {
  opened = await testStore()
})
afterAll(() => opened.close())
beforeEach(() => {
  now = new Date('2026-04-15T14:00:00Z')
  return clearAlerts(opened.store)
})

/** Provinces `02` and `05` are bad in 2026C1, all are good in 2026C2, unless a test says otherwise. */
const usual = (_indicator: string, period: string, territory: string): PlainFigure =>
  period === '2026C1' && (territory === '02' || territory === '05') ? BAD : GOOD

let now = new Date('2026-04-15T14:00:00Z')

const world = (figures = usual, context: Partial<EvaluationContext> = {}) => {
  const { values, asked } = valuesFrom(
    [share('P10', 'Pagos a tiempo'), share('P13', 'Pagos exitosos')],
    figures,
  )
  const evaluation: EvaluationContext = {
    values,
    store: opened.store,
    clock: () => {
      now = new Date(now.getTime() + 60_000)
      return now
    },
    publicUrl: 'http://localhost:8080',
    mailFrom: 'SIMEI <simei@mides.example>',
    ...context,
  }
  return { asked, evaluate: (publication?: number) => evaluateRules(evaluation, { publication }) }
}

test('the first evaluation ever sends one digest per address, of the latest complete period alone', async () => {
  const { store } = opened
  await insertRule(store, { rule_id: 'a', indicator: 'P10', recipients: [PAYMENTS] })
  await insertRule(store, { rule_id: 'b', indicator: 'P13', recipients: [PAYMENTS, 'x@mides.example'] })
  await publish(store, '2026-04-15T14:00:00Z')
  const { asked, evaluate } = world()
  expect(await evaluate()).toEqual({ evaluated: 26, transitions: 4, mails: 2, problems: [] })
  const mails = await mailsOf(store)
  expect(mails.map(mail => mail.recipient)).toEqual([PAYMENTS, 'x@mides.example'])
  expect(mails[0]?.subject).toBe(
    'Pagos a tiempo: 2 provincias fuera de meta (Coclé 60.0 %, meta 95.0 %) · primer pago de 2026 · y 1 indicador más',
  )
  expect(mails.map(mail => mail.transitions.length)).toEqual([4, 2])
  const judged = asked.filter(query => query.by?.length === 1)
  expect(
    judged.map(query => query.period),
    'one question per rule, for all its territories',
  ).toEqual(['2026C1', '2026C1'])
})

test('the first digest also tells those whose rules have nothing to report', async () => {
  await insertRule(opened.store, { rule_id: 'a', indicator: 'P10', recipients: [PAYMENTS] })
  await publish(opened.store, '2026-04-15T14:00:00Z')
  expect(await world(() => GOOD).evaluate()).toMatchObject({ transitions: 0, mails: 1 })
  const [mail] = await mailsOf(opened.store)
  expect(mail?.subject).toBe('Alertas de SIMEI: ningún territorio fuera de meta')
})

test('repeating the evaluation of a publication, or of an earlier one, changes and sends nothing', async () => {
  const { store } = opened
  await insertRule(store, { rule_id: 'a', indicator: 'P10' })
  const first = await publish(store, '2026-04-15T14:00:00Z')
  const { evaluate } = world()
  await evaluate()
  const nothing = { evaluated: 0, transitions: 0, mails: 0, problems: [] }
  expect(await evaluate()).toEqual(nothing)
  await publish(store, '2026-04-16T14:00:00Z')
  expect(await evaluate()).toMatchObject({ evaluated: 13, transitions: 0, mails: 0 })
  expect(await evaluate(first)).toEqual(nothing)
  expect(await transitionsOf(store)).toHaveLength(2)
  expect(await mailsOf(store)).toHaveLength(1)
})

test('a later evaluation sends one digest of what changed: what opened and what recovered', async () => {
  const { store } = opened
  await insertRule(store, { rule_id: 'a', indicator: 'P10' })
  await publish(store, '2026-04-15T14:00:00Z')
  await world().evaluate()
  await publish(store, '2026-07-15T14:00:00Z')
  const later = world((_indicator, period, territory) =>
    period === '2026C2' && (territory === '05' || territory === '09') ? BAD : GOOD,
  )
  expect(await later.evaluate()).toMatchObject({ transitions: 2, mails: 1 })
  const mail = (await mailsOf(store))[1]
  expect(mail?.subject).toBe('Pagos a tiempo: Veraguas, 60.0 % (meta 95.0 %) · segundo pago de 2026')
  expect(mail?.text_body).toContain('Volvieron a su meta: Coclé.')
  expect(mail?.text_body).toContain('Siguen abiertas desde antes: Darién (desde el primer pago de 2026).')
  expect(await alertList(store)).toMatchObject([
    { territory: '05', state: 'firing', period: '2026C2', since: '2026-04-15T14:01:00Z' },
    { territory: '09', state: 'firing', period: '2026C2', value: '60', target: '95', gap: '-35' },
  ])
})

test.each(['no_data', 'stale', 'suppressed'] as const)(
  'a figure that is %s resolves nothing, and the recovery behind it is told once',
  async status => {
    const { store } = opened
    await insertRule(store, { rule_id: 'a', indicator: 'P10' })
    await publish(store, '2026-04-15T14:00:00Z')
    await world().evaluate()
    await publish(store, '2026-07-15T14:00:00Z')
    expect(await world(() => ({ status, value: '97.5' })).evaluate()).toMatchObject({ mails: 0 })
    expect(await alertList(store)).toHaveLength(13)
    expect((await alertList(store)).filter(item => item.open_since !== null)).toMatchObject([
      { territory: '02', state: 'no_data' },
      { territory: '05', state: 'no_data' },
    ])
    await publish(store, '2026-10-15T14:00:00Z')
    expect(await world(() => GOOD).evaluate()).toMatchObject({ transitions: 13, mails: 1 })
    expect((await mailsOf(store))[1]?.subject).toBe(
      'Pagos a tiempo: 2 provincias volvieron a su meta · tercer pago de 2026',
    )
    expect(await alertList(store)).toEqual([])
  },
)

test('a period that is still provisional is left for the one before', async () => {
  await insertRule(opened.store, { rule_id: 'a', indicator: 'P10' })
  await publish(opened.store, '2026-07-02T14:00:00Z')
  const { evaluate } = world((indicator, period, territory) =>
    period === '2026C2' ? { ...BAD, status: 'provisional' } : usual(indicator, period, territory),
  )
  expect(await evaluate()).toMatchObject({ transitions: 2 })
  expect((await transitionsOf(opened.store)).map(row => row.period)).toEqual(['2026C1', '2026C1'])
})

test('nothing is stored under a lease that another process holds', async () => {
  const { store } = opened
  await insertRule(store, { rule_id: 'a', indicator: 'P10' })
  await publish(store, '2026-04-15T14:00:00Z')
  const leaseToken = '00000000-0000-4000-8000-000000000001'
  const fenced = world(usual, { leaseToken })
  await expect(fenced.evaluate()).rejects.toThrow('lease_lost')
  expect(await mailsOf(store)).toEqual([])
  expect(await alertList(store)).toEqual([])
  await store.db
    .insertInto('leases')
    .values({ name: 'pipeline', lease_token: leaseToken, holder: '1', lease_until: '2100-01-01T00:00:00Z' })
    .execute()
  expect(await fenced.evaluate()).toMatchObject({ transitions: 2, mails: 1 })
})

test('evaluations that run at once store one result and send one mail', async () => {
  await insertRule(opened.store, { rule_id: 'a', indicator: 'P10' })
  await publish(opened.store, '2026-04-15T14:00:00Z')
  const results = await Promise.all([world().evaluate(), world().evaluate(), world().evaluate()])
  expect(results.map(result => result.transitions).toSorted()).toEqual([0, 0, 2])
  expect(await mailsOf(opened.store)).toHaveLength(1)
})

test('a rule that asks for what does not exist is named and holds up no other; a failing warehouse stops all', async () => {
  const { store } = opened
  await insertRule(store, { rule_id: 'a', indicator: 'P99' })
  await insertRule(store, { rule_id: 'b', indicator: 'P10', recipients: ['a@x.example\r\nBcc: b@x.example'] })
  await insertRule(store, { rule_id: 'c', indicator: 'P10' })
  await publish(store, '2026-04-15T14:00:00Z')
  const down = world(usual, {
    values: () => Promise.reject(new SimeiError('warehouse_unreachable')),
  })
  await expect(down.evaluate()).rejects.toThrow('warehouse_unreachable')
  expect(await world().evaluate()).toEqual({
    evaluated: 26,
    transitions: 4,
    mails: 1,
    problems: [
      { rule_id: 'a', code: 'unknown_indicator' },
      { rule_id: 'b', code: 'bad_request' },
    ],
  })
})

test('without a publication there is nothing to judge', async () => {
  await insertRule(opened.store, { rule_id: 'a', indicator: 'P10' })
  await expect(world().evaluate()).rejects.toThrow('not_ready')
  await expect(world().evaluate(77)).rejects.toThrow('not_found')
})

test('figures that swing around the target send only what changes, publication after publication', async () => {
  await insertRule(opened.store, { rule_id: 'a', indicator: 'P10' })
  for (const [index, value] of ['84', '84', '96', '96', '84'].entries()) {
    await publish(opened.store, new Date(Date.UTC(2026, 3, 15 + index)).toISOString())
    await world((_indicator, _period, territory) => (territory === '02' ? { value } : GOOD)).evaluate()
  }
  expect((await mailsOf(opened.store)).map(mail => mail.subject.split(' (')[0])).toEqual([
    'Pagos a tiempo: Coclé, 84.0 %',
    'Pagos a tiempo: Coclé volvió a su meta, 96.0 %',
    'Pagos a tiempo: Coclé, 84.0 %',
  ])
})
