import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { TestProject } from 'vitest/node'
import { type RunningClickHouse, startClickHouse, type WarehouseUrls } from '#engines/index.ts'
import { type StoreServer, startStoreServer } from './store-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files ask for the engines that the whole run shares. */
    engines: string
  }
}

const once = <T>(make: () => Promise<T>): { (): Promise<T>; made: Promise<T> | undefined } => {
  const get = () => {
    get.made ??= make()
    return get.made
  }
  get.made = undefined as Promise<T> | undefined
  return get
}

/** Servers that test files have to themselves, one after the other: what an empty one holds takes longer to make than the server to start. */
class Servers {
  readonly #dir: string
  readonly #made: Promise<RunningClickHouse>[] = []
  readonly #idle: WarehouseUrls[] = []

  constructor(dir: string) {
    this.#dir = dir
  }

  /** An emptied one, or a new one. */
  async take(): Promise<WarehouseUrls> {
    const idle = this.#idle.pop()
    if (idle !== undefined) return idle
    const started = startClickHouse({ dir: join(this.#dir, `ch-${this.#made.length}`), memoryMb: 2000 })
    this.#made.push(started)
    return (await started).urls
  }

  /** Gives back one that was emptied. */
  giveBack(urls: WarehouseUrls): void {
    this.#idle.push(urls)
  }

  async stop(): Promise<void> {
    for (const one of await Promise.allSettled(this.#made))
      if (one.status === 'fulfilled') await one.value.stop()
  }
}

/**
 * One ClickHouse and one PostgreSQL for the whole run, each started when a test file first asks for it, in a folder that goes at the
 * end, and the servers that files take to themselves. A file that needs none starts none.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = await mkdtemp(join(tmpdir(), 'simei-test-'))
  const warehouse = once<RunningClickHouse>(() => startClickHouse({ dir: join(dir, 'ch'), memoryMb: 2000 }))
  const store = once<StoreServer>(() => startStoreServer(join(dir, 'pg')))
  const servers = new Servers(dir)
  const secret = randomUUID()

  const answer = async (path: string, body: string): Promise<unknown> => {
    if (path === `/${secret}/server`) return servers.take()
    if (path === `/${secret}/server/idle`) return servers.giveBack(JSON.parse(body) as WarehouseUrls)
    if (path === `/${secret}/warehouse`) return (await warehouse()).urls
    if (path === `/${secret}/store`) return (await store()).newDatabase()
    throw new Error('no such engine')
  }
  const server = createServer((request, response) => {
    text(request)
      .then(body => answer(request.url ?? '', body))
      .then(
        body => response.end(JSON.stringify({ body })),
        error => response.end(JSON.stringify({ error: String(error) })),
      )
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  project.provide('engines', `http://127.0.0.1:${(server.address() as AddressInfo).port}/${secret}`)

  return async () => {
    server.close()
    server.closeAllConnections()
    const running = await Promise.allSettled([warehouse.made, store.made])
    await Promise.all([
      servers.stop(),
      ...running.map(engine => (engine.status === 'fulfilled' ? engine.value?.stop() : undefined)),
    ])
    await rm(dir, { recursive: true, force: true })
  }
}
