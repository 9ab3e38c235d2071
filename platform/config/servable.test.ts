import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { assertServable } from './servable.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'simei-servable-'))
afterAll(() => rmSync(dataDir, { recursive: true }))

const KEY = randomBytes(32).toString('base64')
const open = (env: Record<string, string>) => assertServable(readConfig({ SIMEI_DATA_DIR: dataDir, ...env }))

it('the bundled engines on this machine need nothing', () => {
  expect(() => open({})).not.toThrow()
})

it.each([
  ['a store elsewhere without a key', { SIMEI_STORE_URL: 'postgres://u:p@db/simei' }, 'SIMEI_SECRET_KEY'],
  ['a published port without a key', { SIMEI_PUBLISHED_ON_LOOPBACK: '1' }, 'SIMEI_SECRET_KEY'],
  ['a name of the network without TLS', { SIMEI_PUBLIC_URL: 'http://simei.example' }, 'SIMEI_PUBLIC_URL'],
  [
    'a name of the network without TLS, with a key',
    { SIMEI_PUBLIC_URL: 'http://10.0.0.4:8080', SIMEI_SECRET_KEY: KEY, SIMEI_TRUST_PROXY: 'loopback' },
    'SIMEI_PUBLIC_URL',
  ],
  [
    'an address of the network without TLS',
    { SIMEI_HOST: '10.0.0.4', SIMEI_SECRET_KEY: KEY, SIMEI_TRUST_PROXY: 'loopback' },
    'SIMEI_PUBLIC_URL',
  ],
  ['an address of the network without a key', { SIMEI_HOST: '10.0.0.4' }, 'SIMEI_SECRET_KEY'],
  [
    'TLS by a proxy that nobody declared',
    { SIMEI_PUBLIC_URL: 'https://simei.example', SIMEI_SECRET_KEY: KEY },
    'SIMEI_TRUST_PROXY',
  ],
])('%s does not start, and the variable is named', (_, env, name) => {
  expect(() => open(env)).toThrow(`configuration_invalid: ${name}`)
})

it('with a key and a declared proxy that speaks TLS it starts', () => {
  const env = { SIMEI_HOST: '10.0.0.4', SIMEI_PUBLIC_URL: 'https://simei.example', SIMEI_SECRET_KEY: KEY }
  expect(() => open({ ...env, SIMEI_TRUST_PROXY: 'loopback, 10.0.0.0/8, fd00::1' })).not.toThrow()
})

it.each(['true', '1', '0.0.0.0/0', '::/0', '10.0.0.0/33', 'proxy.example', '10.0.0.1,'])(
  'the proxy %s is refused: anybody could say to be anybody',
  value => {
    expect(() => readConfig({ SIMEI_TRUST_PROXY: value })).toThrow('configuration_invalid: SIMEI_TRUST_PROXY')
  },
)
