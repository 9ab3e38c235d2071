import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { WarehouseUrls } from './clickhouse/start.ts'
import { EngineError } from './errors.ts'
import { type FileLock, tryLock } from './lock.ts'
import { readIfThere, writePrivate } from './private-file.ts'

/** What the owner writes for others to find: who it is and where its engines are. */
export interface RuntimeFile {
  readonly pid: number
  readonly nonce: string
  readonly publicUrl?: string
  readonly warehouse?: WarehouseUrls
  readonly storeUrl?: string
}

export interface Ownership {
  /** Publishes the URLs once the engines answer. */
  announce(urls: { warehouse: WarehouseUrls; storeUrl: string }): void
  /** Waits until no joined process uses the engines and lets no other join. */
  untilUnused(): Promise<void>
  /** Withdraws the runtime file; call before the engines stop. */
  withdraw(): void
  release(): void
}

const paths = (dataDir: string) => {
  const run = join(dataDir, 'run')
  return {
    run,
    owner: join(run, 'owner.lock'),
    users: join(run, 'users.lock'),
    file: join(run, 'engines.json'),
  }
}

const readRuntime = (path: string): RuntimeFile | undefined => {
  const text = readIfThere(path)
  return text === undefined ? undefined : JSON.parse(text)
}

/** Becomes the owner of the data directory, or gives undefined when a living process is. */
export const tryOwn = (dataDir: string, publicUrl?: string): Ownership | undefined => {
  const { run, owner, users, file } = paths(dataDir)
  try {
    mkdirSync(run, { recursive: true, mode: 0o700 })
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
  writePrivate(file, JSON.stringify(self))
  let gate: FileLock | undefined
  return {
    announce: urls => writePrivate(file, JSON.stringify({ ...self, ...urls })),
    async untilUnused() {
      for (;;) {
        gate = tryLock(users)
        if (gate !== undefined) return
        await sleep(100)
      }
    },
    withdraw: () => rmSync(file, { force: true }),
    release() {
      gate?.release()
      lock.release()
    },
  }
}

/** The owner as its runtime file tells it, for the message to whoever is refused. */
export const busyError = (dataDir: string): EngineError => {
  const owner = readRuntime(paths(dataDir).file)
  const who = owner === undefined ? 'a process that is starting or stopping' : `process ${owner.pid}`
  return new EngineError('data_dir_busy', [who, owner?.publicUrl, dataDir].filter(Boolean).join(', '))
}

export interface Joined {
  readonly warehouse: WarehouseUrls
  readonly storeUrl: string
  leave(): void
}

/**
 * Joins the living owner's engines, or gives undefined when it is not (yet or any more) announcing any. The shared lock
 * keeps an owner that works only for itself from stopping under us.
 */
export const tryJoin = (dataDir: string): Joined | undefined => {
  const { users, file } = paths(dataDir)
  const use = tryLock(users, 'shared')
  if (use === undefined) return undefined
  const runtime = readRuntime(file)
  if (runtime?.warehouse === undefined || runtime.storeUrl === undefined) {
    use.release()
    return undefined
  }
  return { warehouse: runtime.warehouse, storeUrl: runtime.storeUrl, leave: use.release }
}
