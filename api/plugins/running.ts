import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { type Access, openToken, standingSession } from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { AccessContext, ApiContext } from '../context.ts'
import { bearerOf } from './bearer.ts'
import { admit, type Reader, storeOf } from './reader.ts'

/** What the reader of a request may do now. Throws `not_ready`, `not_signed_in`, `token_invalid`. */
async function standing(
  access: AccessContext,
  request: FastifyRequest,
  { sessionId }: Reader,
): Promise<Access> {
  const store = storeOf(access)
  const token = bearerOf(request)
  const now =
    token !== undefined
      ? (await openToken(store, token, access.now())).access
      : sessionId !== undefined
        ? await standingSession(store, sessionId, access.now())
        : undefined
  if (now === undefined) throw new SimeiError('not_signed_in')
  return now
}

/** Scopes of everything that the reader may, as text: other rights, narrower or wider, are those of another answer. */
const rights = ({ scopes }: Access): string => JSON.stringify(scopes)

/**
 * An answer that is written as it is read asks again before each piece whether its reader still may what they might when it began: who was signed out,
 * disabled or given less gets no further byte, and a connection that breaks off instead of a file that looks whole.
 */
export const runningAnswers = plugin(async (app: FastifyInstance, { access }: Pick<ApiContext, 'access'>) => {
  async function* guarded(request: FastifyRequest, reader: Reader, source: Readable) {
    const { access: declared } = request.routeOptions.config
    for await (const piece of source) {
      const now = await standing(access, request, reader)
      if (declared !== undefined) admit({ access: now, stage: reader.stage }, declared)
      if (rights(now) !== rights(reader.access)) throw new SimeiError('forbidden')
      yield piece
    }
  }
  app.addHook('onSend', async (request, _reply, payload) => {
    const { reader } = request
    return payload instanceof Readable && reader !== undefined
      ? Readable.from(guarded(request, reader, payload))
      : payload
  })
})
