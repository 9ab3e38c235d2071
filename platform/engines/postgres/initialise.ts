import { execFile } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { EngineError } from '../errors.ts'
import type { PostgresPrograms } from './programs.ts'

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
}): Promise<void> => {
  const { dir, programs } = options
  const cluster = join(dir, 'cluster')
  if (existsSync(cluster)) return
  const draft = join(dir, 'cluster.new')
  rmSync(draft, { recursive: true, force: true })
  const [command, ...args] = [
    ...programs.prefix,
    programs.initdb,
    ...['-D', draft, '-U', 'postgres', `--pwfile=${options.passwordFile}`, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...(options.durable ? [] : ['--no-sync']),
    '--no-instructions',
  ]
  await new Promise<void>((resolve, reject) => {
    execFile(
      command ?? programs.initdb,
      args,
      { cwd: dir, env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } },
      (error, _stdout, stderr) => {
        if (error === null) resolve()
        else
          reject(
            new EngineError(
              'engine_failed',
              `initdb: ${stderr.trim().split('\n').slice(-3).join(' | ')}`,
              error,
            ),
          )
      },
    )
  })
  renameSync(draft, cluster)
}
