import { spawn } from 'node:child_process'
import { closeSync, fstatSync, openSync, renameSync, statSync } from 'node:fs'
import { constants } from 'node:os'
import type { FileLock } from './lock.ts'
import { lastLines } from './log-tail.ts'

/** How a child ended: its exit code or signal, and the lines of its log that tell why. */
export interface Exit {
  readonly code: number | null
  readonly signal: string | null
  readonly lastLines: readonly string[]
}

/** The signal that ended a process, if one did. A shell reports it as 128 + its number. */
export const signalOf = ({ code, signal }: Exit): string | undefined =>
  signal ?? Object.entries(constants.signals).find(([, number]) => code === 128 + number)?.[0]

/** `code 1 | <log lines>` or `SIGKILL | <log lines>`: for people. */
export const describeExit = (exit: Exit): string =>
  [signalOf(exit) ?? `code ${exit.code}`, ...exit.lastLines].join(' | ')

export interface Child {
  readonly pid: number
  /** Resolves when the process has ended; never rejects. */
  readonly exited: Promise<Exit>
  /** Closes its stdin, which asks it to end; after `graceMs` its process group is killed. */
  stop(graceMs: number): Promise<Exit>
  /** Kills the process group at once. */
  kill(): void
}

/** The engines see nothing of our environment: it may hold credentials. */
export const CHILD_ENVIRONMENT = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
}

const LOG_LIMIT_BYTES = 5_000_000

const openLog = (path: string): number => {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > LOG_LIMIT_BYTES) renameSync(path, `${path}.1`)
  return openSync(path, 'a', 0o600)
}

/**
 * Starts an engine whose life hangs on our stdin pipe: whatever ends this process closes the pipe, and the child ends.
 * It gets a session of its own, so a Ctrl+C in the terminal reaches only us, and inherits the lock as descriptor 3,
 * which from then on is the child's alone.
 */
export const spawnChild = (options: {
  command: string
  args: readonly string[]
  cwd: string
  log: string
  lock: FileLock
  /** IANA name of the engine's zone; UTC when not given. */
  timeZone?: string | undefined
}): Child => {
  const log = openLog(options.log)
  const logStart = fstatSync(log).size
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    stdio: ['pipe', log, log, options.lock.fd],
    detached: true,
    env: { ...CHILD_ENVIRONMENT, TZ: options.timeZone ?? CHILD_ENVIRONMENT.TZ },
  })
  closeSync(log)
  options.lock.release()
  const { stdin, pid } = child
  // The child may be gone when the pipe is closed; its exit says so, the broken pipe adds nothing.
  stdin?.on('error', () => undefined)
  const exited = new Promise<Exit>(resolve => {
    child.once('exit', (code, signal) =>
      resolve({ code, signal, lastLines: lastLines(options.log, logStart) }),
    )
    child.once('error', error => resolve({ code: null, signal: null, lastLines: [error.message] }))
  })
  // A process that forgets stop() may still end; its children follow it through the pipe.
  child.unref()
  const kill = (): void => {
    stdin?.destroy()
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL')
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
    }
  }
  return {
    pid: pid ?? -1,
    exited,
    kill,
    async stop(graceMs) {
      child.ref()
      stdin?.end()
      const timer = setTimeout(kill, graceMs)
      const exit = await exited
      clearTimeout(timer)
      return exit
    },
  }
}
