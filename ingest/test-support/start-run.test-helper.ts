import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { childModule } from '#test/child-module.ts'
import type { RunOrder } from './run-order.test-helper.ts'

const CHILD = await childModule(fileURLToPath(new URL('./run-child.test-helper.ts', import.meta.url)))

export interface ChildRun {
  readonly child: ChildProcess
  /** Everything that it said so far, on stdout and on stderr. */
  readonly lines: readonly string[]
  /** The first line that begins so, as soon as it is said; undefined if the process ends without it. */
  line(start: string): Promise<string | undefined>
  /** The signal or code by which it ended. */
  readonly ended: Promise<string>
}

/** Starts a process that runs a source once. */
export function startRun(order: RunOrder): ChildRun {
  const child = spawn(process.execPath, [CHILD, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  const waiting = new Set<() => void>()
  const hear = (line: string) => {
    lines.push(line)
    for (const look of [...waiting]) look()
  }
  for (const stream of [child.stdout, child.stderr]) createInterface(stream).on('line', hear)
  let over = false
  const ended = new Promise<string>(resolve => {
    child.once('close', (code, signal) => {
      over = true
      for (const look of [...waiting]) look()
      resolve(signal ?? String(code))
    })
  })
  return {
    child,
    lines,
    ended,
    line: start =>
      new Promise(resolve => {
        const look = () => {
          const found = lines.find(line => line.startsWith(start))
          if (found === undefined && !over) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      }),
  }
}
