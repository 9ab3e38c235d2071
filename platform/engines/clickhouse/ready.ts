import { setTimeout as sleep } from 'node:timers/promises'
import type { Child, Exit } from '../child.ts'
import { describeExit } from '../child.ts'
import { EngineEnded, EngineError } from '../errors.ts'
import { ask } from './ask.ts'

const READY_TIMEOUT_MS = 60_000

/**
 * Waits until the server that was given `nonce` answers at `url`: another server on the same port answers pings too.
 * @throws EngineError engine_failed when the process ends first or does not answer within a minute.
 */
export const untilReady = async (options: {
  url: string
  nonce: string
  child: Child
  log: string
}): Promise<void> => {
  const { url, nonce, child, log } = options
  let exit: Exit | undefined
  void child.exited.then(ended => {
    exit = ended
  })
  const deadline = performance.now() + READY_TIMEOUT_MS
  for (;;) {
    if (exit !== undefined) throw new EngineEnded(exit, `ClickHouse, ${describeExit(exit)}; ${log}`)
    const asked = ask(url, "SELECT getMacro('instance')", { timeoutMs: 2000 }).catch(() => undefined)
    const answer = await Promise.race([asked, child.exited.then(() => undefined)])
    if (answer?.status === 200 && answer.body === nonce) return
    if (performance.now() > deadline) {
      child.kill()
      throw new EngineError(
        'engine_failed',
        `ClickHouse gave no answer in ${READY_TIMEOUT_MS / 1000} s; ${log}`,
      )
    }
    await sleep(20)
  }
}
