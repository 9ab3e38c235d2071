import { execFile, execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { ensureComponent } from './debian.ts'

const run = promisify(execFile)
const VERSIONS = '/usr/lib/postgresql'

/** The folder of Debian's newest PostgreSQL server, or undefined. */
const findServer = (): string | undefined =>
  existsSync(VERSIONS)
    ? readdirSync(VERSIONS)
        .sort((a, b) => Number(b) - Number(a))
        .map(version => join(VERSIONS, version, 'bin'))
        .find(bin => existsSync(join(bin, 'initdb')))
    : undefined

/** Another system's database for the tests of sources: Debian's PostgreSQL, not the one that SIMEI brings. */
export const ensureSourceDatabase = (): string =>
  ensureComponent({
    name: 'PostgreSQL',
    purpose: 'the tests of sources',
    packages: ['postgresql'],
    find: findServer,
  })

export interface SourceDatabase {
  readonly port: number
  readonly password: string
  /** Runs statements as the owner of everything. */
  query(text: string): Promise<pg.QueryResult>
  /** Stops without warning, as a crash does, and starts again. */
  crash(): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** A PostgreSQL server of another system, with the password that its account needs. As root it runs under Debian's account for it. */
export async function startSourceDatabase(): Promise<SourceDatabase> {
  const bin = ensureSourceDatabase()
  const dir = await mkdtemp(join(tmpdir(), 'simei-source-db-'))
  const root = process.getuid?.() === 0
  const uid = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  if (root) await chown(dir, uid('-u'), uid('-g'))
  const as = (program: string, args: readonly string[]) => {
    const command = [join(bin, program), ...args]
    return root
      ? run('runuser', ['-u', 'postgres', '--', ...command], { cwd: dir })
      : run(command[0] ?? '', command.slice(1))
  }
  const password = 'clave-de-la-fuente'
  const port = await freePort()
  await writeFile(join(dir, 'password'), password, { mode: 0o644 })
  const data = join(dir, 'data')
  await as('initdb', [
    '-D',
    data,
    '-U',
    'fuente',
    '-A',
    'scram-sha-256',
    '--pwfile',
    join(dir, 'password'),
    '-E',
    'UTF8',
    '--locale',
    'C.UTF-8',
    '-N',
  ])
  const options = `-p ${port} -k ${dir} -c listen_addresses=127.0.0.1 -c fsync=off -c log_statement=none`
  const start = async () => {
    await as('pg_ctl', ['-D', data, '-o', options, '-l', join(dir, 'log'), '-w', 'start'])
  }
  const end = (mode: string) => as('pg_ctl', ['-D', data, '-m', mode, '-w', 'stop'])
  await start()
  return {
    port,
    password,
    async query(text) {
      const client = new pg.Client({
        host: '127.0.0.1',
        port,
        user: 'fuente',
        password,
        database: 'postgres',
      })
      await client.connect()
      try {
        return await client.query(text)
      } finally {
        await client.end()
      }
    },
    async crash() {
      await end('immediate')
    },
    start,
    async stop() {
      await end('immediate')
      await rm(dir, { recursive: true, force: true })
    },
  }
}
