import { COUNTRIES } from '#domain/privacy/countries.ts'
import { holdingsOf, pruneLanded } from '#ingest/index.ts'
import { fileMaker, type MakeFile, type PrivacyContext } from '#privacy/index.ts'
import type { Services } from '../server/services.ts'

export const privacyContext = ({ store, config }: Pick<Services, 'store' | 'config'>): PrivacyContext => ({
  store,
  country: COUNTRIES[config.country],
})

/** Makes files of persons with the loader's account, which alone reads names. */
export const personFiles = (services: Services): MakeFile => {
  const { store, loader } = services
  return fileMaker(
    privacyContext(services),
    personId => holdingsOf({ store, warehouse: loader }, personId),
    () => new Date(),
  )
}

/** What the policy of retention would remove today, without removing it. */
export const prunable = async ({ store, config, clock }: Services) =>
  pruneLanded({ store, dataDir: config.dataDir, clock: await clock() }, { dryRun: true })
