import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { alertList, mailList, mailPreview } from '#alerts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { BANDS } from '#domain/indicators.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import { Nullable, OneOf, PROBLEMS, TextSchema } from '../schemas.ts'
import { seesEverything, shows } from '../scoped.ts'
import { readyModels } from './ready.ts'

const Alert = Type.Object({
  rule_id: Type.String(),
  name: TextSchema,
  indicator: Type.String(),
  programme: Nullable(Type.String()),
  territory: Type.String(),
  state: OneOf(['firing', 'no_data']),
  since: Type.String(),
  period: Type.String(),
  value: Nullable(Type.String()),
  target: Nullable(Type.String()),
  gap: Nullable(Type.String()),
  band: Nullable(OneOf(BANDS)),
  severity: OneOf(['info', 'warning', 'critical']),
})

const Mail = Type.Object({
  message_id: Type.String(),
  recipient_masked: Type.String(),
  subject: Type.String(),
  state: OneOf(['pending', 'sent', 'written', 'failed']),
  created_at: Type.String(),
})

const Preview = Type.Object({ subject: Type.String(), html: Type.String(), text: Type.String() })

/** Alert instances that are not normal, and the mails that told of them. */
export const alertRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/alerts',
      {
        config: access('aggregates', 'query'),
        schema: {
          querystring: Type.Object({}, { additionalProperties: false }),
          response: {
            200: Type.Object({
              alerts: Type.Array(Alert),
              mails: Nullable(
                Type.Array(Mail, {
                  description: 'null: los correos cuentan de todo el país / mails tell of the whole country',
                }),
              ),
            }),
            ...PROBLEMS,
          },
        },
      },
      async request => {
        const { store } = readyModels(context)
        const alerts = await alertList(store)
        const mails = seesEverything(request) ? await mailList(store) : null
        return {
          alerts: alerts.filter(alert => shows(request, alert)),
          mails: mails && [...mails],
        }
      },
    )
    app.get(
      '/alerts/mails/:message',
      {
        config: access('aggregates', 'everywhere'),
        schema: {
          params: Type.Object({ message: Type.String({ maxLength: 200 }) }),
          response: { 200: Preview, ...PROBLEMS },
        },
      },
      async request => {
        const preview = await mailPreview(readyModels(context).store, request.params.message)
        if (preview === undefined) throw new SimeiError('not_found')
        return preview
      },
    )
  }
