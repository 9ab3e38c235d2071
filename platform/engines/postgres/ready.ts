import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Child, describeExit, type Exit } from '../child.ts'
import { EngineEnded, EngineError } from '../errors.ts'

const READY_TIMEOUT_MS = 60_000

/** Makes the role and the database `simei` when they are missing. Both statements take no bound parameters; the password is hexadecimal. */
const ensureDatabase = async (client: pg.Client, owner: string): Promise<void> => {
  const roles = await client.query("SELECT 1 FROM pg_roles WHERE rolname = 'simei'")
  if (roles.rowCount === 0) await client.query(`CREATE ROLE simei LOGIN PASSWORD '${owner}'`)
  const databases = await client.query("SELECT 1 FROM pg_database WHERE datname = 'simei'")
  if (databases.rowCount === 0) await client.query('CREATE DATABASE simei OWNER simei')
}

/** Waits until the server of our nonce answers, then sees to its role and database. */
export const openDatabase = async (options: {
  port: number
  nonce: string
  superuser: string
  owner: string
  child: Child
  log: string
}): Promise<void> => {
  const { port, child, log } = options
  let exit: Exit | undefined
  void child.exited.then(ended => {
    exit = ended
  })
  const deadline = performance.now() + READY_TIMEOUT_MS
  for (;;) {
    if (exit !== undefined) throw new EngineEnded(exit, `PostgreSQL, ${describeExit(exit)}; ${log}`)
    const client = new pg.Client({
      host: '127.0.0.1',
      port,
      user: 'postgres',
      password: options.superuser,
      database: 'postgres',
      connectionTimeoutMillis: 2000,
    })
    client.on('error', () => undefined)
    try {
      await client.connect()
      const { rows } = await client.query<{ cluster_name: string }>('SHOW cluster_name')
      if (rows[0]?.cluster_name === options.nonce) {
        await ensureDatabase(client, options.owner)
        return
      }
    } catch (error) {
      if (performance.now() > deadline) {
        child.kill()
        throw new EngineError(
          'engine_failed',
          `PostgreSQL was not ready after ${READY_TIMEOUT_MS / 1000} s; ${log}`,
          error,
        )
      }
    } finally {
      await client.end().catch(() => undefined)
    }
    await sleep(20)
  }
}
