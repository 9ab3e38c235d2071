import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import { ROOT } from '../shell.ts'

const READY_MILLISECONDS = 420_000

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the product under test is, and the data directory it runs on. */
    product: { url: string; dataDir: string }
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** `npm start` on a data directory, as a user would. */
export function startProduct(dataDir: string, port: number, env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, ['simei/bin.mjs', 'start'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, SIMEI_DATA_DIR: dataDir, SIMEI_PORT: String(port), SIMEI_LOG_LEVEL: 'error', ...env },
  })
}

/** Waits until a publication is current. Throws when the process ends before. */
export async function untilReady(child: ChildProcess, url: string, milliseconds = READY_MILLISECONDS): Promise<void> {
  const end = Date.now() + milliseconds
  while (Date.now() < end) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`npm start ended: ${child.exitCode ?? child.signalCode}`)
    const ready = await fetch(`${url}/health/ready`).then(answer => answer.ok, () => false)
    if (ready) return
    await sleep(200)
  }
  throw new Error('npm start was not ready in time')
}

export async function stopProduct(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** One full demonstration for all tests of the product: the first start, from source files to the board. */
export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'simei-product-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = startProduct(dataDir, port)
  try {
    await untilReady(child, url)
  } catch (error) {
    await stopProduct(child)
    rmSync(dataDir, { recursive: true, force: true })
    throw error
  }
  project.provide('product', { url, dataDir })
  return async () => {
    await stopProduct(child)
    rmSync(dataDir, { recursive: true, force: true })
  }
}
