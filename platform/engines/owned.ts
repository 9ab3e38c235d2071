import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startClickHouse, type WarehouseUrls } from './clickhouse/start.ts'
import type { Ownership } from './ownership.ts'
import { startPostgres } from './postgres/start.ts'
import { supervise } from './supervise.ts'
import type { EngineOptions, Engines } from './types.ts'

type Given = NonNullable<EngineOptions['clickhouse']>

/** The URLs of a warehouse elsewhere, all of them. */
export const givenUrls = (given: Given): WarehouseUrls => ({
  admin: given.admin ?? given.builder,
  loader: given.loader,
  builder: given.builder,
  reader: given.reader,
  nominal: given.nominal,
})

/** Starts and supervises what is not given by URL, as the owner of the data directory. */
export const startOwned = async (options: EngineOptions, ownership: Ownership): Promise<Engines> => {
  const dataDir = resolve(options.dataDir)
  const onEvent = options.onEvent ?? (() => undefined)
  const stops: (() => Promise<void>)[] = []

  const warehouse = async (): Promise<WarehouseUrls> => {
    if (options.clickhouse !== undefined) return givenUrls(options.clickhouse)
    const dir = join(dataDir, 'warehouse')
    const supervised = await supervise({
      engine: 'warehouse',
      onEvent,
      start: port => startClickHouse({ dir, memoryMb: options.warehouseMemoryMb, port }),
    })
    stops.push(supervised.stop)
    return supervised.first.urls
  }
  const store = async (): Promise<string> => {
    if (options.storeUrl !== undefined) return options.storeUrl
    const dir = join(dataDir, 'store')
    const supervised = await supervise({
      engine: 'store',
      onEvent,
      start: port => startPostgres({ dir, sharedBuffersMb: options.storeMemoryMb, port }),
    })
    stops.push(supervised.stop)
    return supervised.first.url
  }

  const shutDown = async (): Promise<void> => {
    ownership.withdraw()
    await Promise.all(stops.map(stop => stop()))
    ownership.release()
  }
  const [first, second] = await Promise.allSettled([warehouse(), store()])
  if (first.status === 'rejected' || second.status === 'rejected') {
    await shutDown()
    throw first.status === 'rejected' ? first.reason : second.status === 'rejected' && second.reason
  }

  const urls = { warehouse: first.value, storeUrl: second.value }
  ownership.announce(urls)
  const leave = async (): Promise<void> => {
    // One who serves decides alone when to stop; one who only worked for itself lets those who joined it finish.
    for (let told = false; options.mode === 'join' && !ownership.closeIfUnused(); told = true) {
      if (!told) onEvent({ engine: 'warehouse', kind: 'waiting', reason: 'another process uses the engines' })
      await sleep(100)
    }
    await shutDown()
  }
  let stopped: Promise<void> | undefined
  return {
    ...urls,
    owned: true,
    stop() {
      stopped ??= leave()
      return stopped
    },
  }
}
