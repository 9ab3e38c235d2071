import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { grantList, openToken, signIn } from '#access/index.ts'
import { readConfig } from '#config/config.ts'
import { ROLES } from '#domain/roles.ts'
import { EVERYTHING } from '#domain/scope.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import type { Services } from '../server/services.ts'
import { demoAccounts, ensureDemoToken, isDemonstration } from './demo-access.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'simei-demo-access-'))
const KEY = Buffer.alloc(32, 7)
const WHENCE = { address: '127.0.0.1' }
let test: TestStore
let services: Services

beforeAll(async () => {
  test = await testStore()
  services = { store: test.store, config: readConfig({ SIMEI_DATA_DIR: dataDir }) } as Services
})
afterAll(async () => {
  await test.close()
  rmSync(dataDir, { recursive: true, force: true })
})

it('an installation that others reach, or with sources of its own, is no demonstration', async () => {
  const configured = (env: Record<string, string>) => ({
    ...services,
    config: readConfig({ SIMEI_DATA_DIR: dataDir, ...env }),
  })
  expect(await isDemonstration(services)).toBe(true)
  expect(await isDemonstration(configured({ SIMEI_SOURCE_DIR: '/srv/fuentes' }))).toBe(false)
  expect(await isDemonstration(configured({ SIMEI_PUBLIC_URL: 'https://simei.example' }))).toBe(false)
})

it('its token is for the owner of the data directory alone, reads figures and loads everywhere, and is made anew when it opens nothing', async () => {
  const path = join(dataDir, 'demo-token')
  const read = () => readFileSync(path, 'utf8').trim()
  await ensureDemoToken(services, new Date())
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const first = read()
  const { access } = await openToken(test.store, first, new Date())
  expect(access.scopes).toMatchObject({ aggregates: [EVERYTHING], loads: [EVERYTHING], nominal: [] })
  await ensureDemoToken(services, new Date())
  expect(read()).toBe(first)
  writeFileSync(path, 'simei_otro')
  await ensureDemoToken(services, new Date())
  expect(read()).not.toBe(first)
  await expect(openToken(test.store, first, new Date())).rejects.toThrow('token_invalid')
  const inAYear = new Date(Date.now() + 367 * 86_400_000)
  await ensureDemoToken(services, inAYear)
  await openToken(test.store, read(), inAYear)
})

it('there is one account per role, whose password is told once and is another after a reset', async () => {
  const accounts = (await demoAccounts(test.store, new Date(), { reset: false })) ?? []
  const grants = await grantList(test.store, new Date())
  expect(grants.map(({ role }) => role).sort()).toEqual(Object.keys(ROLES).sort())
  expect(new Set(grants.map(({ state }) => state))).toEqual(new Set(['in_force']))
  const enter = (login: string, password = '') =>
    signIn(test.store, KEY, { login, password }, WHENCE, new Date())
  const outcomes = new Map<string, string>()
  for (const { login, password } of accounts) outcomes.set(login, (await enter(login, password)).outcome)
  expect(outcomes.get('oficial.veraguas')).toBe('must_enrol_totp')
  outcomes.delete('oficial.veraguas')
  expect(new Set(outcomes.values())).toEqual(new Set(['signed_in']))

  expect(await demoAccounts(test.store, new Date(), { reset: false })).toBeUndefined()
  const again = (await demoAccounts(test.store, new Date(), { reset: true })) ?? []
  expect(again.map(({ login }) => login)).toEqual(accounts.map(({ login }) => login))
  expect(await grantList(test.store, new Date())).toHaveLength(grants.length)
  expect(
    (await enter('direccion', accounts.find(each => each.login === 'direccion')?.password)).outcome,
  ).toBe('refused')
})
