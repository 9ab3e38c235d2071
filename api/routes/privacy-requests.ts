import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { type Static, Type } from 'typebox'
import { CLOCK_STATES } from '#domain/privacy/clock.ts'
import {
  REQUEST_CHANNELS,
  REQUEST_EVENTS,
  REQUEST_KINDS,
  REQUEST_STATES,
  type RequestChannel,
  type RequestEvent,
  type RequestKind,
  type RequestState,
} from '#domain/privacy/requests.ts'
import {
  advanceRequest,
  type EventRecord,
  FILE_FORMATS,
  orderErasure,
  type PrivacyRequest,
  produceFile,
  registerRequest,
  requestList,
  requestOf,
} from '#privacy/index.ts'
import { actOf } from '../act.ts'
import type { ApiContext } from '../context.ts'
import { access, PROVEN } from '../plugins/access.ts'
import { Instant, Line, NUMBER, Nullable, OneOf, PROBLEMS } from '../schemas.ts'
import { privacyOf } from './privacy.ts'

const keys = <T extends string>(record: Record<T, unknown>) => Object.keys(record) as T[]
const text = Nullable(Type.String())
const KINDS: readonly RequestKind[] = keys(REQUEST_KINDS)
const CHANNELS: readonly RequestChannel[] = keys(REQUEST_CHANNELS)
const STATES: readonly RequestState[] = keys(REQUEST_STATES)
const EVENTS: readonly RequestEvent[] = keys(REQUEST_EVENTS)
const STEPS = ['verified', 'started', 'noted', 'answered', 'denied', 'withdrawn'] as const

export const ClockSchema = Type.Object({
  state: OneOf(CLOCK_STATES),
  due_at: text,
  due_on: text,
  business_days_left: Nullable(Type.Integer()),
})

export const EventSchema = Type.Object({
  event_id: Type.String(),
  event: Type.String(),
  at: Type.String(),
  actor: Type.String(),
  display_name: text,
  note: text,
  details: Type.Unsafe<Record<string, unknown>>({ type: 'object', additionalProperties: true }),
})

export const eventsShown = (events: readonly EventRecord[]): Static<typeof EventSchema>[] =>
  events.map(event => ({ ...event, details: { ...event.details } }))

const request = {
  request_id: Type.String(),
  country: Type.String(),
  kind: OneOf(KINDS),
  channel: OneOf(CHANNELS),
  case_number: Type.String(),
  person_id: text,
  received_at: Type.String(),
  due_at: text,
  due_article: Type.String(),
  due_checked: OneOf(['text', 'secondary', 'pending', 'set']),
  state: OneOf(STATES),
  closed_at: text,
  erasure_ordered_at: text,
  erasure_ordered_by: text,
  erasure_id: text,
  registered_by: Type.String(),
  registered_at: Type.String(),
  clock: ClockSchema,
  possible: Type.Array(OneOf(EVENTS)),
}

const shown = <T extends PrivacyRequest>({ possible, ...row }: T) => ({ ...row, possible: [...possible] })

const NewRequest = Type.Object(
  {
    kind: OneOf(KINDS),
    channel: OneOf(CHANNELS),
    case_number: Line(200),
    person_id: Type.Optional(Line(40)),
    received_at: Instant,
    due: Type.Optional(Type.Object({ at: Instant, article: Line(300) }, { additionalProperties: false })),
  },
  { additionalProperties: false },
)

const Step = Type.Object(
  {
    event: OneOf(STEPS),
    note: Type.Optional(Line(2000)),
    ground: Type.Optional(Line(60)),
    person_id: Type.Optional(Line(40)),
  },
  { additionalProperties: false },
)

const Params = Type.Object({ request: Type.String(NUMBER) })
const DONE = { 204: Type.Null(), ...PROBLEMS }

/** Requests of persons about their data: what came, its clock, what was done, the file and the erasure. */
export const privacyRequestRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    const config = access('audit', 'everywhere')
    const proven = access('audit', 'everywhere', PROVEN)
    app.get(
      '/privacy/requests',
      {
        config,
        schema: {
          response: { 200: Type.Object({ requests: Type.Array(Type.Object(request)) }), ...PROBLEMS },
        },
      },
      async asked => ({
        requests: (await requestList(privacyOf(context), actOf(asked, context))).map(shown),
      }),
    )
    app.post(
      '/privacy/requests',
      {
        config,
        schema: {
          body: NewRequest,
          response: { 201: Type.Object({ request_id: Type.String() }), ...PROBLEMS },
        },
      },
      async (asked, reply) => {
        const { case_number: caseNumber, person_id: personId, received_at, due, kind, channel } = asked.body
        const request_id = await registerRequest(
          privacyOf(context),
          {
            kind,
            channel,
            caseNumber,
            receivedAt: new Date(received_at),
            ...(personId === undefined ? {} : { personId }),
            ...(due === undefined ? {} : { due: { at: new Date(due.at), article: due.article } }),
          },
          actOf(asked, context),
        )
        return reply.code(201).send({ request_id })
      },
    )
    app.get(
      '/privacy/requests/:request',
      {
        config,
        schema: {
          params: Params,
          response: {
            200: Type.Object({ ...request, events: Type.Array(EventSchema) }),
            ...PROBLEMS,
          },
        },
      },
      async asked => {
        const found = await requestOf(privacyOf(context), asked.params.request, actOf(asked, context))
        return { ...shown(found), events: eventsShown(found.events) }
      },
    )
    app.post(
      '/privacy/requests/:request/steps',
      { config, schema: { params: Params, body: Step, response: DONE } },
      async (asked, reply) => {
        const { event, note, ground, person_id: personId } = asked.body
        await advanceRequest(
          privacyOf(context),
          asked.params.request,
          {
            event,
            ...(note === undefined ? {} : { note }),
            ...(ground === undefined ? {} : { ground }),
            ...(personId === undefined ? {} : { personId }),
          },
          actOf(asked, context),
        )
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/privacy/requests/:request/erasure',
      {
        config: proven,
        schema: {
          description:
            'Ordena el borrado; el servicio lo hace en cuanto nada más se carga / Orders the erasure; the service carries it out',
          params: Params,
          response: DONE,
        },
      },
      async (asked, reply) => {
        await orderErasure(privacyOf(context), asked.params.request, actOf(asked, context))
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/privacy/requests/:request/file',
      {
        config: proven,
        schema: {
          description:
            'Todo lo que se tiene de la persona; que se hizo se escribe antes / All that is held of the person; that it was made is written down first',
          params: Params,
          body: Type.Object({ format: OneOf(FILE_FORMATS) }, { additionalProperties: false }),
          response: {
            200: {
              description: 'The file',
              content: {
                'text/html': { schema: Type.String() },
                'application/json': { schema: Type.String() },
              },
            },
            ...PROBLEMS,
          },
        },
      },
      async (asked, reply) => {
        const { fileName, contentType, content } = await produceFile(
          privacyOf(context),
          asked.params.request,
          asked.body.format,
          context.privacy.makeFile,
          actOf(asked, context),
        )
        return reply
          .header('content-type', contentType)
          .header('content-disposition', `attachment; filename="${fileName}"`)
          .serializer((text: string) => text)
          .send(content)
      },
    )
  }
