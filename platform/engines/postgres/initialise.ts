import { spawn } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CHILD_ENVIRONMENT } from '../child.ts'
import { EngineError } from '../errors.ts'
import type { FileLock } from '../lock.ts'
import type { PostgresPrograms } from './programs.ts'

/** Runs a program to its end. It inherits the lock, so nobody else enters the directory while it lives, even without us. */
const run = (words: readonly string[], cwd: string, lock: FileLock): Promise<void> => {
  const [command = '', ...args] = words
  const child = spawn(command, args, {
    cwd,
    env: CHILD_ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'pipe', lock.fd],
  })
  let errors = ''
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk
  })
  return new Promise((resolve, reject) => {
    child.once('error', error => reject(new EngineError('engine_failed', `initdb: ${error.message}`, error)))
    child.once('close', (code, signal) => {
      if (code === 0) resolve()
      else
        reject(
          new EngineError(
            'engine_failed',
            `initdb: ${signal ?? code} | ${errors.trim().replaceAll('\n', ' | ')}`,
          ),
        )
    })
  })
}

/**
 * Makes the cluster `dir/cluster` unless it is there. initdb works in a folder of its own that is renamed when it is
 * whole, so a start that was killed half-way is simply made again.
 * Text sorts by code point and folds case by Unicode (the built-in C.UTF-8), so no index depends on the host's libc.
 */
export const initialise = async (options: {
  dir: string
  programs: PostgresPrograms
  passwordFile: string
  durable: boolean
  lock: FileLock
}): Promise<void> => {
  const { dir, programs } = options
  const cluster = join(dir, 'cluster')
  if (existsSync(cluster)) return
  const draft = join(dir, 'cluster.new')
  rmSync(draft, { recursive: true, force: true })
  const words = [
    ...programs.prefix,
    programs.initdb,
    ...['-D', draft, '-U', 'postgres', `--pwfile=${options.passwordFile}`, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...(options.durable ? [] : ['--no-sync']),
    '--no-instructions',
  ]
  await run(words, dir, options.lock)
  renameSync(draft, cluster)
}
