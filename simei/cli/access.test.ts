import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type TestStore, testStore } from '#test/engines.ts'
import { buildProgram } from './program.ts'

let test: TestStore
let heads: string
beforeAll(async () => {
  test = await testStore()
  heads = await mkdtemp(join(tmpdir(), 'simei-cli-'))
  vi.stubEnv('SIMEI_STORE_URL', test.url)
  vi.stubEnv('SIMEI_SECRET_KEY', randomBytes(32).toString('base64'))
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await test.close()
  await rm(heads, { recursive: true })
})

/** What a command answers to machines, with what a person types into it. */
async function simei(words: string, typed: readonly string[] = []): Promise<Record<string, unknown>> {
  let out = ''
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    out += String(text)
    return true
  })
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const stdin = vi
    .spyOn(process, 'stdin', 'get')
    .mockReturnValue(Object.assign(new PassThrough(), { isTTY: false }) as unknown as typeof process.stdin)
  for (const line of typed) process.stdin.push(`${line}\n`)
  process.stdin.push(null)
  try {
    await buildProgram().parseAsync(['node', 'simei', ...words.split(' '), '--json'])
  } finally {
    for (const spy of [stdout, stderr, stdin]) spy.mockRestore()
  }
  return JSON.parse(out)
}

const PASSWORD = 'trompeta nublado cactus 71'

/** An account made and accepted at the terminal. */
async function person(login: string, ...options: readonly string[]): Promise<void> {
  const { link } = await simei(
    ['user add --login', login, '--name', login, '--mail', `${login}@example.org`, ...options].join(' '),
  )
  await simei('user accept', [String(link), PASSWORD])
}

describe('access at the terminal', () => {
  it('from the first administrator to a grant that another person approved', async () => {
    await person('ana', '--administrator')
    await person('eva')
    await person('luz')
    await simei('grant add --login eva --role approver --reason memo')
    const officer = 'grant add --login luz --role territorial_officer --territories 09,04 --reason memo'
    await expect(simei(officer)).rejects.toMatchObject({ code: 'second_person_needed' })
    await expect(simei(`${officer} --as ana`, ['wrong'])).rejects.toMatchObject({ code: 'sign_in_refused' })
    const { grant_id } = await simei(`${officer} --as ana`, [PASSWORD])
    expect(await simei('grant list --state waiting')).toMatchObject({
      grants: [{ grant_id, login: 'luz', territories: ['04', '09'] }],
    })
    await expect(simei(`grant approve ${grant_id} --as ana`, [PASSWORD])).rejects.toMatchObject({
      code: 'forbidden',
    })
    await simei(`grant approve ${grant_id} --as eva`, [PASSWORD])
    expect(await simei('grant list --login luz')).toMatchObject({ grants: [{ state: 'in_force' }] })
    await simei(`grant revoke ${grant_id}`)
    expect(await simei('grant list --login luz')).toMatchObject({ grants: [{ state: 'revoked' }] })
    await simei('user disable luz')
    expect(await simei('user list')).toMatchObject({
      accounts: [{ state: 'active' }, { state: 'active' }, { login: 'luz', state: 'disabled' }],
    })
  })

  it('a second factor is set up, asked for with --as, and taken away by another', async () => {
    const { seed } = await simei('user totp-begin ana', [PASSWORD])
    const code = new TOTP({ secret: Secret.fromBase32(String(seed)) }).generate()
    const { recovery_codes } = await simei('user totp-confirm ana', [PASSWORD, code])
    const [recovery = ''] = recovery_codes as string[]
    const grant = 'grant add --login eva --role analyst --reason memo --as ana'
    await expect(simei(grant, [PASSWORD])).rejects.toMatchObject({ code: 'sign_in_refused' })
    await simei(grant, [PASSWORD, recovery])
    await expect(simei(grant, [PASSWORD, recovery])).rejects.toMatchObject({ code: 'sign_in_refused' })
    await simei('user reset-totp ana')
    await simei(grant, [PASSWORD])
    expect(await simei('user sessions ana')).toEqual({ sessions: [] })
    expect(await simei('user sign-out ana')).toEqual({ ended: 0 })
  })

  it('a token is shown once and listed without its secret', async () => {
    const expires = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
    const { token_id, token } = await simei(`token add --name INEC --role leadership --expires ${expires}`)
    const listed = JSON.stringify(await simei('token list'))
    expect(listed).toContain(String(token).slice(0, 14))
    expect(listed).not.toContain(String(token).slice(-43))
    await simei(`token revoke ${token_id}`)
  })

  it('every change is in the audit, which is signed, verified and searched', async () => {
    const search = await simei('audit search --subject account:3 --limit 10')
    expect((search.entries as { action: string }[]).map(({ action }) => action)).toEqual([
      'account.disabled',
      'grant.revoked',
      'grant.approved',
      'grant.given',
      'account.password_set',
      'account.added',
    ])
    expect(await simei(`audit export-head --heads ${heads}`)).toMatchObject({
      head: { version: 1 },
      public_key: expect.any(String),
    })
    expect(await simei(`audit verify --heads ${heads}`)).toMatchObject({
      whole: true,
      heads: 1,
      findings: [],
    })
    expect(await simei('audit person P000000001')).toEqual({ person: 'P000000001', entries: [] })
  })

  it('an account is linked to the institutional one, and unlinked', async () => {
    await simei('user add --login olga --name olga --mail olga@example.org')
    await expect(simei('user link-oidc olga', ['sub-de-olga'])).rejects.toMatchObject({
      code: 'configuration_invalid',
    })
    vi.stubEnv('SIMEI_OIDC_ISSUER', 'https://id.example.org')
    vi.stubEnv('SIMEI_OIDC_CLIENT_ID', 'simei')
    vi.stubEnv('SIMEI_OIDC_CLIENT_SECRET', 'secreto')
    const { account_id } = await simei('user link-oidc olga', ['sub-de-olga'])
    expect(await simei('user unlink-oidc olga')).toEqual({ account_id })
    await expect(simei('user unlink-oidc olga')).rejects.toMatchObject({ code: 'not_found' })
  })
})
