import { createSecureContext, type SecureContextOptions } from 'node:tls'
import { SimeiError } from '#domain/errors.ts'
import type { Secret } from '../secret.ts'
import type { HttpConfig } from './config.ts'

/** By what we show who we are, and by what the server does. */
export interface Credentials {
  readonly headers: Readonly<Record<string, string>>
  readonly tls: SecureContextOptions
}

/** A header cannot hold line ends; a secret with one would be told in the error of a library. */
async function headerText(secret: Secret): Promise<string> {
  const text = await secret.reveal()
  if (/[^\t\x20-\x7e]/.test(text))
    throw new SimeiError('secret_missing', { detail: `${secret.place}: not a text of one line` })
  return text
}

async function headersOf(auth: HttpConfig['auth']): Promise<Record<string, string>> {
  if (auth === undefined) return {}
  if ('bearer' in auth) return { authorization: `Bearer ${await headerText(auth.bearer)}` }
  if ('header' in auth) return { [auth.header.name.toLowerCase()]: await headerText(auth.header.value) }
  const pair = `${auth.basic.user}:${await auth.basic.password.reveal()}`
  return { authorization: `Basic ${Buffer.from(pair, 'utf8').toString('base64')}` }
}

const TLS_PARTS = ['ca', 'cert', 'key', 'passphrase'] as const

async function tlsOf(config: HttpConfig['tls']): Promise<SecureContextOptions> {
  const options: SecureContextOptions = { minVersion: 'TLSv1.2' }
  for (const part of TLS_PARTS) {
    const secret = config?.[part]
    if (secret !== undefined) options[part] = await secret.reveal()
  }
  try {
    createSecureContext(options)
  } catch (error) {
    const places = TLS_PARTS.flatMap(part => config?.[part]?.place ?? []).join(', ')
    const code = (error as NodeJS.ErrnoException).code ?? 'not readable'
    throw new SimeiError('secret_missing', { detail: `${places}: ${code}` })
  }
  return options
}

/** Reads the secrets of a source. Throws `secret_missing` if one is not there or cannot be used for what it is meant. */
export async function credentialsOf(config: HttpConfig): Promise<Credentials> {
  return { headers: await headersOf(config.auth), tls: await tlsOf(config.tls) }
}
