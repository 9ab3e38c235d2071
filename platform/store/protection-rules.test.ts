import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestStore, testStore } from '#test/engines.ts'
import { decideRule, draftRule, ensureRules, rulesInForce, ruleVersion, ruleVersions } from './index.ts'

let test: TestStore
beforeAll(async () => {
  test = await testStore()
})
afterAll(() => test.close())

const rule = {
  subject: 'salud',
  stage: 'ninez',
  condition: { column: 'hogares.deprived_health', is: 'equal', value: false },
  effective_from: '2026-01-01',
  reason: 'Acta 12',
  source: null,
  synthetic: false,
  drafted_by: 'test',
  drafted_at: '2026-04-15T14:00:00Z',
} as const

it('a version of a rule is activated or withdrawn once, and never edited or removed', async () => {
  const { store } = test
  const first = await draftRule(store, rule)
  const second = await draftRule(store, { ...rule, condition: null })
  expect(await rulesInForce(store)).toEqual([])
  await decideRule(store, second, 'activated', 'ana', '2026-04-15T15:00:00Z')
  await decideRule(store, first, 'activated', 'ana', '2026-04-15T16:00:00Z')
  expect((await rulesInForce(store)).map(({ rule_id, condition }) => [rule_id, condition])).toEqual([
    [second, null],
    [first, rule.condition],
  ])
  const third = await draftRule(store, rule)
  await decideRule(store, third, 'withdrawn', 'ana', '2026-04-15T17:00:00Z')
  for (const id of [first, third])
    await expect(decideRule(store, id, 'activated', 'eva', '2026-04-16T00:00:00Z')).rejects.toMatchObject({
      code: 'rule_is_decided',
    })
  for (const id of ['999999', "1' or '1' = '1"])
    await expect(ruleVersion(store, id)).rejects.toMatchObject({ code: 'not_found' })
  const before = await ruleVersions(store)
  const draft = await draftRule(store, rule)
  await expect(
    sql`update protection_rules set effective_from = '2020-01-01' where rule_id = ${draft}`.execute(store.db),
  ).rejects.toThrow('never edited')
  await expect(
    sql`update protection_rules set activated_at = null, activated_by = null where rule_id = ${first}`.execute(
      store.db,
    ),
  ).rejects.toThrow('never edited')
  await expect(sql`delete from protection_rules`.execute(store.db)).rejects.toThrow('never removed')
  expect((await ruleVersions(store)).slice(0, 3)).toEqual(before)
})

it('rules that a program brings are written only where there is none', async () => {
  const versions = (await ruleVersions(test.store)).length
  await ensureRules(test.store, [rule])
  expect(await ruleVersions(test.store)).toHaveLength(versions)
})
