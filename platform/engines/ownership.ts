import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { WarehouseUrls } from './clickhouse/start.ts'
import { EngineError } from './errors.ts'
import { type FileLock, tryLock } from './lock.ts'
import { makePrivateFolder, readIfThere, writePrivate } from './private-file.ts'
import { isAlive } from './process-table.ts'

/** What the owner writes for others to find: who it is and, once they answer, where its engines are. */
interface RuntimeFile {
  readonly pid: number
  readonly nonce: string
  readonly publicUrl?: string
  readonly warehouse?: WarehouseUrls
  readonly storeUrl?: string
}

interface Urls {
  readonly warehouse: WarehouseUrls
  readonly storeUrl: string
}

export interface Ownership {
  /** Lets others join: writes the URLs into the runtime file. */
  announce(urls: Urls): void
  /** Whether no joined process uses the engines; if so, none can join any more. */
  closeIfUnused(): boolean
  /** Takes the runtime file away; call before the engines stop. */
  withdraw(): void
  release(): void
}

const paths = (dataDir: string) => {
  const run = join(dataDir, 'run')
  return {
    run,
    owner: join(run, 'owner.lock'),
    users: join(run, 'users.lock'),
    runtime: join(run, 'engines.json'),
  }
}

/** The runtime file of a process that lives: a killed owner leaves its file behind. */
const readRuntime = (dataDir: string): RuntimeFile | undefined => {
  const text = readIfThere(paths(dataDir).runtime)
  const runtime: RuntimeFile | undefined = text === undefined ? undefined : JSON.parse(text)
  return runtime !== undefined && isAlive(runtime.pid) ? runtime : undefined
}

/** Becomes the owner of the data directory, or gives undefined when a living process is. */
export const tryOwn = (dataDir: string, publicUrl?: string): Ownership | undefined => {
  const { run, owner, users, runtime } = paths(dataDir)
  try {
    makePrivateFolder(run)
  } catch (cause) {
    throw new EngineError('data_dir_unusable', dataDir, cause)
  }
  const lock = tryLock(owner)
  if (lock === undefined) return undefined
  const self: RuntimeFile = {
    pid: process.pid,
    nonce: randomUUID(),
    ...(publicUrl !== undefined && { publicUrl }),
  }
  writePrivate(runtime, JSON.stringify(self))
  let gate: FileLock | undefined
  return {
    announce: urls => writePrivate(runtime, JSON.stringify({ ...self, ...urls })),
    closeIfUnused() {
      gate ??= tryLock(users)
      return gate !== undefined
    },
    withdraw: () => rmSync(runtime, { force: true }),
    release() {
      gate?.release()
      lock.release()
    },
  }
}

/** The refusal, naming the owner as far as it has said who it is. */
export const busyError = async (dataDir: string): Promise<EngineError> => {
  // The owner writes its name just after it took the lock.
  for (let look = 0; look < 10 && readRuntime(dataDir) === undefined; look++) await sleep(20)
  const owner = readRuntime(dataDir)
  const who = owner === undefined ? 'a process that starts or stops' : `process ${owner.pid}`
  return new EngineError('data_dir_busy', [who, owner?.publicUrl, dataDir].filter(Boolean).join(', '))
}

export interface Joined extends Urls {
  leave(): void
}

/**
 * Joins the living owner's engines, or gives undefined when it is not (yet or any more) announcing any. The shared lock
 * keeps an owner that works only for itself from stopping under us.
 */
export const tryJoin = (dataDir: string): Joined | undefined => {
  const use = tryLock(paths(dataDir).users, 'shared')
  if (use === undefined) return undefined
  const runtime = readRuntime(dataDir)
  if (runtime?.warehouse === undefined || runtime.storeUrl === undefined) {
    use.release()
    return undefined
  }
  return { warehouse: runtime.warehouse, storeUrl: runtime.storeUrl, leave: use.release }
}
