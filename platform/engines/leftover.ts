import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EngineError } from './errors.ts'
import { type FileLock, tryLock } from './lock.ts'
import { readIfThere, writePrivate } from './private-file.ts'
import { commandLine, isAlive } from './process-table.ts'

const GIVE_UP_AFTER_MS = 10_000

const number = (text: string | undefined): number | undefined => {
  const value = Number.parseInt(text ?? '', 10)
  return Number.isNaN(value) ? undefined : value
}

/**
 * Takes the lock of an engine's directory once nothing of an earlier engine lives there. Such a leftover is ending by
 * itself, because the pipe from its starter is closed; after `graceMs` the process whose number begins `pidFile` is
 * killed, but only if its command line carries `mark`, since a number alone may belong to somebody else by now, and
 * never while another process that started it still lives.
 * @throws EngineError engine_failed when the directory stays in use.
 */
export const lockAfterLeftovers = async (options: {
  dir: string
  graceMs: number
  mark: string
  pidFile: string
}): Promise<FileLock> => {
  const { dir } = options
  const path = join(dir, 'server.lock')
  const starterFile = join(dir, 'starter.pid')
  const killAt = performance.now() + options.graceMs
  let killed = false
  for (;;) {
    const lock = tryLock(path)
    if (lock !== undefined) {
      writePrivate(starterFile, String(process.pid))
      return lock
    }
    const now = performance.now()
    const pid = number(readIfThere(options.pidFile))
    if (now > killAt + GIVE_UP_AFTER_MS) {
      throw new EngineError('engine_failed', `${dir} stays in use by process ${pid}`)
    }
    const starter = number(readIfThere(starterFile))
    const abandoned = starter === undefined || starter === process.pid || !isAlive(starter)
    if (now > killAt && !killed && abandoned && pid !== undefined) {
      if ((await commandLine(pid))?.includes(options.mark)) process.kill(pid, 'SIGKILL')
      killed = true
    }
    await sleep(25)
  }
}
