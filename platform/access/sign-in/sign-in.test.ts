import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestStore, testStore } from '#test/engines.ts'
import { PROVING } from '#test/proving.ts'
import {
  accountWith,
  activeAccount,
  asAccount,
  DAY,
  later,
  MINUTE,
  NOON,
  PASSWORD,
  TERMINAL,
} from '../access.test-helper.ts'
import {
  acceptLink,
  addAccount,
  approveGrant,
  beginTotp,
  confirmTotp,
  disableAccount,
  finishEnrolment,
  giveGrant,
  inviteAgain,
  may,
  openSession,
  resetTotp,
  type SignInOutcome,
  signIn,
  signInWithCode,
} from '../index.ts'

let test: TestStore
let admin: string
const KEY = randomBytes(32)
beforeAll(async () => {
  test = await testStore()
  admin = await accountWith(test.store, 'admin', 'administrator')
})
afterAll(() => test.close())

const OFFICE = { address: '203.0.113.7', client: 'Firefox' }
const enter = (login: string, password = PASSWORD, whence: object = OFFICE, at = NOON) =>
  signIn(test.store, KEY, { login, password }, { ...OFFICE, ...whence }, at)
const secretOf = (outcome: SignInOutcome): string => {
  if (!('secret' in outcome)) throw new Error(`no session: ${outcome.outcome}`)
  return outcome.secret
}
const codeAt = (seed: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: at.getTime() })

describe('signing in', () => {
  it('answers unknown, wrong, disabled and invited alike, and writes down no word of what was typed', async () => {
    const { store } = test
    await activeAccount(store, 'ana')
    await activeAccount(store, 'gone')
    await disableAccount(store, 'gone', TERMINAL)
    await addAccount(store, { login: 'guest', displayName: 'Guest', mail: 'guest@example.org' }, TERMINAL)
    for (const [login, password] of [
      ['nobody', PASSWORD],
      ['ana', 'wrong'],
      ['ana', 'x'.repeat(5000)],
      ['gone', PASSWORD],
      ['guest', PASSWORD],
      ["' or 1=1 --", PASSWORD],
      [PASSWORD, 'ana'],
    ] as const)
      expect(await enter(login, password)).toEqual({ outcome: 'refused' })
    expect(await enter('ÁNA')).toMatchObject({ outcome: 'signed_in' })
    const { rows } = await store.pool.query(
      'select e::text from audit_entries e union all select b::text from sign_in_buckets b',
    )
    expect(JSON.stringify(rows)).not.toMatch(/trompeta|wrong|nobody|gone/)
  })

  it('slows who guesses, and neither the browser nor the network that the person came from', async () => {
    await activeAccount(test.store, 'luz')
    const first = await enter('luz', PASSWORD, { address: '198.51.100.9' })
    const device = 'device' in first ? first.device : ''
    const elsewhere = (n: number) => ({ address: `2001:db8:${n.toString(16)}::1` })
    const guesses: SignInOutcome[] = []
    while (guesses.length < (PROVING ? 10_000 : 60))
      guesses.push(
        ...(await Promise.all(
          Array.from({ length: 50 }, (_, n) => enter('luz', `guess ${n}`, elsewhere(guesses.length + n))),
        )),
      )
    const judged = guesses.filter(({ outcome }) => outcome === 'refused')
    expect(judged).toHaveLength(5)
    expect(guesses.filter(({ outcome }) => outcome === 'throttled')).toHaveLength(guesses.length - 5)
    expect(await enter('luz', PASSWORD, elsewhere(99_999))).toEqual({
      outcome: 'throttled',
      retryAfterSeconds: 1,
    })
    expect(await enter('luz', PASSWORD, { ...elsewhere(99_999), device })).toMatchObject({
      outcome: 'signed_in',
    })
    expect(await enter('luz', PASSWORD, { address: '198.51.100.200' })).toMatchObject({
      outcome: 'signed_in',
    })
    // Each further guess doubles the wait, up to a quarter of an hour; unknown logins are slowed the same way.
    let at = later(MINUTE)
    const waits: number[] = []
    for (let n = 0; n < 4; n += 1) {
      await enter('luz', 'guess', elsewhere(n), at)
      const next = await enter('luz', 'guess', elsewhere(n), at)
      if (next.outcome === 'throttled') waits.push(next.retryAfterSeconds)
      at = new Date(at.getTime() + 20 * MINUTE)
    }
    expect(waits).toEqual([2, 4, 8, 16])
    expect(await enter('luz', PASSWORD, elsewhere(5), at)).toMatchObject({ outcome: 'signed_in' })
  })

  it('slows a network that sprays many accounts, known browsers in it excepted', async () => {
    const { store } = test
    await activeAccount(store, 'sol')
    const address = '192.0.2.4'
    const first = await enter('sol', PASSWORD, { address })
    const device = 'device' in first ? first.device : ''
    await store.db
      .updateTable('sign_in_buckets')
      .set({ attempts: 38 })
      .where('bucket', '=', 'network:192.0.2.0/24')
      .execute()
    for (const outcome of ['refused', 'refused', 'throttled'])
      expect(await enter(`somebody ${outcome}`, 'x', { address })).toMatchObject({ outcome })
    expect(await enter('sol', PASSWORD, { address })).toMatchObject({ outcome: 'throttled' })
    expect(await enter('sol', PASSWORD, { address, device })).toMatchObject({ outcome: 'signed_in' })
  })

  it('opens by a reset link to a person whose account is being guessed at, from wherever the link was used', async () => {
    const { store } = test
    await activeAccount(store, 'mar')
    for (let n = 0; n < 6; n += 1) await enter('mar', 'x', { address: `2001:db8:${n}::2` })
    const { secret } = await inviteAgain(store, 'mar', TERMINAL)
    await acceptLink(store, secret, 'violeta ancla pantano 88', { at: NOON, origin: '198.51.100.77' })
    expect(await enter('mar', 'violeta ancla pantano 88', { address: '198.51.100.77' })).toMatchObject({
      outcome: 'signed_in',
    })
  })

  it('does the same work for known and unknown accounts', async () => {
    await activeAccount(test.store, 'time')
    const took: Record<string, number[]> = { known: [], unknown: [] }
    const pairs = PROVING ? 120 : 2
    for (let n = 0; n < pairs; n += 1)
      for (const kind of n % 2 === 0 ? ['known', 'unknown'] : ['unknown', 'known']) {
        const login = kind === 'known' ? 'time' : `time ${n}`
        const from = performance.now()
        const done = await enter(login, 'wrong', { address: '198.18.0.1' }, later((n + 1) * 2 * DAY))
        took[kind]?.push(performance.now() - from)
        expect(done).toEqual({ outcome: 'refused' })
      }
    const median = (all: readonly number[] = []) => [...all].sort((a, b) => a - b)[all.length / 2] ?? 0
    // Milliseconds say something on a quiet machine alone.
    if (PROVING) expect(Math.abs(median(took.known) - median(took.unknown))).toBeLessThan(10)
  })
})

describe('the second factor', () => {
  it('is asked for once it is confirmed, each code and recovery code once, and what waits for it opens nothing', async () => {
    const { store } = test
    const accountId = await activeAccount(store, 'eva')
    const before = secretOf(await enter('eva'))
    const { seed, uri } = await beginTotp(store, KEY, accountId, NOON)
    expect(uri).toContain(`secret=${seed}`)
    await expect(confirmTotp(store, KEY, { accountId, code: '000000' }, { at: NOON })).rejects.toMatchObject({
      code: 'code_invalid',
    })
    const codes = await confirmTotp(store, KEY, { accountId, code: codeAt(seed, NOON) }, { at: NOON })
    expect(codes).toHaveLength(10)
    expect(await openSession(store, before, NOON)).toBeUndefined()
    await expect(beginTotp(store, KEY, accountId, NOON)).rejects.toMatchObject({ code: 'totp_confirmed' })
    const { rows } = await store.pool.query(
      'select t::text from account_totp t union all select r::text from recovery_codes r',
    )
    for (const secret of [seed, ...codes]) expect(JSON.stringify(rows)).not.toContain(secret)

    const ticket = secretOf(await enter('eva'))
    expect((await openSession(store, ticket, NOON))?.stage).toBe('totp')
    const step = (secret: string, code: string, at: Date) =>
      signInWithCode(store, KEY, { secret, code }, OFFICE, at)
    expect(await step(ticket, codeAt(seed, NOON), NOON)).toEqual({ outcome: 'refused' })
    const at = later(2 * MINUTE)
    const both = await Promise.all([step(ticket, codeAt(seed, at), at), step(ticket, codeAt(seed, at), at)])
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['refused', 'signed_in'])
    expect(await openSession(store, ticket, at)).toBeUndefined()

    const [recovery = ''] = codes
    const tickets = [secretOf(await enter('eva')), secretOf(await enter('eva'))]
    expect(await step(tickets[0] ?? '', recovery.toLowerCase(), at)).toMatchObject({ outcome: 'signed_in' })
    expect(await step(tickets[1] ?? '', recovery, at)).toEqual({ outcome: 'refused' })
    for (let n = 0; n < 4; n += 1) await step(tickets[1] ?? '', '000000', at)
    expect(await step(tickets[1] ?? '', '000000', at)).toMatchObject({ outcome: 'throttled' })
  })

  it('must be set up before anything opens to whoever may see persons', async () => {
    const { store } = test
    const approver = await accountWith(store, 'approver', 'approver')
    const officer = await accountWith(store, 'officer', 'analyst')
    const live = secretOf(await enter('officer'))
    const grant = await giveGrant(
      store,
      {
        accountId: officer,
        role: 'territorial_officer',
        scope: { programmes: '*', territories: ['09'] },
        reason: 'test',
      },
      asAccount(admin),
    )
    expect((await openSession(store, live, NOON))?.stage).toBe('full')
    await approveGrant(store, grant, asAccount(approver))
    const asked = await openSession(store, live, NOON)
    expect(asked?.stage).toBe('enrolment')
    expect(asked && may(asked.access, 'aggregates')).toBe(false)

    const outcome = await enter('officer')
    expect(outcome.outcome).toBe('must_enrol_totp')
    const secret = secretOf(outcome)
    expect(await finishEnrolment(store, KEY, secret, OFFICE, NOON)).toEqual({ outcome: 'refused' })
    const { seed } = await beginTotp(store, KEY, officer, NOON)
    const keep = (await openSession(store, secret, NOON))?.sessionId ?? ''
    await confirmTotp(store, KEY, { accountId: officer, code: codeAt(seed, NOON), keep }, { at: NOON })
    const full = secretOf(await finishEnrolment(store, KEY, secret, OFFICE, NOON))
    expect(await openSession(store, secret, NOON)).toBeUndefined()
    const session = await openSession(store, full, NOON)
    expect(session && may(session.access, 'nominal')).toBe(true)

    await expect(resetTotp(store, officer, asAccount(officer))).rejects.toMatchObject({
      code: 'second_person_needed',
    })
    await resetTotp(store, officer, asAccount(admin))
    expect(await openSession(store, full, NOON)).toBeUndefined()
    // Whoever takes the account over by a reset link sees no persons: another person must approve anew.
    const plain = await openSession(store, secretOf(await enter('officer')), NOON)
    expect(plain && [may(plain.access, 'aggregates'), may(plain.access, 'nominal')]).toEqual([true, false])
  })
})
