import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startClickHouse, type WarehouseUrls } from './clickhouse/start.ts'
import { EngineError } from './errors.ts'
import { busyError, type Ownership, tryJoin, tryOwn } from './ownership.ts'
import { startPostgres } from './postgres/start.ts'
import { supervise } from './supervise.ts'
import type { EngineOptions, Engines } from './types.ts'

const JOIN_TIMEOUT_MS = 120_000

type Given = EngineOptions['clickhouse']
const givenUrls = (given: NonNullable<Given>): WarehouseUrls => ({
  ...given,
  admin: given.admin ?? given.builder,
})

const startOwned = async (options: EngineOptions, ownership: Ownership): Promise<Engines> => {
  const dataDir = resolve(options.dataDir)
  const onEvent = options.onEvent ?? (() => undefined)
  const stops: (() => Promise<void>)[] = []
  const warehouse = async (): Promise<WarehouseUrls> => {
    if (options.clickhouse !== undefined) return givenUrls(options.clickhouse)
    const start = (port?: number) =>
      startClickHouse({
        dir: join(dataDir, 'warehouse'),
        memoryMb: options.warehouseMemoryMb,
        ...(port !== undefined && { port }),
      })
    const supervised = await supervise({ engine: 'warehouse', onEvent, start })
    stops.push(supervised.stop)
    return supervised.first.urls
  }
  const store = async (): Promise<string> => {
    if (options.storeUrl !== undefined) return options.storeUrl
    const start = (port?: number) =>
      startPostgres({
        dir: join(dataDir, 'store'),
        sharedBuffersMb: options.storeMemoryMb,
        ...(port !== undefined && { port }),
      })
    const supervised = await supervise({ engine: 'store', onEvent, start })
    stops.push(supervised.stop)
    return supervised.first.url
  }
  let stopped: Promise<void> | undefined
  const shutDown = async (): Promise<void> => {
    if (options.mode === 'join') await ownership.untilUnused()
    ownership.withdraw()
    await Promise.all(stops.map(stop => stop()))
    ownership.release()
  }
  const [warehouseUrls, storeUrl] = await Promise.allSettled([warehouse(), store()])
  if (warehouseUrls.status === 'rejected' || storeUrl.status === 'rejected') {
    ownership.withdraw()
    await Promise.all(stops.map(stop => stop()))
    ownership.release()
    throw warehouseUrls.status === 'rejected'
      ? warehouseUrls.reason
      : (storeUrl as PromiseRejectedResult).reason
  }
  const urls = { warehouse: warehouseUrls.value, storeUrl: storeUrl.value }
  ownership.announce(urls)
  return {
    ...urls,
    owned: true,
    stop() {
      stopped ??= shutDown()
      return stopped
    },
  }
}

/**
 * Gives the URLs of both engines, starting what is not given by URL.
 * `own` takes the data directory for this process alone; `join` uses the engines of a process that runs on it, or starts
 * them for its own duration under the same lock.
 * @throws EngineError data_dir_busy (`own` while another runs), data_dir_unusable, platform_unsupported,
 * root_without_user_namespaces, engine_failed.
 */
export const openEngines = async (options: EngineOptions): Promise<Engines> => {
  const dataDir = resolve(options.dataDir)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const deadline = performance.now() + JOIN_TIMEOUT_MS
  for (;;) {
    const ownership = tryOwn(dataDir, options.publicUrl)
    if (ownership !== undefined) return startOwned(options, ownership)
    if (options.mode === 'own') throw busyError(dataDir)
    const joined = tryJoin(dataDir)
    if (joined !== undefined) {
      return {
        warehouse: options.clickhouse === undefined ? joined.warehouse : givenUrls(options.clickhouse),
        storeUrl: options.storeUrl ?? joined.storeUrl,
        owned: false,
        async stop() {
          joined.leave()
        },
      }
    }
    if (performance.now() > deadline) throw new EngineError('data_dir_busy', busyError(dataDir).detail)
    await sleep(100)
  }
}
