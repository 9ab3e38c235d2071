import { setTimeout as sleep } from 'node:timers/promises'
import { describeExit, type Exit, signalOf } from './child.ts'
import { EngineEnded } from './errors.ts'
import type { EngineEvent, EngineName } from './types.ts'

export interface Server {
  readonly port: number
  readonly exited: Promise<Exit>
  stop(): Promise<void>
}

const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 5_000
/** Starts in a row that never became ready; a server that did become ready counts from zero again. */
const FAILED_STARTS_LIMIT = 8
/** Killed so often while it starts, by a machine that has no memory for it: not a chance. */
const KILLED_STARTS_LIMIT = 3

/**
 * Starts a server and starts it again on the same port whenever it ends by itself, with growing pauses, so that clients
 * simply reconnect. After eight starts that never became ready it gives up and says so.
 */
export const supervise = async <S extends Server>(options: {
  engine: EngineName
  start: (port: number | undefined) => Promise<S>
  onEvent: (event: EngineEvent) => void
  firstPauseMs?: number
}): Promise<{ first: S; stop(): Promise<void> }> => {
  const { engine, onEvent } = options
  let stopping = false
  const timers = new AbortController()

  const startOnce = async (port?: number): Promise<S> => {
    onEvent({ engine, kind: 'starting' })
    const started = performance.now()
    const server = await options.start(port)
    onEvent({ engine, kind: 'ready', durationMs: Math.round(performance.now() - started) })
    return server
  }

  const restart = async (port: number): Promise<S | undefined> => {
    let pause = options.firstPauseMs ?? FIRST_PAUSE_MS
    for (let attempt = 1; attempt <= FAILED_STARTS_LIMIT && !stopping; attempt++) {
      await sleep(pause, undefined, { signal: timers.signal }).catch(() => undefined)
      if (stopping) return undefined
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
      try {
        return await startOnce(port)
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        onEvent({ engine, kind: attempt === FAILED_STARTS_LIMIT ? 'failed' : 'crashed', reason })
      }
    }
    return undefined
  }

  /** What keeps a server from starting is told at once; one that was killed while it started is started again. */
  const startFirst = async (attempt = 1): Promise<S> => {
    try {
      return await startOnce()
    } catch (error) {
      const killed = error instanceof EngineEnded && signalOf(error.exit) === 'SIGKILL'
      if (!killed || attempt >= KILLED_STARTS_LIMIT) throw error
      onEvent({ engine, kind: 'crashed', reason: describeExit(error.exit) })
      return startFirst(attempt + 1)
    }
  }

  const first = await startFirst()
  let current: S | undefined = first
  const watch = async (): Promise<void> => {
    while (current !== undefined) {
      const { port }: S = current
      const exit: Exit = await current.exited
      if (stopping) return
      onEvent({ engine, kind: 'crashed', reason: describeExit(exit) })
      current = await restart(port)
      // It may have become ready while we were asked to stop.
      if (stopping) await current?.stop()
    }
  }
  const watching = watch()
  return {
    first,
    async stop() {
      stopping = true
      timers.abort()
      await current?.stop()
      await watching
      onEvent({ engine, kind: 'stopped' })
    },
  }
}
