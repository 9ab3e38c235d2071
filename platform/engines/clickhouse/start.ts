import { randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Child, type Exit, spawnChild } from '../child.ts'
import { onFreePort } from '../free-port.ts'
import { lockAfterLeftovers } from '../leftover.ts'
import { makePrivateFolder, newSecret, readIfThere, writePrivate } from '../private-file.ts'
import { ACCOUNTS, type Account, userName } from './accounts.ts'
import { configXml } from './config-xml.ts'
import { clickHouseLibrary } from './platform.ts'
import { untilReady } from './ready.ts'
import { usersXml } from './users-xml.ts'

/** URLs with credentials, one for each account. */
export type WarehouseUrls = Readonly<Record<Account, string>>

export interface RunningClickHouse {
  readonly urls: WarehouseUrls
  readonly port: number
  readonly pid: number
  readonly exited: Promise<Exit>
  /** Ends the server cleanly; after 20 s it is killed. */
  stop(): Promise<void>
}

const LAUNCHER = fileURLToPath(new URL('./launcher.mjs', import.meta.url))
const STOP_GRACE_MS = 20_000
const LEFTOVER_GRACE_MS = 20_000

const keptPasswords = (dir: string): Record<Account, string> => {
  const path = join(dir, 'passwords.json')
  const kept = readIfThere(path)
  const known: Partial<Record<Account, string>> = kept === undefined ? {} : JSON.parse(kept)
  const passwords = {
    admin: known.admin ?? newSecret(),
    loader: known.loader ?? newSecret(),
    builder: known.builder ?? newSecret(),
    reader: known.reader ?? newSecret(),
    nominal: known.nominal ?? newSecret(),
  }
  writePrivate(path, JSON.stringify(passwords))
  return passwords
}

const prepare = (dir: string): void => {
  const data = join(dir, 'data')
  for (const folder of ['metadata', 'tmp', 'user_files']) makePrivateFolder(join(data, folder))
  // Without this the system database lives in memory and query_log is lost at each restart.
  const system = join(data, 'metadata', 'system.sql')
  // An earlier version, killed while it wrote, could leave it empty.
  if (!readIfThere(system))
    writePrivate(system, `ATTACH DATABASE _ UUID '${randomUUID()}'\nENGINE = Atomic\n`)
}

interface ClickHouseOptions {
  dir: string
  memoryMb: number
  port?: number | undefined
  /** IANA name of the server's own zone; UTC when not given. No figure depends on it. */
  timeZone?: string | undefined
}

const startOn = async (port: number, options: ClickHouseOptions): Promise<RunningClickHouse> => {
  const library = clickHouseLibrary()
  const dir = resolve(options.dir)
  makePrivateFolder(dir)
  const config = join(dir, 'config.xml')
  const pidFile = join(dir, 'server.pid')
  const log = join(dir, 'server.log')
  const lock = await lockAfterLeftovers({ dir, graceMs: LEFTOVER_GRACE_MS, mark: config, pidFile })
  let child: Child
  let urls: WarehouseUrls
  const nonce = randomUUID()
  try {
    prepare(dir)
    const passwords = keptPasswords(dir)
    writePrivate(join(dir, 'users.xml'), usersXml({ passwords, memoryMb: options.memoryMb }))
    writePrivate(config, configXml({ dir, port, nonce, memoryMb: options.memoryMb }))
    const url = (account: Account): [Account, string] => [
      account,
      `http://${userName(account)}:${passwords[account]}@127.0.0.1:${port}`,
    ]
    urls = Object.fromEntries(ACCOUNTS.map(url)) as Record<Account, string>
    child = spawnChild({
      command: process.execPath,
      args: [LAUNCHER, library, config],
      cwd: dir,
      log,
      lock,
      timeZone: options.timeZone,
    })
    writePrivate(pidFile, String(child.pid))
  } finally {
    lock.release()
  }
  await untilReady({ url: urls.admin, nonce, child, log })
  return {
    urls,
    port,
    pid: child.pid,
    exited: child.exited,
    async stop() {
      await child.stop(STOP_GRACE_MS)
    },
  }
}

/**
 * Starts a ClickHouse server on `dir` (created if missing) and waits until it answers.
 * `memoryMb` limits the whole server; `port` is a free one unless given. Only one server can run on a directory: a
 * leftover of a killed process is awaited first.
 * @throws EngineError platform_unsupported, data_dir_unusable, engine_failed (with the last lines of its log).
 */
export const startClickHouse = (options: ClickHouseOptions): Promise<RunningClickHouse> =>
  onFreePort(options.port, port => startOn(port, options))
