import type { FastifyRequest } from 'fastify'
import type { Actor, Stage } from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { sessionSecretOf } from './plugins/cookies.ts'

export interface OwnAccount {
  readonly accountId: string
  readonly sessionId: string
  readonly secret: string
  /** What its sign-in still waits for, or `full`. */
  readonly stage: Stage
  /** Who acts, and from where. */
  readonly act: { readonly by: Actor; readonly origin: string }
}

/** The account whose person asks in a session of their own. Throws `forbidden` for a program, which has none to look after; `not_signed_in`. */
export function ownAccount(request: FastifyRequest): OwnAccount {
  const { reader, ip } = request
  if (reader === undefined) throw new SimeiError('not_signed_in')
  const { accountId, sessionId, by, stage } = reader
  const secret = sessionSecretOf(request)
  if (accountId === undefined || sessionId === undefined || secret === undefined)
    throw new SimeiError('forbidden')
  return { accountId, sessionId, secret, stage, act: { by, origin: ip } }
}
