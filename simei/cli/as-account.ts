import { Option } from 'commander'
import { type Act, proveAccount } from '#access/index.ts'
import type { Config } from '#config/config.ts'
import { secretKey } from '#config/secret-key.ts'
import { SimeiError } from '#domain/errors.ts'
import type { Store } from '#store/index.ts'
import { terminalActor } from './actor.ts'
import { type SecretInput, withSecrets } from './secret-input.ts'

/** `--as <login>`: an account acts, which proves itself at the terminal, instead of the operating system's user. */
export const asOption = (): Option =>
  new Option(
    '--as <login>',
    'la cuenta que actúa; pide su contraseña y su código / the account that acts; asks for its password and code',
  )

/** What a command needs to know who acts; asked before anything is opened. */
export type Proof = { readonly login: string; readonly password: string; readonly code?: string } | undefined

/** The same, where more is typed after it. */
export async function proofFrom(input: SecretInput, login: string | undefined): Promise<Proof> {
  if (login === undefined) return undefined
  const password = await input.ask('Contraseña / Password')
  const code = await input.askMaybe('Código, si la cuenta lo tiene / Code, if the account has one')
  return { login, password, ...(code === undefined ? {} : { code }) }
}

export const askProof = (login: string | undefined): Promise<Proof> =>
  login === undefined ? Promise.resolve(undefined) : withSecrets(input => proofFrom(input, login))

/** The number of the account that proved itself. Throws `sign_in_refused`, `too_many_requests`. */
export async function proven(store: Store, config: Config, proof: NonNullable<Proof>): Promise<string> {
  const done = await proveAccount(store, secretKey(config), proof, { address: 'terminal' }, new Date())
  if (done.outcome === 'proven') return done.accountId
  if (done.outcome === 'refused') throw new SimeiError('sign_in_refused')
  throw new SimeiError('too_many_requests', { detail: `${done.retryAfterSeconds} s` })
}

/** Who acts, and when. Throws `sign_in_refused`, `too_many_requests`. */
export async function actBy(store: Store, config: Config, proof: Proof): Promise<Act> {
  const by =
    proof === undefined ? terminalActor() : (`account:${await proven(store, config, proof)}` as const)
  return { by, at: new Date() }
}
