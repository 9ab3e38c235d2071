import type { PrivacyContext } from '#privacy/index.ts'
import type { ApiContext } from '../context.ts'
import { readyStore } from './ready.ts'

/** What acts of the law on personal data stand on. Throws `not_ready` while the engines are starting. */
export const privacyOf = (context: ApiContext): PrivacyContext => ({
  store: readyStore(context),
  country: context.privacy.country,
})
