import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readConfig } from './config.ts'

const dir = mkdtempSync(join(tmpdir(), 'simei-provider-'))
afterAll(() => rmSync(dir, { recursive: true }))

const SECRET = 'no-one-reads-this'
const WHOLE = {
  SIMEI_OIDC_ISSUER: 'https://id.example.org/realms/mides',
  SIMEI_OIDC_CLIENT_ID: 'simei',
  SIMEI_OIDC_CLIENT_SECRET: SECRET,
}

it('without its variables there is no identity provider', () => {
  expect(readConfig({})).not.toHaveProperty('identityProvider')
})

it('the secret comes from a variable or from a file, and second factors are listed by commas', () => {
  const file = join(dir, 'secret')
  writeFileSync(file, `${SECRET}\n`)
  const { SIMEI_OIDC_CLIENT_SECRET: _, ...without } = WHOLE
  const expected = {
    issuer: WHOLE.SIMEI_OIDC_ISSUER,
    clientId: 'simei',
    clientSecret: SECRET,
    secondFactor: ['mfa', 'urn:acr:2'],
  }
  for (const env of [WHOLE, { ...without, SIMEI_OIDC_CLIENT_SECRET_FILE: file }])
    expect(readConfig({ ...env, SIMEI_OIDC_MFA_ACR: 'mfa, urn:acr:2' }).identityProvider).toEqual(expected)
})

it.each([
  [
    'an issuer that is not https',
    { ...WHOLE, SIMEI_OIDC_ISSUER: 'http://id.example.org' },
    'SIMEI_OIDC_ISSUER',
  ],
  [
    'a password in the issuer',
    { ...WHOLE, SIMEI_OIDC_ISSUER: 'https://u:p@id.example' },
    'SIMEI_OIDC_ISSUER',
  ],
  ['no issuer', { SIMEI_OIDC_CLIENT_ID: 'simei' }, 'SIMEI_OIDC_ISSUER'],
  ['no client', { ...WHOLE, SIMEI_OIDC_CLIENT_ID: '' }, 'SIMEI_OIDC_CLIENT_ID'],
  ['no secret', { ...WHOLE, SIMEI_OIDC_CLIENT_SECRET: '' }, 'SIMEI_OIDC_CLIENT_SECRET'],
  ['two secrets', { ...WHOLE, SIMEI_OIDC_CLIENT_SECRET_FILE: '/x' }, 'SIMEI_OIDC_CLIENT_SECRET_FILE'],
])('%s is refused, naming the variable and never its value', (_, env, name) => {
  expect(() => readConfig(env)).toThrow(`configuration_invalid: ${name}:`)
  expect(() => readConfig(env)).not.toThrow(SECRET)
})

it('a provider on this machine may speak http', () => {
  const env = { ...WHOLE, SIMEI_OIDC_ISSUER: 'http://localhost:9000' }
  expect(readConfig(env).identityProvider?.issuer).toBe('http://localhost:9000')
})
