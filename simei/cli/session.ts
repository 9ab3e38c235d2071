import { type Config, readConfig } from '#config/config.ts'
import { assertServable } from '#config/servable.ts'
import { makeDataDir, openEngines } from '#engines/index.ts'
import { openServices, type Services } from '../server/services.ts'
import { say } from './output.ts'

/** The engines' options that follow from the configuration. */
export const engineOptions = (config: Config) => ({
  dataDir: config.dataDir,
  warehouseMemoryMb: config.warehouseMemoryMb,
  storeMemoryMb: config.storeMemoryMb,
  publicUrl: config.publicUrl,
  ...(config.clickhouse === undefined ? {} : { clickhouse: config.clickhouse }),
  ...(config.storeUrl === undefined ? {} : { storeUrl: config.storeUrl }),
})

/** The configuration of whoever opens the service, judged. The key that it may need is a file of the data directory, so that is made first. */
export function servableConfig(): Config {
  const config = readConfig()
  if (config.secretKey === undefined && config.storeUrl === undefined) makeDataDir(config.dataDir)
  assertServable(config)
  return config
}

/** Does a piece of work on the engines that run on this data directory, or on engines started for its duration. */
export async function withServices<T>(
  work: (services: Services, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const config = readConfig()
  const cancel = new AbortController()
  const onSignal = () => cancel.abort()
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  const engines = await openEngines({
    ...engineOptions(config),
    mode: 'join',
    onEvent: event => {
      if (event.kind === 'crashed' || event.kind === 'waiting')
        say(`${event.engine}: ${event.reason ?? event.kind}`)
    },
  })
  try {
    const services = await openServices(config, engines)
    try {
      return await work(services, cancel.signal)
    } finally {
      await services.close()
    }
  } finally {
    await engines.stop()
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
  }
}
