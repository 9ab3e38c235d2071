import { Option } from 'commander'
import { type Act, provePassword } from '#access/index.ts'
import type { Store } from '#store/index.ts'
import { terminalActor } from './actor.ts'
import { withSecrets } from './secret-input.ts'

/** `--as <login>`: an account acts, which proves itself at the terminal, instead of the operating system's user. */
export const asOption = (): Option =>
  new Option(
    '--as <login>',
    'la cuenta que actúa; pide su contraseña / the account that acts; asks for its password',
  )

/** What a command needs to know who acts; asked before anything is opened. */
export type Proof = { readonly login: string; readonly password: string } | undefined

export const askProof = (login: string | undefined): Promise<Proof> =>
  login === undefined
    ? Promise.resolve(undefined)
    : withSecrets(async input => ({ login, password: await input.ask('Contraseña / Password') }))

/** Who acts, and when. Throws `sign_in_refused`. */
export async function actBy(store: Store, proof: Proof): Promise<Act> {
  const by =
    proof === undefined
      ? terminalActor()
      : (`account:${await provePassword(store, proof.login, proof.password)}` as const)
  return { by, at: new Date() }
}
