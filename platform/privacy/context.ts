import type { Transaction } from 'kysely'
import type { CountryProfile } from '#domain/privacy/countries.ts'
import type { Store, StoreDatabase } from '#store/index.ts'

/** What every act stands on: the store, and the country whose law holds. */
export interface PrivacyContext {
  readonly store: Store
  readonly country: CountryProfile
}

export type Writing = Transaction<StoreDatabase>
