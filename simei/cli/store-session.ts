import { type Config, readConfig } from '#config/config.ts'
import { openEngines } from '#engines/index.ts'
import { migrateStore, openStore, type Store } from '#store/index.ts'
import { engineOptions } from './session.ts'

/** Does a piece of work that needs the operational database alone: one elsewhere, or that of the engines on this data directory. */
export async function withStore<T>(work: (store: Store, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig()
  const onUrl = async (url: string): Promise<T> => {
    await migrateStore(url)
    const store = openStore(url, { applicationName: 'simei-access' })
    try {
      return await work(store, config)
    } finally {
      await store.close()
    }
  }
  if (config.storeUrl !== undefined) return onUrl(config.storeUrl)
  const engines = await openEngines({ ...engineOptions(config), mode: 'join' })
  try {
    return await onUrl(engines.storeUrl)
  } finally {
    await engines.stop()
  }
}
