import type { Command } from 'commander'
import { SimeiError } from '#domain/errors.ts'
import type { Services } from '../server/services.ts'
import { type DemoAccount, demoAccounts, ensureDemoToken, isDemonstration } from '../worker/demo-access.ts'
import { type OutputOptions, print, say } from './output.ts'
import { withServices } from './session.ts'

const ONCE =
  'Cuentas de la demostración; las contraseñas se muestran solo ahora. / Accounts of the demonstration; the passwords are shown only now.'

const width = (accounts: readonly DemoAccount[], of: 'login' | 'password') =>
  Math.max(...accounts.map(account => account[of].length))

/** At the first start of the demonstration, its token and its accounts, with passwords that this terminal alone ever sees. */
export async function welcomeDemo(services: Services): Promise<void> {
  if (!(await isDemonstration(services))) return
  const at = new Date()
  await ensureDemoToken(services, at)
  const accounts = await demoAccounts(services.store, at, { reset: false })
  if (accounts === undefined) return
  const [logins, passwords] = [width(accounts, 'login'), width(accounts, 'password')]
  const lines = accounts.map(
    ({ login, password, role }) => `  ${login.padEnd(logins)}  ${password.padEnd(passwords)}  ${role}`,
  )
  say([ONCE, ...lines].join('\n'))
}

/** `simei demo accounts`: for whoever lost the passwords that the first start showed. */
export function accountsCommand(demo: Command): void {
  demo
    .command('accounts')
    .description(
      'Da contraseñas nuevas a las cuentas de la demostración y las muestra una vez / Gives the accounts of the demonstration new passwords and shows them once',
    )
    .requiredOption(
      '--reset',
      'las contraseñas anteriores dejan de servir / earlier passwords no longer work',
    )
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei demo accounts --reset')
    .action(async (options: OutputOptions) => {
      const accounts = await withServices(async services => {
        if (!(await isDemonstration(services)))
          throw new SimeiError('forbidden', { detail: 'demo on this machine only' })
        const at = new Date()
        await ensureDemoToken(services, at)
        return (await demoAccounts(services.store, at, { reset: true })) ?? []
      })
      print({ accounts }, accounts, options)
      say(ONCE)
    })
}
