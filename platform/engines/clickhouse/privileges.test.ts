import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Account, userName } from './accounts.ts'
import { ask } from './ask.ts'
import { type RunningClickHouse, startClickHouse } from './start.ts'

const dir = mkdtempSync(join(tmpdir(), 'simei-privileges-'))
let server: RunningClickHouse

const run = (account: Account, sql: string, scope?: string) =>
  ask(server.urls[account], sql, scope === undefined ? {} : { headers: { 'X-Scope': scope } })
const must = async (account: Account, sql: string, scope?: string): Promise<string> => {
  const { status, body } = await run(account, sql, scope)
  expect(`${status} ${status === 200 ? '' : body}`.trim()).toBe('200')
  return body
}
const denied = async (account: Account, sql: string, scope?: string): Promise<void> => {
  const { status, body } = await run(account, sql, scope)
  expect(status).not.toBe(200)
  expect(body).toMatch(/ACCESS_DENIED|READONLY|SETTING_CONSTRAINT_VIOLATION/)
}

beforeAll(async () => {
  server = await startClickHouse({ dir, memoryMb: 1500 })
  await must('admin', 'CREATE DATABASE raw ENGINE = Atomic')
  await must('admin', 'CREATE DATABASE serve ENGINE = Atomic')
  await must('admin', 'CREATE DATABASE nominal ENGINE = Atomic')
  await must(
    'loader',
    'CREATE TABLE raw.people (id UInt64, batch String) ENGINE = MergeTree PARTITION BY batch ORDER BY id',
  )
  await must('loader', "INSERT INTO raw.people VALUES (1, 'a'), (2, 'b')")
  await must('builder', 'CREATE DATABASE pub_1 ENGINE = Atomic')
  await must('admin', 'SYSTEM FLUSH LOGS')
  await must(
    'builder',
    'CREATE TABLE pub_1.counts (programme String, territory String, persons UInt64) ENGINE = MergeTree ORDER BY ()',
  )
  await must(
    'builder',
    "INSERT INTO pub_1.counts VALUES ('120A65', '', 9), ('120A65', '0401', 1), ('120A65', '0802', 2), ('RDO', '0401', 3), ('RDO', '0802', 4), ('', '', 18)",
  )
  await must(
    'builder',
    'CREATE VIEW serve.counts DEFINER = CURRENT_USER SQL SECURITY DEFINER AS SELECT programme AS scope_programme, territory AS scope_territory, persons FROM pub_1.counts',
  )
})
afterAll(async () => {
  await server.stop()
  rmSync(dir, { recursive: true })
})

describe('the account that reads names', () => {
  const seen = (scope?: string) =>
    must('nominal', 'SELECT arraySort(groupArray(name)) FROM nominal.people', scope)

  test('sees the persons of a scope alone, one of several programmes with any of them', async () => {
    await must(
      'builder',
      'CREATE TABLE nominal.people (name String, scope_programmes Array(LowCardinality(String)), scope_territory LowCardinality(String)) ENGINE = MergeTree ORDER BY name',
    )
    await must(
      'builder',
      "INSERT INTO nominal.people VALUES ('a', ['120A65', 'RDO'], '040101'), ('b', [], '040102'), ('c', ['RDO'], '080201')",
    )
    expect(await seen()).toBe('[]')
    expect(await seen('programmes=*')).toBe('[]')
    expect(await seen('territories=*')).toBe('[]')
    expect(await seen('programmes=*;territories=*')).toBe("['a','b','c']")
    expect(await seen('programmes=*;territories=04')).toBe("['a','b']")
    expect(await seen('programmes=120A65;territories=*')).toBe("['a']")
    expect(await seen('programmes=RDO,AG;territories=0802,040101')).toBe("['a','c']")
    expect(await seen('programmes=SENAPAN;territories=*')).toBe('[]')
  })

  test.each([
    'SELECT * FROM raw.people',
    'SELECT * FROM pub_1.counts',
    "SELECT * FROM file('/etc/passwd', 'LineAsString')",
    'INSERT INTO nominal.people (name) VALUES (1)',
    'ALTER TABLE nominal.people DELETE WHERE true',
    'SELECT 1 SETTINGS allow_get_client_http_header = 0',
  ])('may not: %s', async sql => {
    await denied('nominal', sql, 'programmes=*;territories=*')
  })
})

const persons = (scope?: string) =>
  must('reader', 'SELECT arraySort(groupArray(persons)) FROM serve.counts', scope)

describe('the reader', () => {
  test('sees no row without a scope', async () => {
    expect(await persons()).toBe('[]')
    expect(await persons('programmes=;territories=')).toBe('[]')
    expect(await persons('territories=*')).toBe('[]')
    expect(await persons('programmes=*')).toBe('[]')
  })

  test('sees every row with the whole scope', async () => {
    expect(await persons('programmes=*;territories=*')).toBe('[1,2,3,4,9,18]')
  })

  test('sees only its programmes, its territories by prefix, and rows of the whole country', async () => {
    expect(await persons('programmes=120A65;territories=*')).toBe('[1,2,9]')
    expect(await persons('programmes=*;territories=04')).toBe('[1,3,9,18]')
    expect(await persons('programmes=RDO,AG;territories=08,0401')).toBe('[3,4]')
    expect(await persons('programmes=SENAPAN;territories=04')).toBe('[]')
    expect(await persons('programmes=*;territories=0802')).toBe('[2,4,9,18]')
    expect(await persons('programmes=*;territories=0')).toBe('[9,18]')
    expect(await persons('programmes=*;territories=4')).toBe('[9,18]')
    expect(await persons('programmes=,;territories=,')).toBe('[]')
  })

  test('cannot widen its scope by another header, a column alias or a setting', async () => {
    expect(
      await must('reader', 'SELECT count() FROM (SELECT 1 AS scope_programme, persons FROM serve.counts)'),
    ).toBe('0')
    expect(
      await must(
        'reader',
        "WITH '*' AS scope_territory SELECT count() FROM serve.counts",
        'programmes=*;territories=99',
      ),
    ).toBe('2')
    await denied('reader', 'SELECT 1 SETTINGS allow_get_client_http_header = 0')
    await denied('reader', 'SELECT 1 SETTINGS max_memory_usage = 0')
    await denied('reader', 'SELECT 1 SETTINGS readonly = 0')
    await denied('reader', 'SELECT 1 SETTINGS cancel_http_readonly_queries_on_client_close = 0')
    await denied(
      'reader',
      "SELECT 1 SETTINGS additional_table_filters = {'serve.counts': '1'}, readonly = 1, allow_ddl = 1",
    )
  })

  test('a view made later is under the same policy', async () => {
    await must('builder', 'CREATE DATABASE pub_2 ENGINE = Atomic')
    await must(
      'builder',
      "CREATE TABLE pub_2.later ENGINE = MergeTree ORDER BY () AS SELECT 'RDO' AS p, '04' AS t, 5 AS n",
    )
    await must(
      'builder',
      'CREATE VIEW serve.later DEFINER = CURRENT_USER SQL SECURITY DEFINER AS SELECT p AS scope_programme, t AS scope_territory, n FROM pub_2.later',
    )
    expect(await must('reader', 'SELECT count() FROM serve.later')).toBe('0')
    expect(await must('reader', 'SELECT count() FROM serve.later', 'programmes=RDO;territories=04')).toBe('1')
    await denied('reader', 'SELECT * FROM pub_2.later', 'programmes=*;territories=*')
  })

  test('what tells of no programme is seen with any, and without a scope not', async () => {
    await must(
      'builder',
      "CREATE VIEW serve.places DEFINER = CURRENT_USER SQL SECURITY DEFINER AS SELECT '*' AS scope_programme, '' AS scope_territory, t FROM pub_2.later",
    )
    const seen = (scope?: string) => must('reader', 'SELECT count() FROM serve.places', scope)
    expect(await seen('programmes=RDO;territories=*')).toBe('1')
    expect(await seen('programmes=*;territories=08')).toBe('1')
    expect(await seen('programmes=;territories=*')).toBe('0')
    expect(await seen('programmes=RDO')).toBe('0')
    expect(await seen()).toBe('0')
  })

  test.each([
    'SELECT * FROM raw.people',
    'SELECT * FROM pub_1.counts',
    'SELECT * FROM nominal.people',
    "SELECT * FROM file('/etc/passwd', 'LineAsString')",
    "SELECT * FROM url('http://127.0.0.1:1/', 'LineAsString')",
    "SELECT * FROM s3('http://127.0.0.1:1/bucket/a', 'LineAsString')",
    "SELECT * FROM remote('127.0.0.1', 'pub_1', 'counts')",
    "SELECT * FROM postgresql('127.0.0.1:1', 'a', 'b', 'c', 'd')",
    "SELECT * FROM executable('x', 'TSV', 'a String')",
    'SELECT query FROM system.query_log',
    'SELECT query FROM system.processes',
    'INSERT INTO serve.counts (persons) VALUES (1)',
    'CREATE TABLE serve.mine (a Int8) ENGINE = Memory',
    'CREATE VIEW serve.mine AS SELECT 1',
    'CREATE TEMPORARY TABLE mine (a Int8)',
    'DROP VIEW serve.counts',
    'SYSTEM STOP LISTEN HTTP',
    "KILL QUERY WHERE query_id = 'none'",
    'CREATE DATABASE pub_9 ENGINE = Atomic',
  ])('may not: %s', async sql => {
    await denied('reader', sql, 'programmes=*;territories=*')
  })

  test('finds no table of a publication by merge()', async () => {
    const { status, body } = await run(
      'reader',
      "SELECT * FROM merge('pub_1', 'counts')",
      'programmes=*;territories=*',
    )
    expect(status).not.toBe(200)
    expect(body).toContain('There are no tables')
  })

  test('gets an error, not rows, from a view that forgot the scope columns', async () => {
    await must(
      'builder',
      'CREATE VIEW serve.careless DEFINER = CURRENT_USER SQL SECURITY DEFINER AS SELECT persons FROM pub_1.counts',
    )
    const { status, body } = await run('reader', 'SELECT * FROM serve.careless', 'programmes=*;territories=*')
    expect(status).not.toBe(200)
    expect(body).toContain('UNKNOWN_IDENTIFIER')
  })

  test('sends settings with a query and gets 64-bit integers and decimals as text', async () => {
    expect(
      await must(
        'reader',
        'SELECT toUInt64(9) AS a, toDecimal64(1, 2) AS b FORMAT JSONEachRow SETTINGS max_threads = 1',
      ),
    ).toBe('{"a":"9","b":"1"}')
  })
})

describe('the loader', () => {
  test('lands rows through input() and works on partitions', async () => {
    await must('loader', "INSERT INTO raw.people SELECT id, 'c' FROM input('id UInt64') FORMAT TSV\n3\n4")
    await must('loader', 'CREATE TABLE raw.landing AS raw.people')
    await must('loader', "ALTER TABLE raw.people MOVE PARTITION 'c' TO TABLE raw.landing")
    await must('loader', 'EXCHANGE TABLES raw.people AND raw.landing')
    await must('loader', 'EXCHANGE TABLES raw.people AND raw.landing')
    await must('loader', "ALTER TABLE raw.people DROP PARTITION 'b'")
    await must('loader', 'ALTER TABLE raw.people DELETE WHERE id = 7 SETTINGS mutations_sync = 1')
    await must('loader', 'DROP TABLE raw.landing')
    expect(await must('loader', 'SELECT count() FROM raw.people')).toBe('1')
  })

  test('reaches databases and object stores, which are sources, but writes to none', async () => {
    const { body: database } = await run(
      'loader',
      "SELECT * FROM postgresql('127.0.0.1:1', 'a', 'b', 'c', 'd')",
    )
    expect(database).toContain('POSTGRESQL_CONNECTION_FAILURE')
    const object =
      "SELECT * FROM s3('http://127.0.0.1:1/bucket/a', 'LineAsString') SETTINGS s3_retry_attempts = 0"
    expect((await run('loader', object)).body).toMatch(/S3_ERROR|Connection refused/)
  })

  test.each([
    'SELECT * FROM pub_1.counts',
    'SELECT * FROM serve.counts',
    "SELECT * FROM file('/etc/passwd', 'LineAsString')",
    "SELECT * FROM url('http://127.0.0.1:1/', 'LineAsString')",
    "SELECT * FROM remote('127.0.0.1', 'pub_1', 'counts')",
    "SELECT * FROM mysql('127.0.0.1:1', 'a', 'b', 'c', 'd')",
    "INSERT INTO FUNCTION postgresql('127.0.0.1:1', 'a', 'b', 'c', 'd') SELECT 1",
    "INSERT INTO FUNCTION s3('http://127.0.0.1:1/bucket/a', 'k', 's', 'LineAsString') SELECT 'x'",
    "CREATE TABLE raw.theirs (a Int8) ENGINE = PostgreSQL('127.0.0.1:1', 'a', 'b', 'c', 'd')",
    'CREATE TABLE pub_1.mine (a Int8) ENGINE = Memory',
    'CREATE DATABASE other ENGINE = Atomic',
    'DROP DATABASE raw',
    'SELECT query FROM system.query_log',
  ])('may not: %s', async sql => {
    await denied('loader', sql)
  })
})

describe('the builder', () => {
  test('clones partitions between publications, swaps views and drops a publication', async () => {
    await must('builder', 'CREATE DATABASE pub_3 ENGINE = Atomic')
    await must('builder', 'CREATE TABLE pub_3.counts CLONE AS pub_1.counts')
    await must('builder', 'ALTER TABLE pub_3.counts ATTACH PARTITION tuple() FROM pub_1.counts')
    await must(
      'builder',
      'CREATE DICTIONARY pub_3.places (id UInt64, name String) PRIMARY KEY id SOURCE(NULL()) LIFETIME(0) LAYOUT(FLAT())',
    )
    await must(
      'builder',
      'CREATE OR REPLACE VIEW serve.counts DEFINER = CURRENT_USER SQL SECURITY DEFINER AS SELECT programme AS scope_programme, territory AS scope_territory, persons FROM pub_1.counts',
    )
    await must('builder', 'SELECT count() FROM system.parts')
    await must('builder', 'DROP DATABASE pub_3')
  })

  test.each([
    "INSERT INTO raw.people VALUES (9, 'z')",
    'DROP TABLE raw.people',
    'ALTER TABLE raw.people DELETE WHERE 1',
    "SELECT * FROM file('/etc/passwd', 'LineAsString')",
    "SELECT * FROM url('http://127.0.0.1:1/', 'LineAsString')",
    "SELECT * FROM postgresql('127.0.0.1:1', 'a', 'b', 'c', 'd')",
    "SELECT * FROM s3('http://127.0.0.1:1/bucket/a', 'LineAsString')",
    'CREATE DATABASE other ENGINE = Atomic',
    'DROP DATABASE serve',
    `CREATE VIEW serve.theirs DEFINER = ${userName('admin')} SQL SECURITY DEFINER AS SELECT 1`,
    'CREATE VIEW serve.theirs SQL SECURITY NONE AS SELECT 1',
  ])('may not: %s', async sql => {
    await denied('builder', sql)
  })
})

test('nobody signs in as the account that the server starts with', async () => {
  const open = new URL(server.urls.admin)
  open.username = 'default'
  open.password = ''
  const { status, body } = await ask(open.href, 'SELECT 1')
  expect(status).not.toBe(200)
  expect(body).toContain('USER_SESSION_LIMIT_EXCEEDED')
})

test('the log of the server holds no text of a failed query', async () => {
  await run('loader', "INSERT INTO raw.people SELECT toUInt64('8-888-8888'), 'Iñaki'")
  await run('reader', "SELECT throwIf(1, 'Iñaki') SETTINGS max_threads = 1")
  expect(readFileSync(join(dir, 'server.log'), 'utf8')).not.toMatch(/8-888-8888|Iñaki/)
})
