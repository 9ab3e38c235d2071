import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import {
  accountById,
  accountList,
  addAccount,
  disableAccount,
  inviteAgain,
  type OneTimeLink,
  resetTotp,
} from '#access/index.ts'
import { linkAddress, maskAddress, tellByMail } from '#outbox/index.ts'
import { actOf } from '../act.ts'
import type { ApiContext } from '../context.ts'
import { access, PROVEN } from '../plugins/access.ts'
import { Line, NUMBER, Nullable, OneOf, PROBLEMS } from '../schemas.ts'
import { readyStore } from './ready.ts'

const Account = Type.Object({
  account_id: Type.String(),
  login: Type.String(),
  display_name: Type.String(),
  mail: Type.String(),
  state: OneOf(['invited', 'active', 'disabled']),
  created_at: Type.String(),
  password_set_at: Nullable(Type.String()),
  disabled_at: Nullable(Type.String()),
})

const Invited = Type.Object({
  account_id: Type.String(),
  mailed_to: Nullable(Type.String({ description: 'Dirección, enmascarada' })),
  link: Nullable(Type.String({ description: 'Sin servidor de correo: se muestra solo ahora' })),
  expires_at: Type.String(),
})

const Params = Type.Object({ account: Type.String(NUMBER) })

/** The accounts of people: who may sign in. What they may do is given by grants. */
export const accountRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    const { links } = context
    const config = access('administration', 'none')
    const teller = (createdAt: Date) => (links.byMail ? tellByMail({ ...links, createdAt }) : undefined)
    const invited = (account_id: string, mail: string, { secret, expiresAt }: OneTimeLink) => ({
      account_id,
      mailed_to: links.byMail ? maskAddress(mail) : null,
      link: links.byMail ? null : linkAddress(links.publicUrl, secret),
      expires_at: expiresAt,
    })

    app.get(
      '/accounts',
      {
        config,
        schema: { response: { 200: Type.Object({ accounts: Type.Array(Account) }), ...PROBLEMS } },
      },
      async request => {
        actOf(request, context)
        return { accounts: [...(await accountList(readyStore(context)))] }
      },
    )
    app.post(
      '/accounts',
      {
        config,
        schema: {
          body: Type.Object(
            { login: Line(64), name: Line(120), mail: Line(254) },
            { additionalProperties: false },
          ),
          response: { 201: Invited, ...PROBLEMS },
        },
      },
      async (request, reply) => {
        const { login, name, mail } = request.body
        const act = actOf(request, context)
        const { accountId, link } = await addAccount(
          readyStore(context),
          { login, displayName: name, mail },
          act,
          teller(act.at),
        )
        return reply.code(201).send(invited(accountId, mail, link))
      },
    )
    app.post(
      '/accounts/:account/invitation',
      {
        config: access('administration', 'none', PROVEN),
        schema: {
          description: 'Otro enlace para fijar la contraseña / Another link to set the password',
          params: Params,
          response: { 201: Invited, ...PROBLEMS },
        },
      },
      async (request, reply) => {
        const store = readyStore(context)
        const act = actOf(request, context)
        const { account_id, login, mail } = await accountById(store, request.params.account)
        const link = await inviteAgain(store, login, act, teller(act.at))
        return reply.code(201).send(invited(account_id, mail, link))
      },
    )
    app.post(
      '/accounts/:account/end',
      {
        config,
        schema: {
          description: 'Desactiva la cuenta para siempre / Disables the account for good',
          params: Params,
          response: { 204: Type.Null(), ...PROBLEMS },
        },
      },
      async (request, reply) => {
        const store = readyStore(context)
        const act = actOf(request, context)
        const { login } = await accountById(store, request.params.account)
        await disableAccount(store, login, act)
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/accounts/:account/totp-reset',
      {
        config: access('administration', 'none', PROVEN),
        schema: {
          description:
            'Quita el segundo factor y revoca los permisos aprobados / Takes the second factor away and revokes the approved grants',
          params: Params,
          response: { 204: Type.Null(), ...PROBLEMS },
        },
      },
      async (request, reply) => {
        const store = readyStore(context)
        const act = actOf(request, context)
        const { account_id } = await accountById(store, request.params.account)
        await resetTotp(store, account_id, act)
        return reply.code(204).send(null)
      },
    )
  }
