import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { TERMINAL } from '#access/access.test-helper.ts'
import {
  addToken,
  disableAccount,
  giveGrant,
  grantList,
  revokeGrant,
  revokeToken,
  signOut,
} from '#access/index.ts'
import { EVERYTHING, type Scope } from '#domain/scope.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import { appWithoutEngines } from '../app.test-helper.ts'
import { accessTo, signedIn } from '../reader.test-helper.ts'
import { access } from './access.ts'

const PIECES = ['one\n', 'two\n', 'three\n']
const OFFICE: Scope = { programmes: '*', territories: ['09'] }

let test: TestStore
let app: FastifyInstance
let close: () => Promise<void>
let origin = ''
/** What the export waits for between its first piece and the others. */
let gate: Promise<void> = Promise.resolve()

beforeAll(async () => {
  test = await testStore()
  ;({ app, close } = await appWithoutEngines({ access: accessTo(test.store) }))
  app.get('/t/export', { config: access('aggregates', 'query') }, async (_request, reply) =>
    reply.type('text/csv').send(
      Readable.from(
        (async function* () {
          const [first, ...others] = PIECES
          yield first
          await gate
          yield* others
        })(),
      ),
    ),
  )
  await app.listen({ port: 0, host: '127.0.0.1' })
  origin = `http://localhost:${(app.server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await close()
  await test.close()
})

const nothing = async () => undefined

/** A promise, and what keeps it. */
function withResolvers() {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>(keep => {
    resolve = keep
  })
  return { promise, resolve }
}

/** What of the export arrives when something happens after its first piece; `cut`: the connection broke off. */
async function exported(headers: Record<string, string>, meanwhile: () => Promise<unknown>) {
  const { promise, resolve: open } = withResolvers()
  gate = promise
  const answer = await fetch(`${origin}/t/export`, { headers })
  expect(answer.status).toBe(200)
  let text = ''
  try {
    for await (const piece of answer.body ?? []) {
      text += Buffer.from(piece).toString()
      if (text !== PIECES[0]) continue
      await meanwhile()
      open()
    }
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
    return { text, cut: true }
  }
  return { text, cut: false }
}

const reader = async (login: string, scope: Scope = EVERYTHING) => ({
  ...(await signedIn(test.store, login, ['analyst'], scope)),
})
async function revokeAll(login: string): Promise<void> {
  for (const { grant_id } of await grantList(test.store, new Date(), { login }))
    await revokeGrant(test.store, grant_id, TERMINAL)
}
const accountOf = async (login: string): Promise<string> =>
  (
    await test.store.db
      .selectFrom('accounts')
      .select('account_id')
      .where('login', '=', login)
      .executeTakeFirstOrThrow()
  ).account_id

it('a running export goes on to its end while its reader may what they might', async () => {
  const headers = await reader('sigue')
  expect(await exported(headers, nothing)).toEqual({ text: PIECES.join(''), cut: false })
})

it('a running export breaks off before its next piece once its reader may less, was signed out or disabled', async () => {
  const cut = { text: PIECES[0], cut: true }
  const revoked = await reader('revocada')
  expect(await exported(revoked, () => revokeAll('revocada'))).toEqual(cut)
  const narrowed = await reader('recortada')
  const narrow = async () => {
    await revokeAll('recortada')
    const accountId = await accountOf('recortada')
    await giveGrant(test.store, { accountId, role: 'analyst', scope: OFFICE, reason: 'test' }, TERMINAL)
  }
  expect(await exported(narrowed, narrow)).toEqual(cut)
  const leaves = await reader('sale')
  const leave = async () =>
    signOut(test.store, { accountId: await accountOf('sale') }, { by: 'cli:test', at: new Date() })
  expect(await exported(leaves, leave)).toEqual(cut)
  const disabled = await reader('inhabilitada')
  expect(await exported(disabled, () => disableAccount(test.store, 'inhabilitada', TERMINAL))).toEqual(cut)
})

it('a running export of a program breaks off once its token was revoked', async () => {
  const expires = new Date(Date.now() + 86_400_000)
  const wanted = { name: 'programa', role: 'analyst', scope: EVERYTHING, expires }
  const { tokenId, token } = await addToken(test.store, wanted, { by: 'cli:test', at: new Date() })
  const headers = { authorization: `Bearer ${token}` }
  expect(await exported(headers, nothing)).toEqual({ text: PIECES.join(''), cut: false })
  const revoke = () => revokeToken(test.store, tokenId, { by: 'cli:test', at: new Date() })
  expect(await exported(headers, revoke)).toEqual({ text: PIECES[0], cut: true })
})
