import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { EngineError } from './errors.ts'
import { type FileLock, tryLock } from './lock.ts'

/** The command line of a process, or undefined when there is none (or it is a zombie, which has none either). */
export const commandLine = async (pid: number): Promise<string | undefined> => {
  if (process.platform === 'linux') {
    const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    return text === '' ? undefined : text.replaceAll('\0', ' ')
  }
  return new Promise(resolve => {
    execFile('ps', ['-ww', '-o', 'command=', '-p', String(pid)], (error, stdout) =>
      resolve(error || stdout.trim() === '' ? undefined : stdout.trim()),
    )
  })
}

/**
 * Takes the lock of an engine's directory once nothing of an earlier engine lives there. Such a leftover is ending by
 * itself, because the pipe from its parent is closed; after `graceMs` the process that `leaderPid` names is killed,
 * but only if its command line carries `mark`: a number alone may belong to somebody else by now.
 * @throws EngineError engine_failed when the directory stays in use.
 */
export const lockAfterLeftovers = async (options: {
  path: string
  graceMs: number
  mark: string
  leaderPid: () => number | undefined
}): Promise<FileLock> => {
  const started = performance.now()
  const killAt = started + options.graceMs
  const giveUpAt = killAt + 10_000
  let killed = false
  for (;;) {
    const lock = tryLock(options.path)
    if (lock !== undefined) return lock
    const now = performance.now()
    const pid = options.leaderPid()
    if (now > giveUpAt)
      throw new EngineError('engine_failed', `${options.path} stays in use by process ${pid}`)
    if (now > killAt && !killed && pid !== undefined && (await commandLine(pid))?.includes(options.mark)) {
      process.kill(pid, 'SIGKILL')
      killed = true
    }
    await sleep(25)
  }
}
