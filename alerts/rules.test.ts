import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { PROGRAMMES } from '#domain/dimensions.ts'
import { isAddress } from '#outbox/index.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import { DEFAULT_RULES, ensureDefaultRules, rulesDue } from './rules.ts'
import { clearAlerts, insertRule } from './store.test-helper.ts'

let opened: TestStore

beforeAll(async () => {
  opened = await testStore()
})
afterAll(() => opened.close())
beforeEach(() => clearAlerts(opened.store))

const clock = () => new Date('2026-04-15T14:00:00Z')

test('a first installation gets the default rules once, however many processes start at once', async () => {
  await Promise.all([1, 2, 3, 4].map(() => ensureDefaultRules(opened.store, clock)))
  const rules = await rulesDue(opened.store, '1')
  expect(rules.map(rule => rule.indicator).toSorted()).toEqual(['P05', 'P06', 'P10', 'P13', 'T01'])
  for (const rule of rules) {
    expect(rule.recipients.every(isAddress), rule.rule_id).toBe(true)
    expect(rule.programme === null || PROGRAMMES.some(({ id }) => id === rule.programme)).toBe(true)
  }
})

test('rules that a ministry changed or removed stay as it left them', async () => {
  const { store } = opened
  await ensureDefaultRules(store, clock)
  await store.db.deleteFrom('alert_rules').where('indicator', '<>', 'P10').execute()
  await store.db
    .updateTable('alert_rules')
    .set({ recipients: ['otra@mides.example'] })
    .execute()
  await ensureDefaultRules(store, clock)
  expect(await rulesDue(store, '1')).toMatchObject([{ indicator: 'P10', recipients: ['otra@mides.example'] }])
})

test('a rule that is switched off is not due', async () => {
  await insertRule(opened.store, { rule_id: 'a', indicator: 'P10', enabled: false })
  expect(await rulesDue(opened.store, '1')).toEqual([])
  expect(new Set(DEFAULT_RULES.map(rule => rule.rule_id)).size).toBe(DEFAULT_RULES.length)
})
