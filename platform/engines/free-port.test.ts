import { createServer } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ask } from './clickhouse/ask.ts'
import { startClickHouse } from './clickhouse/start.ts'
import { EngineError } from './errors.ts'
import { onFreePort } from './free-port.ts'
import { startPostgres } from './postgres/start.ts'
import { workspace } from './testing/workspace.test-helper.ts'

const PORT = 19_321
// It takes connections and answers nothing.
const squatter = createServer(socket => socket.resume().on('error', () => socket.destroy()))
const space = workspace()
beforeEach(() => new Promise<void>(resolve => squatter.listen(PORT, '127.0.0.1', resolve)))
afterEach(() => new Promise<void>(resolve => squatter.close(() => resolve())))
afterEach(space.remove)

test('a server says that its port is taken, and another port is tried when none was asked for', async () => {
  const { dataDir } = space
  const taken = { code: 'engine_failed', detail: expect.stringContaining('Address already in use') }
  await expect(startPostgres({ dir: `${dataDir}/s`, durable: false, port: PORT })).rejects.toMatchObject(
    taken,
  )
  let tried = 0
  const server = await onFreePort(undefined, port => {
    tried += 1
    return startClickHouse({ dir: `${dataDir}/w`, memoryMb: 1000, port: tried === 1 ? PORT : port })
  })
  expect(tried).toBe(2)
  expect((await ask(server.urls.reader, 'SELECT 1')).body).toBe('1')
  await server.stop()
})

test('another failure is not tried again', async () => {
  let tried = 0
  const start = async (): Promise<never> => {
    tried += 1
    throw new EngineError('engine_failed', 'no space left')
  }
  await expect(onFreePort(undefined, start)).rejects.toThrow('no space left')
  expect(tried).toBe(1)
})
