import * as client from 'openid-client'
import { SimeiError } from '#domain/errors.ts'

/** How the ministry's identity provider is reached, and what of its word is believed. */
export interface ProviderSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Values of `acr` or `amr` that stand for a second factor. */
  readonly secondFactor: readonly string[]
  /** Where people reach the service, without a slash at the end. */
  readonly publicUrl: string
}

/** What only the browser that began a sign-in may complete it with. */
export interface Challenge {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** Whether the provider is to ask its person anew, also where it knows them already. */
  readonly anew?: boolean
}

/** Whom the provider vouches for. */
export interface ProvenIdentity {
  readonly issuer: string
  readonly subject: string
  /** Whether the provider asked for a second factor, as far as its word on that counts here. */
  readonly strong: boolean
  /** When the provider's person showed it who they are, where it says so. */
  readonly provenAt?: Date
}

/** The identity provider of this installation (OpenID Connect, authorisation code with PKCE). All of it throws `provider_unreachable`. */
export interface IdentityProvider {
  readonly issuer: string
  /** Where the browser goes, and what its return is compared with. */
  begin(anew?: boolean): Promise<{ readonly location: string; readonly challenge: Challenge }>
  /** Whom the query of a return proves. Throws `provider_refused`, whose detail is one of this program's words, never the provider's. */
  complete(query: string, challenge: Challenge): Promise<ProvenIdentity>
  /** Where the provider ends its own session; undefined: it offers no such thing. */
  end(): Promise<string | undefined>
}

/** Where the provider sends browsers back to. */
const RETURN_PATH = '/api/v1/oidc/return'
const PATIENCE_SECONDS = 10
/** The clocks of two machines may differ that much. */
const CLOCK_TOLERANCE_SECONDS = 60
/** What a provider says of itself (addresses, algorithms) is asked again after this long. */
const KNOWN_MILLISECONDS = 3_600_000
const CODE = /^[a-z_]{1,40}$/i

const NO_ANSWER = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
])

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && CODE.test(String(error.code)) ? String(error.code) : 'other'

/** An error of the protocol as one of ours: what the provider wrote stays out of it. */
function refusal(error: unknown): SimeiError {
  const code = codeOf(error)
  const silent =
    NO_ANSWER.has(code) ||
    // What `fetch` throws when nobody answers.
    (error instanceof TypeError && !code.startsWith('ERR_')) ||
    (error instanceof client.ResponseBodyError && error.status >= 500)
  return new SimeiError(silent ? 'provider_unreachable' : 'provider_refused', { detail: code })
}

/** The secret in the way that the provider takes it; where it does not say, as the standard has it. */
const clientAuth =
  (secret: string): client.ClientAuth =>
  (server, metadata, body, headers) => {
    const ways = server.token_endpoint_auth_methods_supported
    const way = ways?.includes('client_secret_post') ? client.ClientSecretPost : client.ClientSecretBasic
    way(secret)(server, metadata, body, headers)
  }

const words = (claim: unknown): readonly unknown[] => (Array.isArray(claim) ? claim : [claim])

/** A provider that is asked for the first time when somebody signs in by it, so that the service starts without it. */
export function openProvider(settings: ProviderSettings): IdentityProvider {
  const { issuer, clientId, clientSecret, secondFactor, publicUrl } = settings
  let known: { readonly until: number; readonly configuration: Promise<client.Configuration> } | undefined

  async function discover(): Promise<client.Configuration> {
    const address = new URL(issuer)
    try {
      return await client.discovery(
        address,
        clientId,
        { [client.clockTolerance]: CLOCK_TOLERANCE_SECONDS },
        clientAuth(clientSecret),
        {
          timeout: PATIENCE_SECONDS,
          execute: [
            client.enableNonRepudiationChecks,
            ...(address.protocol === 'http:' ? [client.allowInsecureRequests] : []),
          ],
        },
      )
    } catch (error) {
      known = undefined
      throw new SimeiError('provider_unreachable', { detail: codeOf(error) })
    }
  }

  function configured(): Promise<client.Configuration> {
    if (known === undefined || known.until < performance.now())
      known = { until: performance.now() + KNOWN_MILLISECONDS, configuration: discover() }
    return known.configuration
  }

  return {
    issuer,
    async begin(anew = false) {
      const configuration = await configured()
      const challenge: Challenge = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        ...(anew ? { anew } : {}),
      }
      const location = client.buildAuthorizationUrl(configuration, {
        redirect_uri: publicUrl + RETURN_PATH,
        // Nothing about the person is asked for but who they are to the provider.
        scope: 'openid',
        state: challenge.state,
        nonce: challenge.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(challenge.verifier),
        code_challenge_method: 'S256',
        ...(secondFactor.length === 0 ? {} : { acr_values: secondFactor.join(' ') }),
        ...(anew ? { prompt: 'login', max_age: '0' } : {}),
      })
      return { location: location.href, challenge }
    },
    async complete(query, { state, nonce, verifier, anew }) {
      const configuration = await configured()
      try {
        const tokens = await client.authorizationCodeGrant(
          configuration,
          new URL(`${publicUrl}${RETURN_PATH}?${query}`),
          {
            expectedState: state,
            expectedNonce: nonce,
            pkceCodeVerifier: verifier,
            idTokenExpected: true,
            ...(anew ? { maxAge: 0 } : {}),
          },
        )
        const claims = tokens.claims()
        if (claims === undefined) throw new SimeiError('provider_refused', { detail: 'no_claims' })
        const { iss, sub, acr, amr, auth_time: provenAt } = claims
        const strong = [...words(acr), ...words(amr)].some(word => secondFactor.includes(String(word)))
        return {
          issuer: iss,
          subject: sub,
          strong,
          ...(provenAt === undefined ? {} : { provenAt: new Date(provenAt * 1000) }),
        }
      } catch (error) {
        throw error instanceof SimeiError ? error : refusal(error)
      }
    },
    async end() {
      const configuration = await configured()
      if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined
      // No token is kept to be shown here: the provider knows its own session, and asks its person where it must.
      return client.buildEndSessionUrl(configuration, { post_logout_redirect_uri: `${publicUrl}/entrar` })
        .href
    },
  }
}
