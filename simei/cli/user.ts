import type { Command } from 'commander'
import {
  type Act,
  acceptLink,
  accountList,
  addAccount,
  disableAccount,
  giveGrant,
  inviteAgain,
  type OneTimeLink,
} from '#access/index.ts'
import type { Config } from '#config/config.ts'
import { EVERYTHING } from '#domain/scope.ts'
import { linkAddress, tellByMail } from '#outbox/index.ts'
import { terminalActor } from './actor.ts'
import { type OutputOptions, print, say } from './output.ts'
import { withSecrets } from './secret-input.ts'
import { withStore } from './store-session.ts'
import { identityCommands } from './user-identity.ts'
import { signInCommands } from './user-sign-in.ts'

interface AddOptions extends OutputOptions {
  readonly login: string
  readonly name: string
  readonly mail: string
  readonly administrator?: boolean
  readonly sendLink?: boolean
}

interface InviteOptions extends OutputOptions {
  readonly sendLink?: boolean
}

const JSON_OPTION = ['--json', 'salida para máquinas / output for machines'] as const
const now = (): Act => ({ by: terminalActor(), at: new Date() })

const SEND_OPTION = [
  '--send-link',
  'manda el enlace al correo de la cuenta en vez de mostrarlo / mails the link instead of showing it',
] as const

/** By mail to the person, or nobody but who sits here. */
const teller = (send: boolean | undefined, { publicUrl, mailFrom }: Config, createdAt: Date) =>
  send === true ? tellByMail({ publicUrl, mailFrom, createdAt }) : undefined

const shown = (send: boolean | undefined, { publicUrl }: Config, { secret, expiresAt }: OneTimeLink) => ({
  link: send === true ? null : linkAddress(publicUrl, secret),
  expires_at: expiresAt,
})

const sayLink = (send: boolean | undefined): void =>
  say(
    send === true
      ? 'El enlace va por correo. / The link goes by mail.'
      : 'El enlace sirve una vez y se muestra solo ahora: entréguelo por un medio seguro. / The link works once and is shown only now: hand it over safely.',
  )

/** Accounts: who may sign in. What they may do is given by `simei grant`. */
export function userCommands(program: Command): void {
  const user = program.command('user').description('Cuentas de las personas / Accounts of people')

  user
    .command('add')
    .description('Crea una cuenta y el enlace para su contraseña / Makes an account and its password link')
    .requiredOption('--login <login>', 'usuario / login')
    .requiredOption('--name <name>', 'nombre que se muestra / name that is shown')
    .requiredOption('--mail <address>', 'correo / mail address')
    .option(
      '--administrator',
      'con el rol de administración: la primera cuenta / as an administrator: the first account',
    )
    .option(...SEND_OPTION)
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      '\nEjemplo / Example:\n  simei user add --login ana --name "Ana Díaz" --mail ana@example.org --administrator',
    )
    .action(async ({ login, name, mail, administrator, sendLink, ...options }: AddOptions) => {
      const added = await withStore(async (store, config) => {
        const act = now()
        const { accountId, link } = await addAccount(
          store,
          { login, displayName: name, mail },
          act,
          teller(sendLink, config, act.at),
        )
        if (administrator === true)
          await giveGrant(
            store,
            { accountId, role: 'administrator', scope: EVERYTHING, reason: 'user add --administrator' },
            now(),
          )
        return { account_id: accountId, ...shown(sendLink, config, link) }
      })
      print(added, [added], options)
      sayLink(sendLink)
    })

  user
    .command('list')
    .description('Las cuentas y su estado / The accounts and their state')
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei user list --json')
    .action(async (options: OutputOptions) => {
      const accounts = await withStore(accountList)
      print({ accounts }, accounts, options)
    })

  user
    .command('invite')
    .argument('<login>', 'usuario / login')
    .description('Otro enlace para fijar la contraseña / Another link to set the password')
    .option(...SEND_OPTION)
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei user invite ana')
    .action(async (login: string, { sendLink, ...options }: InviteOptions) => {
      const invited = await withStore(async (store, config) => {
        const act = now()
        const link = await inviteAgain(store, login, act, teller(sendLink, config, act.at))
        return shown(sendLink, config, link)
      })
      print(invited, [invited], options)
      sayLink(sendLink)
    })

  user
    .command('accept')
    .description(
      'Fija la contraseña con un enlace; los pide, o los lee línea por línea / Sets the password by a link; asks for both, or reads them line by line',
    )
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei user accept')
    .action(async (options: OutputOptions) => {
      const [link, password] = await withSecrets(async input => [
        await input.ask('Enlace / Link'),
        await input.ask('Contraseña nueva / New password'),
      ])
      const accountId = await withStore(store =>
        acceptLink(store, link?.split('#').at(-1)?.trim() ?? '', password ?? '', { at: new Date() }),
      )
      print({ account_id: accountId }, [{ account_id: accountId }], options)
    })

  user
    .command('disable')
    .argument('<login>', 'usuario / login')
    .description('Desactiva una cuenta para siempre / Disables an account for good')
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei user disable ana')
    .action(async (login: string, options: OutputOptions) => {
      const accountId = await withStore(store => disableAccount(store, login, now()))
      print({ account_id: accountId }, [{ account_id: accountId }], options)
    })
  signInCommands(user)
  identityCommands(user)
}
