import type { Command } from 'commander'
import { accountByLogin, beginTotp, confirmTotp, resetTotp, sessionList, signOut } from '#access/index.ts'
import { secretKey } from '#config/secret-key.ts'
import { actBy, askProof, asOption, proven } from './as-account.ts'
import { type OutputOptions, print, say } from './output.ts'
import { withSecrets } from './secret-input.ts'
import { withStore } from './store-session.ts'

interface AsOptions extends OutputOptions {
  readonly as?: string
}

const JSON_OPTION = ['--json', 'salida para máquinas / output for machines'] as const

/** How an account signs in: its second factor and its sessions. */
export function signInCommands(user: Command): void {
  user
    .command('totp-begin')
    .argument('<login>', 'usuario / login')
    .description(
      'Muestra la semilla del segundo factor; pide la contraseña / Shows the seed of the second factor; asks for the password',
    )
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei user totp-begin ana')
    .action(async (login: string, options: OutputOptions) => {
      const password = await withSecrets(input => input.ask('Contraseña / Password'))
      const begun = await withStore(async (store, config) => {
        const accountId = await proven(store, config, { login, password })
        return beginTotp(store, secretKey(config), accountId, new Date())
      })
      print(begun, [begun], options)
      say(
        'Regístrela en su autenticador y confirme: simei user totp-confirm. / Register it in your authenticator and confirm it.',
      )
    })

  user
    .command('totp-confirm')
    .argument('<login>', 'usuario / login')
    .description(
      'Confirma el segundo factor con un código y da los de recuperación / Confirms the second factor by a code and gives recovery codes',
    )
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei user totp-confirm ana')
    .action(async (login: string, options: OutputOptions) => {
      const [password, code] = await withSecrets(async input => [
        await input.ask('Contraseña / Password'),
        await input.ask('Código / Code'),
      ])
      const codes = await withStore(async (store, config) => {
        const accountId = await proven(store, config, { login, password: password ?? '' })
        return confirmTotp(store, secretKey(config), { accountId, code: code ?? '' }, { at: new Date() })
      })
      print(
        { recovery_codes: codes },
        codes.map(each => ({ recovery_code: each })),
        options,
      )
      say(
        'Cada código sirve una vez y se muestran solo ahora: imprímalos. / Each works once and they are shown only now: print them.',
      )
    })

  user
    .command('reset-totp')
    .argument('<login>', 'usuario / login')
    .description('Quita el segundo factor a quien lo perdió / Takes the second factor from who lost it')
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei user reset-totp ana')
    .action(async (login: string, { as, ...options }: AsOptions) => {
      const proof = await askProof(as)
      const accountId = await withStore(async (store, config) => {
        const { account_id } = await accountByLogin(store, login)
        await resetTotp(store, account_id, await actBy(store, config, proof))
        return account_id
      })
      print({ account_id: accountId }, [{ account_id: accountId }], options)
    })

  user
    .command('sessions')
    .argument('<login>', 'usuario / login')
    .description('Las sesiones abiertas de una cuenta / The open sessions of an account')
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei user sessions ana')
    .action(async (login: string, options: OutputOptions) => {
      const sessions = await withStore(async store =>
        sessionList(store, (await accountByLogin(store, login)).account_id, new Date()),
      )
      print({ sessions }, sessions, options)
    })

  user
    .command('sign-out')
    .argument('<login>', 'usuario / login')
    .description('Cierra las sesiones de una cuenta / Ends the sessions of an account')
    .option('--session <number>', 'solo una / one alone')
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei user sign-out ana')
    .action(async (login: string, { as, session, ...options }: AsOptions & { readonly session?: string }) => {
      const proof = await askProof(as)
      const ended = await withStore(async (store, config) => {
        const { account_id: accountId } = await accountByLogin(store, login)
        return signOut(
          store,
          { accountId, ...(session === undefined ? {} : { sessionId: session }) },
          await actBy(store, config, proof),
        )
      })
      print({ ended }, [{ ended }], options)
    })
}
