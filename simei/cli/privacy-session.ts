import type { Act } from '#access/index.ts'
import type { Config } from '#config/config.ts'
import { SimeiError } from '#domain/errors.ts'
import type { PrivacyContext } from '#privacy/index.ts'
import { privacyContext } from '../privacy/context.ts'
import { actBy, askProof } from './as-account.ts'
import { instant } from './scope-options.ts'
import { withStore } from './store-session.ts'

export const JSON_OPTION = ['--json', 'salida para máquinas / output for machines'] as const

/** Does a piece of work on the store by the law of the country, as whoever sits at the terminal or the account named. */
export async function withPrivacy<T>(
  login: string | undefined,
  work: (context: PrivacyContext, act: Act, config: Config) => Promise<T>,
): Promise<T> {
  const proof = await askProof(login)
  return withStore(async (store, config) =>
    work(privacyContext({ store, config }), await actBy(store, config, proof), config),
  )
}

/** An instant or a day, as a person types it. Throws `privacy_invalid` naming the option. */
export function instantOption(name: string, text: string): Date {
  const at = instant(text)
  if (Number.isNaN(at.getTime())) throw new SimeiError('privacy_invalid', { detail: name })
  return at
}

/** Texts separated by commas. */
export const separated = (text: string): readonly string[] =>
  text
    .split(',')
    .map(each => each.trim())
    .filter(each => each !== '')
