import { hostname } from 'node:os'
import { ensureDefaultRules } from '#alerts/index.ts'
import { type Config, secretVariable } from '#config/config.ts'
import { rawTableStatements, readSources, type SourceConfig, sourceOverview } from '#ingest/index.ts'
import type { ModelsContext } from '#models/index.ts'
import { migrateStore, openStore, type ReadSources, type Store } from '#store/index.ts'
import { ensureTables, migrate, openWarehouse, type Warehouse } from '#warehouse/index.ts'
import type { RawDatabase } from '#warehouse/raw-tables.ts'
import { readClock } from '../worker/clock.ts'

/** Where the engines are, whoever runs them. */
export interface EngineUrls {
  readonly warehouse: {
    readonly admin: string
    readonly loader: string
    readonly builder: string
    readonly reader: string
    readonly nominal: string
  }
  readonly storeUrl: string
}

/** The stages' connections: one account of the warehouse per job, each with the rights of that job alone. */
export interface Services {
  readonly config: Config
  readonly store: Store
  readonly admin: Warehouse
  readonly loader: Warehouse<RawDatabase>
  readonly builder: Warehouse
  readonly reader: Warehouse
  /** The account that reads names, for the routes that show persons. */
  readonly nominal: Warehouse
  readonly models: ModelsContext
  /** By which figures are judged: the demonstration's day, or now. */
  readonly clock: () => Promise<() => Date>
  readonly sources: readonly SourceConfig[]
  readonly sourceOverview: ReadSources
  readonly holder: string
  close(): Promise<void>
}

/** Brings both databases to this program's version. Several starters at once are safe. */
export async function migrateAll(urls: EngineUrls): Promise<void> {
  const { admin } = urls.warehouse
  await Promise.all([
    migrateStore(urls.storeUrl),
    migrate(admin).then(() => ensureTables(admin, rawTableStatements())),
  ])
}

/** The sources of an installation; no engine is asked. Throws `sources_invalid`. */
export const configuredSources = (config: Config): Promise<readonly SourceConfig[]> =>
  readSources(config.sourcesFile, { sourceDir: config.sourceDir, environment: secretVariable })

export async function openServices(config: Config, urls: EngineUrls): Promise<Services> {
  const sources = await configuredSources(config)
  await migrateAll(urls)
  const store = openStore(urls.storeUrl)
  const { warehouse } = urls
  const admin = openWarehouse(warehouse.admin, { applicationName: 'simei-admin' })
  const loader = openWarehouse<RawDatabase>(warehouse.loader, { applicationName: 'simei-loader' })
  const builder = openWarehouse(warehouse.builder, { applicationName: 'simei-builder' })
  const reader = openWarehouse(warehouse.reader, { applicationName: 'simei-reader' })
  const nominal = openWarehouse(warehouse.nominal, { applicationName: 'simei-nominal' })
  const clock = () => readClock(store)
  await ensureDefaultRules(store, await clock())
  return {
    config,
    store,
    admin,
    loader,
    builder,
    reader,
    nominal,
    models: { warehouse: reader, store },
    clock,
    sources,
    sourceOverview: async () =>
      sourceOverview(store, sources, { now: () => new Date(), clock: await clock() }),
    holder: `${hostname()}:${process.pid}`,
    async close() {
      await Promise.all([admin, loader, builder, reader, nominal].map(account => account.close()))
      await store.close()
    },
  }
}
