import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { ROOT } from '../shell.ts'

const READY_MILLISECONDS = 420_000

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

export interface Product {
  readonly url: string
  readonly dataDir: string
  readonly child: ChildProcess
  /** What it said on stderr so far. */
  said(): string
}

const environment = (dataDir: string, env: Record<string, string>) => ({
  ...process.env,
  SIMEI_DATA_DIR: dataDir,
  SIMEI_LOG_LEVEL: 'error',
  ...env,
})

/** `npm start` on a data directory, as a user would. */
export async function startProduct(dataDir: string, env: Record<string, string> = {}): Promise<Product> {
  const port = env.SIMEI_PORT ?? String(await freePort())
  const child = spawn(process.execPath, ['simei/bin.mjs', 'start'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: environment(dataDir, { ...env, SIMEI_PORT: port }),
  })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  return { url: `http://127.0.0.1:${port}`, dataDir, child, said: () => said }
}

const ended = ({ child }: Product) => child.exitCode !== null || child.signalCode !== null

/** Whether a publication is current and the load has ended; undefined when nobody answers. */
export const isReady = (url: string): Promise<boolean | undefined> =>
  fetch(`${url}/api/v1/status`).then(
    async answer => {
      const { publication, run } = (await answer.json()) as {
        publication: number | null
        run: { state: string } | null
      }
      return publication !== null && run?.state === 'done'
    },
    () => undefined,
  )

/** Waits until a publication is current and the load has ended. Throws when the process ends before. */
export async function untilReady(product: Product, milliseconds = READY_MILLISECONDS): Promise<void> {
  const end = Date.now() + milliseconds
  while (Date.now() < end) {
    if (ended(product)) throw new Error(`npm start ended: ${product.said()}`)
    if ((await isReady(product.url)) === true) return
    await sleep(200)
  }
  throw new Error(`npm start was not ready in time: ${product.said()}`)
}

export async function stopProduct(product: Product, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (ended(product)) return
  product.child.kill(signal)
  await once(product.child, 'exit')
}

/** Processes whose command line names the directory: what a killed start may have left. */
export function processesOn(dataDir: string): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter(name => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(dataDir)
      } catch {
        return false // it ended while we looked
      }
    })
    .map(Number)
}

export interface Answer {
  readonly code: number | null
  readonly out: string
  readonly said: string
}

/** `simei …` in a second terminal. */
export async function simei(
  dataDir: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Answer> {
  const child = spawn(process.execPath, ['simei/bin.mjs', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(dataDir, env),
  })
  let out = ''
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out, said }
}
