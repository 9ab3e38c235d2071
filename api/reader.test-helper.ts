import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { accountWith, PASSWORD, TERMINAL } from '#access/access.test-helper.ts'
import { giveGrant, signIn } from '#access/index.ts'
import { EVERYTHING, type Scope } from '#domain/scope.ts'
import type { Store } from '#store/index.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import { appWithoutEngines } from './app.test-helper.ts'
import type { AccessContext, ApiContext } from './context.ts'

/** The installation's secret. */
export const KEY = Buffer.alloc(32, 7)

/** All that an account may do without seeing persons. */
const ALL_ROLES = ['analyst', 'administrator', 'approver', 'data_protection_officer']

export const accessTo = (store: Store, now: () => Date = () => new Date()): AccessContext => ({
  store: () => store,
  secretKey: () => KEY,
  now,
})

/** What a page of ours sends with each request of a session. */
export interface PageHeaders {
  readonly cookie: string
  readonly 'sec-fetch-site': 'same-origin'
}

/** The headers of a new account's session, which has these roles. */
export async function signedIn(
  store: Store,
  login: string,
  roles: readonly string[],
  scope: Scope = EVERYTHING,
): Promise<PageHeaders> {
  const [first = '', ...others] = roles
  const accountId = await accountWith(store, login, first, scope)
  for (const role of others) await giveGrant(store, { accountId, role, scope, reason: 'test' }, TERMINAL)
  const outcome = await signIn(
    store,
    KEY,
    { login, password: PASSWORD },
    { address: '127.0.0.1' },
    new Date(),
  )
  if (outcome.outcome !== 'signed_in') throw new Error(outcome.outcome)
  return { cookie: `__Host-simei=${outcome.secret}`, 'sec-fetch-site': 'same-origin' }
}

/** A session that may ask whatever does not show persons. */
export const signedInForAll = (store: Store): Promise<PageHeaders> =>
  signedIn(store, 'prueba.todo', ALL_ROLES)

export type Ask = (options: InjectOptions) => Promise<LightMyRequestResponse>

export const asking =
  (app: FastifyInstance, headers: PageHeaders): Ask =>
  options =>
    app.inject({ ...options, headers: { ...headers, ...options.headers } })

/** The service before it has figures, and a reader of it who may ask whatever does not show persons. */
export async function appWithReader(changes: Partial<ApiContext> = {}) {
  const test: TestStore = await testStore()
  const headers = await signedInForAll(test.store)
  const { app, close } = await appWithoutEngines({ access: accessTo(test.store), ...changes })
  return {
    app,
    ask: asking(app, headers),
    async close() {
      await close()
      await test.close()
    },
  }
}
