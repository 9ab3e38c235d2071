import { readFileSync } from 'node:fs'
import { type Environment, invalid, text, url } from './values.ts'

/** The ministry's identity provider (OpenID Connect), where it has one. */
export interface IdentityProviderConfig {
  /** As the provider writes it in its tokens. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Values of `acr` or `amr` by which the provider says that it asked for a second factor; empty: ours is asked for. */
  readonly secondFactor: readonly string[]
}

const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]']
const SECRET = 'SIMEI_OIDC_CLIENT_SECRET'
const SECRET_FILE = 'SIMEI_OIDC_CLIENT_SECRET_FILE'

/** The secret itself, or the first line of the file that holds it, as container platforms hand secrets out. */
function clientSecret(env: Environment): string | undefined {
  const value = text(env, SECRET)
  const path = text(env, SECRET_FILE)
  if (path === undefined) return value
  if (value !== undefined) throw invalid(SECRET_FILE, `one of it and ${SECRET}`)
  try {
    return readFileSync(path, 'utf8').split('\n')[0]?.trim() || undefined
  } catch {
    throw invalid(SECRET_FILE, 'a file that this program can read')
  }
}

/**
 * What the variables say; undefined when none is set: people then sign in by password alone.
 *
 * Throws `configuration_invalid`: for half a configuration, and for an issuer that is not reached by https (but on this machine).
 */
export function identityProvider(env: Environment): IdentityProviderConfig | undefined {
  const issuer = url(env, 'SIMEI_OIDC_ISSUER', ['https:', 'http:'])
  const clientId = text(env, 'SIMEI_OIDC_CLIENT_ID')
  const secret = clientSecret(env)
  const strong = text(env, 'SIMEI_OIDC_MFA_ACR')
  if (issuer === undefined) {
    if (clientId !== undefined || secret !== undefined || strong !== undefined)
      throw invalid('SIMEI_OIDC_ISSUER', 'needed with the other variables of the identity provider')
    return undefined
  }
  const { protocol, hostname, search, hash, username } = new URL(issuer)
  if (protocol !== 'https:' && !THIS_MACHINE.includes(hostname))
    throw invalid('SIMEI_OIDC_ISSUER', 'an https address')
  if (search !== '' || hash !== '' || username !== '')
    throw invalid('SIMEI_OIDC_ISSUER', 'an address without user, query and fragment')
  if (clientId === undefined) throw invalid('SIMEI_OIDC_CLIENT_ID', 'needed with SIMEI_OIDC_ISSUER')
  if (secret === undefined) throw invalid(SECRET, `it or ${SECRET_FILE} is needed with SIMEI_OIDC_ISSUER`)
  return Object.freeze({
    issuer,
    clientId,
    clientSecret: secret,
    secondFactor: Object.freeze((strong ?? '').split(/[\s,]+/).filter(value => value !== '')),
  })
}
