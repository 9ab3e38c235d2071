import { expect, test } from 'vitest'
import type { Exit } from './child.ts'
import { EngineEnded } from './errors.ts'
import { type Server, supervise } from './supervise.ts'
import type { EngineEvent } from './types.ts'

/** A server without a process: `end` is its crash. */
const server = (port: number): Server & { end(): void; stopped: boolean } => {
  let settle: (exit: Exit) => void = () => undefined
  const exited = new Promise<Exit>(resolve => {
    settle = resolve
  })
  const end = () => settle({ code: 1, signal: null, lastLines: ['FATAL: why'] })
  return {
    port,
    exited,
    end,
    stopped: false,
    async stop() {
      this.stopped = true
      end()
    },
  }
}

/** Events as they come, and a way to wait for the n-th of a kind. */
const recorder = () => {
  const events: EngineEvent[] = []
  let notify: () => void = () => undefined
  return {
    events,
    onEvent(event: EngineEvent) {
      events.push(event)
      notify()
    },
    async until(kind: EngineEvent['kind'], count = 1): Promise<void> {
      while (events.filter(event => event.kind === kind).length < count) {
        await new Promise<void>(resolve => {
          notify = resolve
        })
      }
    },
  }
}

test('a server that ends by itself starts again on its port, and the reason is told', async () => {
  const started: ReturnType<typeof server>[] = []
  const ports: (number | undefined)[] = []
  const { events, onEvent, until } = recorder()
  const start = async (port: number | undefined) => {
    ports.push(port)
    const made = server(port ?? 7001)
    started.push(made)
    return made
  }
  const supervised = await supervise({ engine: 'store', start, onEvent, firstPauseMs: 1 })
  started[0]?.end()
  await until('ready', 2)
  expect(ports).toEqual([undefined, 7001])
  expect(events.map(event => event.kind)).toEqual(['starting', 'ready', 'crashed', 'starting', 'ready'])
  expect(events[2]?.reason).toBe('code 1 | FATAL: why')
  await supervised.stop()
  expect(started.at(-1)?.stopped).toBe(true)
  expect(events.at(-1)?.kind).toBe('stopped')
})

test('eight starts in a row that never became ready end it, and that is told once', async () => {
  const first = server(7001)
  let starts = 0
  const { events, onEvent, until } = recorder()
  const start = async () => {
    starts += 1
    if (starts > 1) throw new Error('no space left')
    return first
  }
  const supervised = await supervise({ engine: 'warehouse', start, onEvent, firstPauseMs: 1 })
  first.end()
  await until('failed')
  expect(starts).toBe(9)
  expect(events.filter(event => event.kind === 'failed')).toEqual([
    { engine: 'warehouse', kind: 'failed', reason: 'no space left' },
  ])
  await supervised.stop()
})

test('a stop during a restart stops the server that becomes ready meanwhile', async () => {
  const first = server(7001)
  const second = server(7001)
  let ready: () => void = () => undefined
  const { onEvent, until } = recorder()
  let starts = 0
  const start = (): Promise<typeof first> => {
    starts += 1
    return starts === 1
      ? Promise.resolve(first)
      : new Promise(resolve => {
          ready = () => resolve(second)
        })
  }
  const supervised = await supervise({ engine: 'store', start, onEvent, firstPauseMs: 1 })
  first.end()
  await until('starting', 2)
  const stopping = supervised.stop()
  ready()
  await stopping
  expect(second.stopped).toBe(true)
})

test('a server that is killed while it starts is started again, and one that cannot start is not', async () => {
  const killed = (signal: NodeJS.Signals | null) =>
    new EngineEnded({ code: signal === null ? 1 : null, signal, lastLines: [] }, 'test')
  const failures = [killed('SIGKILL'), killed('SIGKILL')]
  const { events, onEvent } = recorder()
  const supervised = await supervise({
    engine: 'warehouse',
    onEvent,
    start: async () => {
      const failure = failures.shift()
      if (failure !== undefined) throw failure
      return server(1)
    },
  })
  expect(events.map(event => event.kind)).toEqual([
    'starting',
    'crashed',
    'starting',
    'crashed',
    'starting',
    'ready',
  ])
  await supervised.stop()
  const refused = supervise({ engine: 'warehouse', onEvent, start: () => Promise.reject(killed(null)) })
  await expect(refused).rejects.toMatchObject({ code: 'engine_failed' })
  const always = supervise({ engine: 'warehouse', onEvent, start: () => Promise.reject(killed('SIGKILL')) })
  await expect(always).rejects.toMatchObject({ code: 'engine_failed' })
})
