import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Child, type Exit, spawnChild } from '../child.ts'
import { onFreePort } from '../free-port.ts'
import { lockAfterLeftovers } from '../leftover.ts'
import { makePrivateFolder, newSecret, readIfThere, writePrivate } from '../private-file.ts'
import { initialise } from './initialise.ts'
import { postgresPrograms } from './programs.ts'
import { openDatabase } from './ready.ts'
import { postgresSettings } from './settings.ts'

export interface RunningPostgres {
  /** postgres:// URL of the database `simei` with the credentials of its owner, who is no superuser. */
  readonly url: string
  readonly port: number
  /** The process that watches the server: killing it ends the server too. */
  readonly pid: number
  readonly exited: Promise<Exit>
  /** Ends the server cleanly (fast shutdown with a checkpoint); after 20 s it is killed. */
  stop(): Promise<void>
}

const WATCHDOG = fileURLToPath(new URL('./watchdog.sh', import.meta.url))
const STOP_GRACE_MS = 20_000
const LEFTOVER_GRACE_MS = 5_000

const secret = (path: string): string => {
  const kept = readIfThere(path)
  if (kept !== undefined) return kept
  const made = newSecret()
  writePrivate(path, made)
  return made
}

interface PostgresOptions {
  dir: string
  port?: number | undefined
  sharedBuffersMb?: number
  durable?: boolean
}

const startOn = async (port: number, options: PostgresOptions): Promise<RunningPostgres> => {
  const programs = await postgresPrograms()
  const dir = resolve(options.dir)
  const durable = options.durable ?? true
  makePrivateFolder(dir)
  const cluster = join(dir, 'cluster')
  const log = join(dir, 'server.log')
  const postmasterPid = join(cluster, 'postmaster.pid')
  const lock = await lockAfterLeftovers({
    dir,
    graceMs: LEFTOVER_GRACE_MS,
    mark: cluster,
    pidFile: postmasterPid,
  })
  const nonce = randomUUID()
  let child: Child
  let superuser: string
  let owner: string
  try {
    const passwordFile = join(dir, 'superuser.password')
    superuser = secret(passwordFile)
    owner = secret(join(dir, 'simei.password'))
    await initialise({ dir, programs, passwordFile, durable, lock })
    // The lock proves that no server runs here; PostgreSQL itself would refuse if the number in it was reused.
    rmSync(postmasterPid, { force: true })
    const settings = postgresSettings({
      port,
      nonce,
      durable,
      sharedBuffersMb: options.sharedBuffersMb ?? 128,
    })
    child = spawnChild({
      command: '/bin/sh',
      args: [WATCHDOG, ...programs.prefix, programs.postgres, '-D', cluster, ...settings],
      cwd: dir,
      log,
      lock,
    })
  } finally {
    lock.release()
  }
  await openDatabase({ port, nonce, superuser, owner, child, log })
  return {
    url: `postgres://simei:${owner}@127.0.0.1:${port}/simei`,
    port,
    pid: child.pid,
    exited: child.exited,
    async stop() {
      await child.stop(STOP_GRACE_MS)
    },
  }
}

/**
 * Starts a PostgreSQL 18 server on `dir` (created if missing) and waits until it answers.
 * `sharedBuffersMb` defaults to 128; `port` is a free one unless given; `durable: false` is for tests, which lose
 * nothing when the machine does.
 * @throws EngineError platform_unsupported, root_without_user_namespaces, data_dir_unusable, engine_failed.
 */
export const startPostgres = (options: PostgresOptions): Promise<RunningPostgres> =>
  onFreePort(options.port, port => startOn(port, options))
