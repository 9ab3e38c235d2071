import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { secretKey } from './secret-key.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'simei-key-'))
afterAll(() => rmSync(dataDir, { recursive: true }))

it('an installation of this machine alone has a key of its own, for its owner alone, the same at every start', () => {
  const config = readConfig({ SIMEI_DATA_DIR: dataDir })
  const key = secretKey(config)
  expect(key).toHaveLength(32)
  expect(secretKey(config)).toEqual(key)
  expect(readdirSync(dataDir)).toEqual(['secret.key'])
  expect(statSync(join(dataDir, 'secret.key')).mode & 0o777).toBe(0o600)
})

it('with a store elsewhere, or where others reach the service, there is no key but a given one', () => {
  const elsewhere = { SIMEI_DATA_DIR: join(dataDir, 'none'), SIMEI_STORE_URL: 'postgres://u:p@db/simei' }
  for (const env of [elsewhere, { SIMEI_DATA_DIR: join(dataDir, 'none'), SIMEI_PUBLISHED_ON_LOOPBACK: '1' }])
    expect(() => secretKey(readConfig(env))).toThrow('SIMEI_SECRET_KEY')
  const key = randomBytes(32)
  expect(secretKey(readConfig({ ...elsewhere, SIMEI_SECRET_KEY: key.toString('base64') }))).toEqual(key)
})

it.each([
  'short',
  randomBytes(31).toString('base64'),
  Buffer.alloc(32).toString('base64'),
  'not base64 at all, but long enough to be one',
])('the key %s is refused at once, without being shown', value => {
  const read = () => readConfig({ SIMEI_SECRET_KEY: value })
  expect(read).toThrow('configuration_invalid: SIMEI_SECRET_KEY')
  expect(read).not.toThrow(value)
})
