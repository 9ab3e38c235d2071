import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { type Static, Type } from 'typebox'
import { PURPOSE_IDS } from '#domain/nominal.ts'
import { AGREEMENT_STATES, type AgreementState, SECTORAL_COLUMNS } from '#domain/sectoral.ts'
import { INDICATORS } from '#models/index.ts'
import {
  type Agreement,
  agreementList,
  approveAgreement,
  endAgreement,
  registerAgreement,
} from '#privacy/index.ts'
import { actOf } from '../act.ts'
import type { ApiContext } from '../context.ts'
import { access, PROVEN } from '../plugins/access.ts'
import { Line, NUMBER, Nullable, OneOf, PROBLEMS } from '../schemas.ts'
import { privacyOf } from './privacy.ts'

const text = Nullable(Type.String())
const Day = Type.String({ format: 'date', maxLength: 10 })
const CODES = Object.keys(INDICATORS)

const AgreementSchema = Type.Object({
  agreement_id: Type.String(),
  transfer_id: Type.String(),
  recipient: Type.String({ description: 'La institución, como la nombra el registro de transferencias' }),
  document: Type.String(),
  institution: Type.String({ description: 'Su código en `referencias`' }),
  purpose: Type.String(),
  columns: Type.Array(Type.String()),
  indicators: Nullable(Type.Array(Type.String())),
  begins_on: Type.String(),
  ends_on: Type.String({ description: 'El último día' }),
  recipient_key: Type.String(),
  fingerprint: Type.String({ description: 'SHA-256 de la clave, su primera mitad' }),
  registered_by: Type.String(),
  registrar_name: text,
  registered_at: Type.String(),
  approved_by: text,
  approved_at: text,
  ended_by: text,
  ended_at: text,
  state: OneOf(Object.keys(AGREEMENT_STATES) as AgreementState[]),
  mine: Type.Boolean({
    description: 'Lo registró quien pregunta: lo aprueba otra persona / Registered by the reader',
  }),
})

const NewAgreement = Type.Object(
  {
    transfer_id: Type.String(NUMBER),
    institution: Line(60),
    purpose: OneOf(PURPOSE_IDS),
    columns: Type.Array(OneOf(SECTORAL_COLUMNS), { minItems: 1, maxItems: SECTORAL_COLUMNS.length }),
    indicators: Type.Optional(Type.Array(OneOf(CODES), { minItems: 1, maxItems: CODES.length })),
    begins_on: Day,
    ends_on: Day,
    recipient_key: Type.String({ minLength: 10, maxLength: 2000, pattern: '^age1[a-z0-9]+$' }),
  },
  { additionalProperties: false },
)

const shown = (one: Agreement, by: string): Static<typeof AgreementSchema> => ({
  ...one,
  columns: [...one.columns],
  indicators: one.indicators === null ? null : [...one.indicators],
  mine: one.registered_by === by,
})

/** Agreements under which lists go to institutions: registered by one person, approved by another. */
export const agreementRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/agreements',
      {
        config: access('grant_approvals', 'none'),
        schema: { response: { 200: Type.Object({ agreements: Type.Array(AgreementSchema) }), ...PROBLEMS } },
      },
      async request => {
        const { by, at } = actOf(request, context)
        const agreements = await agreementList(privacyOf(context), at)
        return { agreements: agreements.map(one => shown(one, by)) }
      },
    )
    app.post(
      '/agreements',
      {
        config: access('audit', 'everywhere', PROVEN),
        schema: {
          body: NewAgreement,
          response: { 201: Type.Object({ agreement_id: Type.String() }), ...PROBLEMS },
        },
      },
      async (request, reply) => {
        const { transfer_id, institution, purpose, columns, indicators, ...rest } = request.body
        const agreement_id = await registerAgreement(
          privacyOf(context),
          {
            ...{ transferId: transfer_id, institution, purpose, columns },
            ...(indicators === undefined ? {} : { indicators }),
            ...{ beginsOn: rest.begins_on, endsOn: rest.ends_on, recipientKey: rest.recipient_key },
          },
          actOf(request, context),
        )
        return reply.code(201).send({ agreement_id })
      },
    )
    for (const [path, config, decide, description] of [
      [
        'approval',
        access('grant_approvals', 'none', PROVEN),
        approveAgreement,
        'Aprueba el que registró otra persona / Approves one that somebody else registered',
      ],
      [
        'end',
        access('grant_approvals', 'none'),
        endAgreement,
        'Lo termina desde ya, también si espera / Ends it at once, also one that waits',
      ],
    ] as const)
      app.post(
        `/agreements/:agreement/${path}`,
        {
          config,
          schema: {
            description,
            params: Type.Object({ agreement: Type.String(NUMBER) }),
            response: { 204: Type.Null(), ...PROBLEMS },
          },
        },
        async (request, reply) => {
          await decide(privacyOf(context), request.params.agreement, actOf(request, context))
          return reply.code(204).send(null)
        },
      )
  }
