import type { Config } from './config.ts'
import { secretKey } from './secret-key.ts'
import { invalid } from './values.ts'

const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]']

/**
 * Throws `configuration_invalid` unless the service may be opened: with a key of its own (`secretKey`), and, where its address is not one of
 * this machine alone, by https through a proxy that is declared. Passwords and cookies would otherwise cross a network in the clear, and
 * every client would have the proxy's address, so that one guesser slowed everybody.
 */
export function assertServable(config: Config): void {
  secretKey(config)
  const { protocol, hostname } = new URL(config.publicUrl)
  if (protocol === 'https:') {
    if (config.trustProxy === undefined)
      throw invalid(
        'SIMEI_TRUST_PROXY',
        'the address of the proxy that speaks TLS, when SIMEI_PUBLIC_URL is https',
      )
    return
  }
  if (!config.nearby || !THIS_MACHINE.includes(hostname))
    throw invalid(
      'SIMEI_PUBLIC_URL',
      'https, through a proxy that speaks TLS: others than this machine reach it',
    )
}
