import type { LightMyRequestResponse } from 'fastify'
import { EVERYTHING, type Scope } from '#domain/scope.ts'
import type { Store } from '#store/index.ts'
import type { PageHeaders } from '../reader.test-helper.ts'
import { type Grant, sessionOf } from '../scope/personas.test-helper.ts'
import type { FuzzedRequest } from './requests.test-helper.ts'

/** Of which there are persons in the small ministry. */
const OFFICE: Scope = { programmes: '*', territories: ['04', '08', '13'] }

/** Whoever sees persons; whoever signs out and changes what is their own; and whoever may do all else. */
const GRANTS = {
  officer: [{ role: 'territorial_officer', scope: OFFICE }],
  leaver: [{ role: 'leadership', scope: EVERYTHING }],
  staff: (['analyst', 'administrator', 'approver', 'data_protection_officer'] as const).map(role => ({
    role,
    scope: EVERYTHING,
  })),
} as const satisfies Readonly<Record<string, readonly Grant[]>>
type Visitor = keyof typeof GRANTS

/** What tells that an account or its session is no longer what it was: a request before signed it out, disabled it or took a role away, or it is older than a proof lasts. */
const LOST = ['not_signed_in', 'second_factor_needed', 'forbidden', 'proof_needed']

/** Why a request was refused; '' where it was not, or where the answer has no body. */
const codeOf = ({ statusCode, body }: LightMyRequestResponse): string =>
  statusCode < 400 || body === '' ? '' : JSON.parse(body).code

const SESSION = /__Host-simei=([\w-]{43});/

/** Who sends the requests: an account whose session goes on as a browser's would, and another one once it was ended. */
export class Visitors {
  readonly #store: Store
  readonly #headers = new Map<Visitor, Promise<PageHeaders>>()
  /** How often somebody else had to come. */
  renewed = 0

  constructor(store: Store) {
    this.#store = store
  }

  #of(visitor: Visitor): Promise<PageHeaders> {
    const known = this.#headers.get(visitor) ?? sessionOf(this.#store, GRANTS[visitor])
    this.#headers.set(visitor, known)
    return known
  }

  #visitorOf({ operation: { needs, method } }: FuzzedRequest): Visitor {
    if (needs === 'nominal' || needs === 'records') return 'officer'
    // Nobody else is signed out by what one of them does.
    return method !== 'GET' && ['public', 'session', 'signed_in'].includes(needs ?? '') ? 'leaver' : 'staff'
  }

  headersFor(request: FuzzedRequest): Promise<PageHeaders> {
    return this.#of(this.#visitorOf(request))
  }

  /** Takes over what an answer says of the session with which it was asked. */
  follow(request: FuzzedRequest, sent: PageHeaders, answer: LightMyRequestResponse): void {
    const visitor = this.#visitorOf(request)
    // Whoever asked with other cookies, or at a time before the one who asks now, says nothing of them.
    if (request.headers.cookie !== undefined) return
    const secret = SESSION.exec(String(answer.headers['set-cookie'] ?? ''))?.[1]
    if (secret !== undefined)
      this.#headers.set(visitor, Promise.resolve({ ...sent, cookie: `__Host-simei=${secret}` }))
    else if (LOST.includes(codeOf(answer))) {
      this.renewed += 1
      this.#headers.delete(visitor)
    }
  }
}
