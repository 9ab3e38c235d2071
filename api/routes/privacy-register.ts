import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { CONTRACT_NAMES } from '#domain/contracts/index.ts'
import { COUNTRY_CODES } from '#domain/privacy/countries.ts'
import { CHECKED, type Checked, DEADLINE_UNITS } from '#domain/privacy/deadlines.ts'
import { USE_IDS } from '#domain/privacy/uses.ts'
import {
  confirmBasis,
  endTransfer,
  registerLines,
  registerTransfer,
  retentionLines,
  transferList,
} from '#privacy/index.ts'
import { actOf } from '../act.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import { Line, NUMBER, Nullable, OneOf, PROBLEMS, TextSchema } from '../schemas.ts'
import { privacyOf } from './privacy.ts'

const text = Nullable(Type.String())
const CHECKS = Object.keys(CHECKED) as Checked[]
const Day = Type.String({ format: 'date', maxLength: 10 })

const Deadline = Type.Object({
  amount: Nullable(Type.Integer({ description: 'null: no se halló cifra / no figure was found' })),
  unit: OneOf(DEADLINE_UNITS),
  article: Type.String(),
  checked: OneOf(CHECKS),
  note: Type.Optional(TextSchema),
})
const Ground = Type.Object({
  id: Type.String(),
  label: TextSchema,
  article: Type.String(),
  checked: OneOf(CHECKS),
})
const Law = Type.Object({
  code: OneOf(COUNTRY_CODES),
  name: TextSchema,
  law: Type.String(),
  regulation: text,
  authority: TextSchema,
  inForceFrom: Type.Object({ on: text, checked: OneOf(CHECKS), note: Type.Optional(TextSchema) }),
  requests: Type.Object({
    access: Deadline,
    rectification: Deadline,
    erasure: Deadline,
    opposition: Deadline,
    portability: Deadline,
  }),
  breach: Type.Object({ authority: Deadline, persons: Deadline }),
  bases: Type.Array(Ground),
  denials: Type.Array(Ground),
})

const Purpose = Type.Object({
  contract: Type.String(),
  use: OneOf(USE_IDS),
  source: Type.String(),
  classes: Type.Object({ identifier: Type.Integer(), quasi: Type.Integer(), sensitive: Type.Integer() }),
  shows_persons_to: Type.Array(Type.String()),
  basis: Type.String(),
  article: Type.String(),
  note: text,
  confirmed_by: text,
  confirmed_at: text,
})

const said = {
  recipient: Line(300),
  destination: Type.String({ pattern: '^[A-Z]{2}$' }),
  purpose: Line(1000),
  basis: Line(60),
  article: Line(300),
  agreement: Line(300),
  guarantees: Line(1000),
}
const Transfer = Type.Object({
  transfer_id: Type.String(),
  recipient: Type.String(),
  destination: Type.String(),
  purpose: Type.String(),
  columns: Type.Array(Type.String()),
  basis: Type.String(),
  article: Type.String(),
  agreement: Type.String(),
  guarantees: Type.String(),
  begins_on: Type.String(),
  ends_on: text,
  registered_by: Type.String(),
  registered_at: Type.String(),
  ended_by: text,
  ended_at: text,
  state: OneOf(['future', 'in_force', 'expired', 'ended']),
  lists: Type.Integer({ description: 'Listados entregados / Lists that were given' }),
  persons: Type.Integer({ description: 'Las personas de cada uno, sumadas / The persons of each, added up' }),
})

const Retention = Type.Object({
  contract: OneOf(CONTRACT_NAMES),
  personal: Type.Boolean(),
  policy: Nullable(Type.Union([Type.Integer(), Type.Literal('until_published')])),
  copies: Type.Integer(),
  oldest_at: text,
  due: Type.Integer(),
})

/** The law of the country, the register of purposes, transfers and retention. */
export const privacyRegisterRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    const config = access('audit', 'everywhere')
    app.get('/privacy/law', { config, schema: { response: { 200: Law, ...PROBLEMS } } }, async () => {
      const { bases, denials, ...profile } = context.privacy.country
      return { ...profile, bases: [...bases], denials: [...denials] }
    })
    app.get(
      '/privacy/purposes',
      { config, schema: { response: { 200: Type.Object({ purposes: Type.Array(Purpose) }), ...PROBLEMS } } },
      async () => {
        const lines = await registerLines(privacyOf(context))
        return { purposes: lines.map(line => ({ ...line, shows_persons_to: [...line.shows_persons_to] })) }
      },
    )
    app.post(
      '/privacy/purposes',
      {
        config,
        schema: {
          body: Type.Object(
            {
              contract: OneOf(CONTRACT_NAMES),
              use: OneOf(USE_IDS),
              basis: Line(60),
              article: Line(300),
              note: Type.Optional(Line(2000)),
            },
            { additionalProperties: false },
          ),
          response: { 204: Type.Null(), ...PROBLEMS },
        },
      },
      async (asked, reply) => {
        await confirmBasis(privacyOf(context), asked.body, actOf(asked, context))
        return reply.code(204).send(null)
      },
    )
    app.get(
      '/privacy/transfers',
      {
        config,
        schema: { response: { 200: Type.Object({ transfers: Type.Array(Transfer) }), ...PROBLEMS } },
      },
      async () => ({ transfers: [...(await transferList(privacyOf(context), context.access.now()))] }),
    )
    app.post(
      '/privacy/transfers',
      {
        config,
        schema: {
          body: Type.Object(
            {
              ...said,
              columns: Type.Array(Type.String({ pattern: '^[a-z_]{1,60}(\\.[a-z_]{1,60})?$' }), {
                minItems: 1,
                maxItems: 400,
              }),
              begins_on: Day,
              ends_on: Type.Optional(Day),
            },
            { additionalProperties: false },
          ),
          response: { 201: Type.Object({ transfer_id: Type.String() }), ...PROBLEMS },
        },
      },
      async (asked, reply) => {
        const { begins_on: beginsOn, ends_on: endsOn, ...rest } = asked.body
        const transfer_id = await registerTransfer(
          privacyOf(context),
          { ...rest, beginsOn, ...(endsOn === undefined ? {} : { endsOn }) },
          actOf(asked, context),
        )
        return reply.code(201).send({ transfer_id })
      },
    )
    app.post(
      '/privacy/transfers/:transfer/end',
      {
        config,
        schema: {
          params: Type.Object({ transfer: Type.String(NUMBER) }),
          response: { 204: Type.Null(), ...PROBLEMS },
        },
      },
      async (asked, reply) => {
        await endTransfer(privacyOf(context), asked.params.transfer, actOf(asked, context))
        return reply.code(204).send(null)
      },
    )
    app.get(
      '/privacy/retention',
      {
        config,
        schema: { response: { 200: Type.Object({ retention: Type.Array(Retention) }), ...PROBLEMS } },
      },
      async () => ({
        retention: [...(await retentionLines(privacyOf(context), await context.privacy.prunable()))],
      }),
    )
  }
