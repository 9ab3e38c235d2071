import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeDataDir } from './data-dir.ts'
import { givenUrls, startOwned } from './owned.ts'
import { busyError, tryJoin, tryOwn } from './ownership.ts'
import type { EngineOptions, Engines } from './types.ts'

const JOIN_TIMEOUT_MS = 120_000

const join = async (options: EngineOptions, dataDir: string): Promise<Engines | undefined> => {
  const joined = tryJoin(dataDir)
  if (joined === undefined) return undefined
  return {
    warehouse: options.clickhouse === undefined ? joined.warehouse : givenUrls(options.clickhouse),
    storeUrl: options.storeUrl ?? joined.storeUrl,
    owned: false,
    async stop() {
      joined.leave()
    },
  }
}

/**
 * Gives the URLs of both engines, starting what is not given by URL.
 * `own` takes the data directory for this process alone. `join` uses the engines of a process that runs on it (waiting
 * while that one starts), or starts them for its own duration under the same lock; when both URLs are given it
 * touches nothing of the directory, so that several processes of a served installation may share one.
 * @throws EngineError data_dir_busy (`own` while another runs), data_dir_unusable, platform_unsupported,
 * root_without_user_namespaces, engine_failed.
 */
export const openEngines = async (options: EngineOptions): Promise<Engines> => {
  const { mode, clickhouse, storeUrl } = options
  if (mode === 'join' && clickhouse !== undefined && storeUrl !== undefined) {
    return { warehouse: givenUrls(clickhouse), storeUrl, owned: false, stop: async () => undefined }
  }
  const dataDir = resolve(options.dataDir)
  makeDataDir(dataDir)
  const deadline = performance.now() + JOIN_TIMEOUT_MS
  for (;;) {
    const ownership = tryOwn(dataDir, options.publicUrl)
    if (ownership !== undefined) {
      options.onOwned?.()
      return startOwned(options, ownership)
    }
    const joined = mode === 'join' ? await join(options, dataDir) : undefined
    if (joined !== undefined) return joined
    if (mode === 'own' || performance.now() > deadline) throw await busyError(dataDir)
    await sleep(100)
  }
}
