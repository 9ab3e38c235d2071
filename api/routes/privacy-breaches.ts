import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { CONTRACT_NAMES } from '#domain/contracts/index.ts'
import {
  BREACH_EVENTS,
  BREACH_NATURES,
  BREACH_RISKS,
  type BreachEvent,
  type BreachNature,
  type BreachRisk,
} from '#domain/privacy/breaches.ts'
import { advanceBreach, breachList, breachOf, type PrivacyBreach, registerBreach } from '#privacy/index.ts'
import { actOf } from '../act.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import { Instant, Line, NUMBER, Nullable, OneOf, PROBLEMS } from '../schemas.ts'
import { privacyOf } from './privacy.ts'
import { ClockSchema, EventSchema, eventsShown } from './privacy-requests.ts'

const keys = <T extends string>(record: Record<T, unknown>) => Object.keys(record) as T[]
const text = Nullable(Type.String())
const NATURES: readonly BreachNature[] = keys(BREACH_NATURES)
const RISKS: readonly BreachRisk[] = keys(BREACH_RISKS)
const EVENTS: readonly BreachEvent[] = keys(BREACH_EVENTS)
const STEPS = ['judged', 'noted', 'authority_told', 'persons_told', 'closed'] as const
const Persons = Type.Integer({ minimum: 0, maximum: 1_000_000_000 })

const breach = {
  breach_id: Type.String(),
  country: Type.String(),
  natures: Type.Array(Type.String()),
  happened_at: text,
  known_at: Type.String(),
  summary: Type.String(),
  contracts: Type.Array(Type.String()),
  persons: Nullable(Type.String()),
  risk: OneOf(RISKS),
  authority_due_at: text,
  authority_article: Type.String(),
  authority_told_at: text,
  persons_due_at: text,
  persons_article: Type.String(),
  persons_told_at: text,
  closed_at: text,
  registered_by: Type.String(),
  registered_at: Type.String(),
  authority_clock: ClockSchema,
  persons_clock: ClockSchema,
  possible: Type.Array(OneOf(EVENTS)),
}

const shown = <T extends PrivacyBreach>({ possible, ...row }: T) => ({ ...row, possible: [...possible] })

const NewBreach = Type.Object(
  {
    natures: Type.Array(OneOf(NATURES), { minItems: 1, maxItems: NATURES.length }),
    happened_at: Type.Optional(Instant),
    known_at: Instant,
    summary: Line(2000),
    contracts: Type.Array(OneOf(CONTRACT_NAMES), { maxItems: CONTRACT_NAMES.length }),
    persons: Type.Optional(Persons),
  },
  { additionalProperties: false },
)

const Step = Type.Object(
  {
    event: OneOf(STEPS),
    note: Type.Optional(Line(2000)),
    risk: Type.Optional(OneOf(['risk', 'no_risk'])),
    told_at: Type.Optional(Instant),
    persons: Type.Optional(Persons),
  },
  { additionalProperties: false },
)

const Params = Type.Object({ breach: Type.String(NUMBER) })

/** The log of breaches of the security of personal data, with their two clocks. */
export const privacyBreachRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    const config = access('audit', 'everywhere')
    app.get(
      '/privacy/breaches',
      {
        config,
        schema: {
          response: { 200: Type.Object({ breaches: Type.Array(Type.Object(breach)) }), ...PROBLEMS },
        },
      },
      async asked => ({
        breaches: (await breachList(privacyOf(context), actOf(asked, context))).map(shown),
      }),
    )
    app.post(
      '/privacy/breaches',
      {
        config,
        schema: {
          body: NewBreach,
          response: { 201: Type.Object({ breach_id: Type.String() }), ...PROBLEMS },
        },
      },
      async (asked, reply) => {
        const { natures, happened_at, known_at, summary, contracts, persons } = asked.body
        const breach_id = await registerBreach(
          privacyOf(context),
          {
            natures,
            knownAt: new Date(known_at),
            summary,
            contracts,
            ...(happened_at === undefined ? {} : { happenedAt: new Date(happened_at) }),
            ...(persons === undefined ? {} : { persons }),
          },
          actOf(asked, context),
        )
        return reply.code(201).send({ breach_id })
      },
    )
    app.get(
      '/privacy/breaches/:breach',
      {
        config,
        schema: {
          params: Params,
          response: { 200: Type.Object({ ...breach, events: Type.Array(EventSchema) }), ...PROBLEMS },
        },
      },
      async asked => {
        const found = await breachOf(privacyOf(context), asked.params.breach, actOf(asked, context))
        return { ...shown(found), events: eventsShown(found.events) }
      },
    )
    app.post(
      '/privacy/breaches/:breach/steps',
      { config, schema: { params: Params, body: Step, response: { 204: Type.Null(), ...PROBLEMS } } },
      async (asked, reply) => {
        const { event, note, risk, told_at, persons } = asked.body
        await advanceBreach(
          privacyOf(context),
          asked.params.breach,
          {
            event,
            ...(note === undefined ? {} : { note }),
            ...(risk === undefined ? {} : { risk }),
            ...(told_at === undefined ? {} : { toldAt: new Date(told_at) }),
            ...(persons === undefined ? {} : { persons }),
          },
          actOf(asked, context),
        )
        return reply.code(204).send(null)
      },
    )
  }
