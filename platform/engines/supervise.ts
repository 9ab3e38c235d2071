import { setTimeout as sleep } from 'node:timers/promises'
import { describeExit, type Exit } from './child.ts'
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

  const first = await startOnce()
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
