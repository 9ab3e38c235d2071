import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { breakGlass } from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { CASE_NUMBER, PURPOSE_IDS } from '#domain/nominal.ts'
import { personAnywhere } from '#models/index.ts'
import { mailGlass } from '#outbox/index.ts'
import type { ApiContext } from '../context.ts'
import { readingOf } from '../nominal/reading.ts'
import { access, PROVEN } from '../plugins/access.ts'
import { OneOf, PROBLEMS } from '../schemas.ts'

const Body = Type.Object(
  {
    cedula: Type.Optional(Type.String({ minLength: 3, maxLength: 30 })),
    id: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9_-]{22,200}$' })),
    purpose: OneOf(PURPOSE_IDS),
    // A text of the store: no zero byte.
    reason: Type.String({
      minLength: 10,
      maxLength: 500,
      pattern: '^[^\\u0000]*$',
      description: 'Por qué no puede esperar',
    }),
    case_number: Type.String({ pattern: CASE_NUMBER.source }),
  },
  { additionalProperties: false },
)

/** Breaking the glass: one person outside of the reader's scope, for an hour, of which a second person is told at once. */
export const glassRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.post(
      '/persons/break-glass',
      {
        // Whoever may see persons somewhere; the person is named whole, by cédula or by the name that an answer gave.
        config: access('nominal', 'query', PROVEN),
        schema: {
          body: Body,
          response: { 200: Type.Object({ id: Type.String(), expires_at: Type.String() }), ...PROBLEMS },
        },
      },
      async request => {
        const reading = readingOf(context, request)
        const { cedula, id, purpose, reason, case_number } = request.body
        if ((cedula === undefined) === (id === undefined)) throw new SimeiError('bad_request')
        const { nominal, act, accountId } = reading
        const by = cedula === undefined ? { person_id: reading.personOf(id ?? '') } : { cedula }
        const person = await personAnywhere(nominal, by)
        // Asking for somebody who is not there is a reading as well.
        if (person === null) {
          await reading.write({ action: 'person.searched', subjects: [], purpose, caseNumber: case_number })
          throw new SimeiError('not_found')
        }
        const { mailFrom, publicUrl } = context.links
        const expires = await breakGlass(
          nominal.store,
          { accountId, personId: person.person_id, purpose, reason: reason.trim(), caseNumber: case_number },
          act,
          (trx, { glassId, sequence, breaker, watchers }) =>
            mailGlass(trx, {
              ...{ mailFrom, publicUrl, glassId, sequence, breaker, createdAt: act.at },
              recipients: [...new Set(watchers.map(({ mail }) => mail))],
            }),
        ).catch((cause: unknown) => {
          throw cause instanceof SimeiError ? cause : new SimeiError('audit_unavailable', { cause })
        })
        return { id: reading.callOf(person.person_id), expires_at: expires.toISOString() }
      },
    )
  }
