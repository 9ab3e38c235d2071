import { chownSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { ask } from './clickhouse/ask.ts'
import { openEngines } from './open.ts'
import { ownerProcess } from './testing/owner-process.test-helper.ts'
import { storeValue } from './testing/store-value.test-helper.ts'
import { workspace } from './testing/workspace.test-helper.ts'
import type { Engines } from './types.ts'

const spaces: { remove(): void }[] = []
const space = (name?: string) => {
  const made = workspace('own', name)
  spaces.push(made)
  return made
}
afterEach(() => {
  for (const made of spaces.splice(0)) made.remove()
})

const answers = async ({
  warehouse,
  storeUrl,
}: Pick<Engines, 'warehouse' | 'storeUrl'>): Promise<unknown[]> => [
  (await ask(warehouse.reader, 'SELECT currentUser()')).body,
  await storeValue(storeUrl, 'SELECT current_user::text AS value'),
]

describe('both engines', () => {
  test('keep their data and passwords over a stop and a start', async () => {
    const { options, dataDir } = space()
    const first = await openEngines(options)
    await ask(first.warehouse.admin, 'CREATE DATABASE raw ENGINE = Atomic')
    await ask(first.warehouse.loader, 'CREATE TABLE raw.kept ENGINE = MergeTree ORDER BY a AS SELECT 7 AS a')
    await storeValue(first.storeUrl, 'CREATE TABLE kept AS SELECT 7 AS value')
    await first.stop()
    const second = await openEngines(options)
    expect((await ask(second.warehouse.loader, 'SELECT a FROM raw.kept')).body).toBe('7')
    expect(await storeValue(second.storeUrl, 'SELECT value FROM kept')).toBe(7)
    expect(new URL(second.warehouse.loader).password).toBe(new URL(first.warehouse.loader).password)
    await second.stop()
    for (const file of ['warehouse/passwords.json', 'warehouse/users.xml', 'store/simei.password']) {
      expect(statSync(join(dataDir, file)).mode & 0o777).toBe(0o600)
    }
  })

  test('run under a path of over 200 characters with blanks, accents and quotes', async () => {
    const name = join('x'.repeat(90), 'y'.repeat(90), "datos de la señora D'Arcy & cía")
    const { options } = space(name)
    const engines = await openEngines(options)
    expect(await answers(engines)).toEqual(['simei_reader', 'simei'])
    await engines.stop()
  })

  test.runIf(process.getuid?.() === 0)(
    'run for an ordinary user, who is not in the way of root',
    async () => {
      const nobody = 65534
      const { options, dataDir } = space()
      chownSync(dirname(dataDir), nobody, nobody)
      chownSync(dataDir, nobody, nobody)
      const owner = ownerProcess(options, { asUser: nobody })
      expect(await answers(await owner.until(told => told.opened))).toEqual(['simei_reader', 'simei'])
      await expect(openEngines(options)).rejects.toMatchObject({ code: 'data_dir_busy' })
      owner.child.stdin?.end()
      await owner.until(told => told.stopped)
    },
  )
})

describe('the store', () => {
  test('is made again when its making was cut short, and starts beside a number that was reused', async () => {
    const { options, dataDir } = space()
    mkdirSync(join(dataDir, 'store', 'cluster.new', 'base'), { recursive: true })
    writeFileSync(join(dataDir, 'store', 'cluster.new', 'PG_VERSION'), '18\n')
    const first = await openEngines(options)
    await first.stop()
    // As after kill -9 of everything, when the old postmaster's number now belongs to this very process.
    writeFileSync(join(dataDir, 'store', 'cluster', 'postmaster.pid'), `${process.pid}\n${dataDir}\n`)
    const second = await openEngines(options)
    expect(await answers(second)).toEqual(['simei_reader', 'simei'])
    await second.stop()
  })

  test('is owned by no superuser, listens on the loopback address only and writes no row into its log', async () => {
    const { options, dataDir } = space()
    const { storeUrl, stop } = await openEngines(options)
    expect(
      await storeValue(storeUrl, 'SELECT rolsuper AS value FROM pg_roles WHERE rolname = current_user'),
    ).toBe(false)
    expect(await storeValue(storeUrl, "SELECT current_setting('listen_addresses') AS value")).toBe(
      '127.0.0.1',
    )
    expect(await storeValue(storeUrl, "SELECT current_setting('fsync') AS value")).toBe('on')
    expect(await storeValue(storeUrl, "SELECT upper('ñandú') AS value")).toBe('ÑANDÚ')
    await storeValue(storeUrl, 'CREATE TABLE people (cedula text PRIMARY KEY)')
    await storeValue(storeUrl, "INSERT INTO people VALUES ('8-888-8888')")
    await expect(storeValue(storeUrl, "INSERT INTO people VALUES ('8-888-8888')")).rejects.toThrow(
      'duplicate key',
    )
    await stop()
    const log = readFileSync(join(dataDir, 'store', 'server.log'), 'utf8')
    expect(log).toContain('duplicate key')
    expect(log).not.toContain('8-888-8888')
  })
})

describe('where the engines cannot run', () => {
  const refusal = async (env: NodeJS.ProcessEnv) => {
    const { options } = space()
    return ownerProcess(options, { env }).until(told => told.refused)
  }

  test('a system without their programs is told of docker compose', async () => {
    const refused = await refusal({ CHDB_LIBCHDB_PATH: '/nowhere/libchdb.so' })
    expect(refused.code).toBe('platform_unsupported')
    expect(refused.message).toContain('docker compose up')
  })

  test.runIf(process.getuid?.() === 0)('root without user namespaces is told the ways out', async () => {
    const refused = await refusal({ PATH: '/nowhere' })
    expect(refused.code).toBe('root_without_user_namespaces')
    expect(refused.message).toMatch(/usuario común.*SIMEI_STORE_URL.*docker compose/)
  })
})
