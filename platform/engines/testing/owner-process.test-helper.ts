import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { childModule } from '#test/child-module.ts'
import type { EngineEvent, EngineOptions, Engines } from '../types.ts'

/** What the fixture process tells, in the order of its life. */
export interface Told {
  event?: EngineEvent
  opened?: Pick<Engines, 'owned' | 'storeUrl' | 'warehouse'>
  refused?: { code: string; message: string }
  stopped?: true
}

export interface OwnerProcess {
  readonly child: ChildProcess
  /** The first message that `wanted` accepts, also when it came before. Rejects when the process ends without it. */
  until<T>(wanted: (told: Told) => T | undefined): Promise<T>
  readonly ended: Promise<void>
}

const FIXTURE = await childModule(fileURLToPath(new URL('./owner.test-helper.ts', import.meta.url)))

/** Starts a process that opens the engines; `asUser` starts it as that user and group id, `env` adds to its environment. */
export const ownerProcess = (
  options: EngineOptions,
  { asUser, env }: { asUser?: number; env?: NodeJS.ProcessEnv } = {},
): OwnerProcess => {
  const words = [process.execPath, FIXTURE, JSON.stringify(options)]
  const become =
    asUser === undefined ? [] : ['setpriv', `--reuid=${asUser}`, `--regid=${asUser}`, '--clear-groups']
  const [command = '', ...args] = [...become, ...words]
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  const told: Told[] = []
  let errors = ''
  let notify: () => void = () => undefined
  let over = false
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk
  })
  createInterface({ input: child.stdout }).on('line', line => {
    told.push(JSON.parse(line))
    notify()
  })
  const ended = new Promise<void>(resolve => {
    child.once('close', () => {
      over = true
      notify()
      resolve()
    })
  })
  return {
    child,
    ended,
    async until(wanted) {
      for (;;) {
        for (const message of told) {
          const found = wanted(message)
          if (found !== undefined) return found
        }
        if (over) throw new Error(`ended after ${JSON.stringify(told)} ${errors}`)
        await new Promise<void>(resolve => {
          notify = resolve
        })
      }
    },
  }
}
