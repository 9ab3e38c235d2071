import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type RunningClickHouse, startClickHouse } from '#engines/index.ts'
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

/**
 * One ClickHouse and one PostgreSQL for the whole run, each started when a test file first asks for it, in a folder that goes at the
 * end. A file that needs none starts none.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = await mkdtemp(join(tmpdir(), 'simei-test-'))
  const warehouse = once<RunningClickHouse>(() => startClickHouse({ dir: join(dir, 'ch'), memoryMb: 2000 }))
  const store = once<StoreServer>(() => startStoreServer(join(dir, 'pg')))
  const secret = randomUUID()

  const answer = async (path: string): Promise<unknown> => {
    if (path === `/${secret}/warehouse`) return (await warehouse()).urls
    if (path === `/${secret}/store`) return (await store()).newDatabase()
    throw new Error('no such engine')
  }
  const server = createServer((request, response) => {
    answer(request.url ?? '').then(
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
    await Promise.all(
      running.map(engine => (engine.status === 'fulfilled' ? engine.value?.stop() : undefined)),
    )
    await rm(dir, { recursive: true, force: true })
  }
}
