import { randomBytes } from 'node:crypto'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type TestStore, testStore } from '#test/engines.ts'
import { buildProgram } from './program.ts'

let test: TestStore
beforeAll(async () => {
  test = await testStore()
  vi.stubEnv('SIMEI_STORE_URL', test.url)
  vi.stubEnv('SIMEI_SECRET_KEY', randomBytes(32).toString('base64'))
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await test.close()
})

/** What a command answers to machines; each word is one argument, `~` stands for a blank. */
async function simei(words: string): Promise<Record<string, unknown>> {
  let out = ''
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    out += String(text)
    return true
  })
  try {
    const given = words.split(' ').map(word => word.replaceAll('~', ' '))
    await buildProgram().parseAsync(['node', 'simei', 'privacy', ...given, '--json'])
  } finally {
    stdout.mockRestore()
  }
  return JSON.parse(out)
}

describe('the law on personal data at the terminal', () => {
  it('tells the deadlines of the country, and how far they were checked', async () => {
    expect(await simei('law')).toMatchObject({
      code: 'PA',
      requests: { access: { amount: 10, unit: 'business_days', checked: 'secondary' } },
    })
    vi.stubEnv('SIMEI_COUNTRY', 'PY')
    expect(await simei('law')).toMatchObject({ requests: { access: { amount: null, checked: 'pending' } } })
    vi.stubEnv('SIMEI_COUNTRY', 'PA')
  })

  it('a request goes from the counter to its answer, and each step is in the audit', async () => {
    const { request_id: id } = await simei(
      'request add --kind rectification --case EXP-7 --received 2026-04-01 --person-id P000000001',
    )
    await simei(`request step ${id} verified`)
    await simei(`request step ${id} started`)
    await expect(simei(`request step ${id} verified`)).rejects.toMatchObject({
      code: 'privacy_step_impossible',
    })
    await simei(`request step ${id} answered --note se~pidió~al~registro`)
    expect(await simei(`request show ${id}`)).toMatchObject({
      state: 'answered',
      clock: { state: 'late' },
      events: [{ event: 'registered' }, {}, {}, { event: 'answered', note: 'se pidió al registro' }],
    })
    expect(await simei('request list --open')).toEqual({ requests: [] })
  })

  it('a breach, a basis and a transfer are written down and read back', async () => {
    const { breach_id: breach } = await simei(
      'breach add --natures confidentiality,integrity --known 2026-04-01 --summary equipo~perdido --contracts planilla',
    )
    await simei(`breach step ${breach} judged --risk no_risk --note cifrado`)
    await simei(`breach step ${breach} closed`)
    expect(await simei('breach list')).toMatchObject({ breaches: [{ risk: 'no_risk', possible: [] }] })
    await simei('purpose confirm --contract pagos --use payment_control --basis consent --article art.~6')
    expect(JSON.stringify(await simei('purpose list'))).toContain('"article":"art. 6"')
    const { transfer_id: transfer } = await simei(
      'transfer add --recipient MEDUCA --purpose matrícula --columns corresponsabilidades --basis consent --article art.~6 --agreement C-1 --guarantees cifrado --begins 2026-04-01',
    )
    await simei(`transfer end ${transfer}`)
    expect(await simei('transfer list')).toMatchObject({ transfers: [{ state: 'ended' }] })
    expect(await simei('warn')).toEqual({ mails: 0 })
  })

  it('an agreement is registered on a transfer, waits for an account to approve it, and ends', async () => {
    const { transfer_id: transfer } = await simei(
      'transfer add --recipient MEDUCA --purpose matrícula --columns personas --basis consent --article art.~6 --agreement C-2 --guarantees cifrado --begins 2026-04-01',
    )
    const key = await identityToRecipient(await generateX25519Identity())
    const add = (more: string) =>
      simei(
        `agreement add --transfer ${transfer} --institution MEDUCA --purpose referral --columns person_id,cedula --begins 2026-04-01 --ends 2099-12-31 --key ${more}`,
      )
    await expect(add('age1nada')).rejects.toMatchObject({ code: 'privacy_invalid' })
    await expect(add(`${key} --indicators B05,ZZ`)).rejects.toMatchObject({ code: 'unknown_indicator' })
    const { agreement_id: id } = await add(`${key} --indicators B05`)
    await expect(simei(`agreement approve ${id}`)).rejects.toMatchObject({ code: 'second_person_needed' })
    expect(await simei('agreement list')).toMatchObject({
      agreements: [{ institution: 'MEDUCA', state: 'waiting', indicators: ['B05'] }],
    })
    await simei(`agreement end ${id}`)
    expect(await simei('agreement list')).toMatchObject({ agreements: [{ state: 'ended' }] })
  })
})
