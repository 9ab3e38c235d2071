import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { SimeiError } from '#domain/errors.ts'
import { type SourceDatabase, startSourceDatabase } from '#test/source-database.ts'
import { ingestOffer } from '../../ingest-offer.ts'
import { reasonsByLine, type TestPipeline, testPipeline } from '../../test-support/pipeline.test-helper.ts'
import { checkSource } from '../check.ts'
import { Secret } from '../secret.ts'
import type { Offer } from '../source.ts'
import type { PostgresSource } from './config.ts'
import { offers } from './offers.ts'

let pipeline: TestPipeline
let database: SourceDatabase
beforeAll(async () => {
  ;[pipeline, database] = await Promise.all([testPipeline(), startSourceDatabase()])
})
afterAll(() => Promise.all([pipeline?.close(), database?.stop()]))

const COLUMNS = {
  payment_id: 'id_pago',
  person_id: 'persona',
  cycle: 'ciclo',
  programme: 'programa',
  months_paid: 'meses',
  amount_balboas: 'monto',
  modality: 'modalidad',
  scheduled_on: 'programado',
  paid_on: 'cobrado',
  state: 'estado',
  retroactive: 'atrasado',
}
const source = (changes: Partial<PostgresSource> = {}): PostgresSource => ({
  kind: 'postgres',
  name: 'puc',
  contract: 'pagos',
  schedule: null,
  after: [],
  format: {},
  dropShare: null,
  host: '127.0.0.1',
  port: database.port,
  database: 'postgres',
  user: 'fuente',
  password: new Secret({ env: 'PUC' }, () => database.password),
  table: 'pagos',
  columns: COLUMNS,
  allow_networks: ['127.0.0.0/8'],
  ...changes,
})

beforeEach(() =>
  database.query(`drop table if exists pagos; create table pagos (
    id_pago bigint primary key, persona text not null default 'N1', ciclo text default '2017C3', programa varchar(20) default '120A65',
    meses smallint default 3, monto numeric, modalidad char(20) default 'sucursal', programado date default '2017-09-04',
    cobrado timestamptz default '2017-09-06 23:30:00-05', estado text default 'pagado', atrasado boolean default false,
    actualizado timestamptz default now() - interval '1 day', foto bytea, "nota ""vieja"" 'x'" text)`),
)

/** The same source by a query of the administrator's, with these columns or with all. */
function byQuery(
  query: string,
  columns: Readonly<Record<string, string>> | null = COLUMNS,
  changes: Partial<PostgresSource> = {},
): PostgresSource {
  const { table: _table, columns: _columns, ...rest } = source(changes)
  return { ...rest, query, ...(columns === null ? {} : { columns }) }
}
const configOf = (changes: Partial<PostgresSource>): PostgresSource =>
  changes.query === undefined ? source(changes) : byQuery(changes.query, changes.columns ?? null, changes)

const { signal } = new AbortController()
async function offered(
  changes: Partial<PostgresSource> = {},
  watermark: string | null = null,
): Promise<Offer[]> {
  const all: Offer[] = []
  const context = { slotAt: new Date(), watermark, dataDir: pipeline.context.dataDir, signal }
  for await (const offer of offers(configOf(changes), context, pipeline.context.warehouse)) all.push(offer)
  return all
}
const one = async (
  changes: Partial<PostgresSource> = {},
  watermark: string | null = null,
): Promise<Offer> => {
  const [offer, ...others] = await offered(changes, watermark)
  if (offer === undefined || others.length > 0) throw new Error('not one offer')
  return offer
}
const take = async (offer: Offer, changes: Partial<PostgresSource> = {}) => {
  const [outcome] = await ingestOffer(pipeline.context, {
    offer,
    source: configOf(changes),
    requestedBy: 'test',
  })
  if (outcome === undefined) throw new Error('no outcome')
  return outcome
}
const loaded = (batchId: string | null) =>
  pipeline.rows(
    sql<
      Record<string, unknown>
    >`select payment_id, toString(amount_balboas) as amount, modality, toString(scheduled_on) as scheduled,
      toString(paid_on) as paid, retroactive from raw.pagos where batch_id = ${batchId} order by toUInt64(payment_id)`,
  )

test('a table comes exactly: decimals, days before 1970, instants as days of Panama, booleans, padded and quoted text', async () => {
  await database.query(`insert into pagos (id_pago, monto, programado, cobrado, atrasado) values
    (1, 12.5000, '1931-02-03', '1931-02-03 23:59:59.999999-05', true), (2, 9999999999999999.99, '2017-09-04', '2017-09-07 04:59:59Z', false),
    (3, 0.10, '2017-09-04', '2017-09-06', null), (4, 360, '2017-09-04', null, false)`)
  await database.query(
    `update pagos set estado = 'no_cobrado' where id_pago = 4; update pagos set atrasado = false where id_pago = 3`,
  )
  const outcome = await take(await one())
  expect(outcome).toMatchObject({
    state: 'committed',
    read: 4,
    loaded: 4,
    amount_loaded: '10000000000000372.59',
    file: 'puc.parquet',
  })
  expect(await loaded(outcome.batch_id)).toEqual([
    {
      payment_id: '1',
      amount: '12.5',
      modality: 'sucursal',
      scheduled: '1931-02-03',
      paid: '1931-02-03',
      retroactive: true,
    },
    {
      payment_id: '2',
      amount: '9999999999999999.99',
      modality: 'sucursal',
      scheduled: '2017-09-04',
      paid: '2017-09-06',
      retroactive: false,
    },
    {
      payment_id: '3',
      amount: '0.1',
      modality: 'sucursal',
      scheduled: '2017-09-04',
      paid: '2017-09-05',
      retroactive: false,
    },
    {
      payment_id: '4',
      amount: '360',
      modality: 'sucursal',
      scheduled: '2017-09-04',
      paid: null,
      retroactive: false,
    },
  ])
  // The same table again, its rows in another order on disk, is the same content.
  await database.query(`update pagos set meses = meses where id_pago in (1, 3)`)
  expect(await take(await one())).toMatchObject({ state: 'repeated' })
})

test('NaN, infinity, days without end, a third decimal and years before Christ are quarantined by their line, never made up', async () => {
  await database.query(`insert into pagos (id_pago, monto, programado) values
    (1, 'NaN', '2017-09-04'), (2, 'Infinity', '2017-09-04'), (3, 1.005, '2017-09-04'), (4, 1, 'infinity'), (5, 1, '2017-09-04 BC'), (6, 1.50, '2017-09-04')`)
  const outcome = await take(await one())
  expect(outcome).toMatchObject({ state: 'committed', read: 6, loaded: 1, quarantined: 5 })
  expect(
    Object.values(await reasonsByLine(pipeline, outcome.batch_id))
      .flat()
      .sort(),
  ).toEqual([
    'amount_balboas:not_a_decimal',
    'amount_balboas:not_a_decimal',
    'amount_balboas:not_a_decimal',
    'scheduled_on:not_a_date',
    'scheduled_on:not_a_date',
  ])
})

test('text keeps every sign, also of a database in another encoding', async () => {
  const nasty = `a\tb\\n"c'', \n ñandú \\N \\. 'x'`
  await database.query(`insert into pagos (id_pago, persona, monto) values (1, $$${nasty}$$, 1)`)
  await database.query(
    `create database latin encoding 'LATIN1' lc_collate 'C' lc_ctype 'C' template template0`,
  )
  const persons = async (changes: Partial<PostgresSource>) => {
    const { batch_id } = await take(await one(changes), changes)
    return pipeline.rows(
      sql<{ person_id: string }>`select person_id from raw.pagos where batch_id = ${batch_id}`,
    )
  }
  expect(await persons({})).toEqual([{ person_id: nasty }])
  const literal = `select '7' as id_pago, 'Ñandú'::text as persona, '2017C3' as ciclo, '120A65' as programa, 1 as meses, 2 as monto,
    'sucursal' as modalidad, date '2017-09-04' as programado, date '2017-09-05' as cobrado, 'pagado' as estado, true as atrasado -- fin;`
  expect(await persons(byQuery(literal))).toEqual([{ person_id: 'Ñandú' }])
  const hex = literal.replace(`'Ñandú'::text`, `convert_from('\\xd161'::bytea, 'LATIN1')`)
  expect(await persons({ ...byQuery(hex), database: 'latin' })).toEqual([{ person_id: 'Ña' }])
})

test('an incremental source reads what changed since the last commit, and late rows as long as they are within the lag', async () => {
  const incremental = { watermark: 'actualizado', lag_seconds: 3600 }
  const row = (id: number, ago: string) => `(${id}, 1, now() - interval '${ago}')`
  const insert = (...rows: string[]) =>
    database.query(`insert into pagos (id_pago, monto, actualizado) values ${rows.join(', ')}`)
  await insert(row(1, '3 days'), row(2, '2 hours'), row(3, '50 minutes'))
  const first = await one(incremental)
  expect(await take(first, incremental)).toMatchObject({ state: 'committed', loaded: 2 })
  const kept = await pipeline.context.store.db
    .selectFrom('source_states')
    .select('watermark')
    .where('source', '=', 'puc')
    .execute()
  expect(kept).toEqual([{ watermark: first.watermark?.() }])
  expect(await offered(incremental, first.watermark?.() ?? null)).toEqual([])
  // Later than the watermark but committed late: still younger than the last one read.
  await insert(row(4, '90 minutes'))
  await database.query(`update pagos set actualizado = actualizado - interval '1 hour' where id_pago = 3`)
  const second = await one(incremental, first.watermark?.() ?? null)
  const outcome = await take(second, incremental)
  expect((await loaded(outcome.batch_id)).map(({ payment_id }) => payment_id)).toEqual(['3', '4'])
  expect(await offered(incremental, second.watermark?.() ?? null)).toEqual([])
})

test('a watermark that would lose rows is refused: without an instant, of another type, or missing', async () => {
  await database.query('insert into pagos (id_pago, monto, actualizado) values (1, 1, null)')
  const refused = async (watermark: string, last: string | null = null) =>
    take(await one({ watermark }, last)).then(
      ({ state, reason_code, detail }) => `${state} ${reason_code} ${detail}`,
    )
  expect(await refused('actualizado')).toBe(
    'rejected columns_mismatch watermark actualizado: rows without an instant',
  )
  expect(await refused('programado')).toBe(
    'rejected columns_mismatch watermark programado: date, not timestamp',
  )
  expect(await refused('otra')).toBe('rejected columns_mismatch watermark otra: missing')
  expect(await refused('actualizado', '2026-01-01')).toBe(
    'rejected columns_mismatch watermark actualizado: kept as another type',
  )
})

test('a renamed column, one without text and one that the contract does not know refuse the batch by name', async () => {
  await database.query(
    'insert into pagos (id_pago, monto) values (1, 1); alter table pagos rename monto to importe',
  )
  const detail = async (changes: Partial<PostgresSource> = {}) => {
    const { state, reason_code, detail } = await take(await one(changes), changes)
    expect([state, reason_code]).toEqual(['rejected', 'columns_mismatch'])
    return detail
  }
  expect(await detail()).toBe('missing: amount_balboas (monto)')
  expect(await detail({ columns: { ...COLUMNS, amount_balboas: 'foto' } })).toBe('without text: foto (bytea)')
  expect(await detail(byQuery('select id_pago, foto from pagos', null))).toContain(
    'without text: foto (bytea)',
  )
  const look = { slotAt: new Date(), watermark: null, dataDir: '', signal }
  await expect(checkSource(source(), look, pipeline.context.warehouse)).rejects.toThrow('columns_mismatch')
  await database.query('alter table pagos drop foto, drop "nota ""vieja"" \'x\'"')
  expect(await detail(byQuery('select * from pagos', null))).toContain('unknown: "persona"')
})

test('a server that ends in the middle of a transfer ends it in an error, and the next run reads everything once', async () => {
  await database.query(
    `insert into pagos (id_pago, monto, persona) select i, i % 7, repeat(md5(i::text), 9) from generate_series(1, 20000) i`,
  )
  // Fifteen thousand rows have come through when the server stops at one of them.
  const query = 'select id_pago, persona from pagos where id_pago <> 15000 or pg_sleep(60) is not null'
  const slow = await one(byQuery(query, { person_id: 'persona' }))
  const transfer = slow.open(signal).then(stream => stream.toArray())
  const ended = expect(transfer).rejects.toThrow(/^source_unreachable: puc: 127\.0\.0\.1:\d+/)
  const waiting = `select from pg_stat_activity where wait_event = 'PgSleep'`
  while ((await database.query(waiting)).rowCount === 0);
  await database.crash()
  await ended
  await expect(one()).rejects.toThrow(/^source_unreachable: puc: 127\.0\.0\.1:\d+$/)
  await database.start()
  expect(await take(await one())).toMatchObject({
    state: 'committed',
    read: 20000,
    loaded: 20000,
    amount_loaded: '59998.00',
  })
})

test('what the source refuses is told by its kind; passwords and values are in no error, no log and no list of queries', async () => {
  const wrong = new Secret({ env: 'X' }, () => 'otra-clave-equivocada')
  await expect(offered({ password: wrong })).rejects.toThrow(
    /source_refused: puc: 127.0.0.1:\d+: account, database or encryption$/,
  )
  await expect(offered({ table: 'nada' })).rejects.toThrow(/source_refused: .*: undefined_table$/)
  const look = { slotAt: new Date(), watermark: null, dataDir: '', signal }
  const seen = [JSON.stringify(await checkSource(source(), look, pipeline.context.warehouse))]
  expect(seen[0]).toContain('id_pago int8')
  await database.query(`insert into pagos (id_pago, monto, persona) values (1, 1, '8-888-' || '8888')`)
  const cast = byQuery('select persona::int as id from pagos', { payment_id: 'id' })
  await expect(take(await one(cast))).rejects.toThrow(/source_refused: puc: 127.0.0.1:\d+: data_exception$/)
  await expect(offered({ allow_networks: [] })).rejects.toThrow('address_forbidden')
  await expect(offered({ password: new Secret({ env: 'NADA' }) })).rejects.toThrow('secret_missing: env NADA')
  const stream = await (await one()).open(signal)
  seen.push(JSON.stringify(await pipeline.rows(sql`select * from system.processes`)))
  stream.resume()
  await new Promise(resolve => stream.once('close', resolve))
  const admin = new URL(pipeline.urls.admin)
  const ask = (query: string) =>
    fetch(admin.origin, {
      method: 'POST',
      body: query,
      headers: { Authorization: `Basic ${btoa(`${admin.username}:${admin.password}`)}` },
    }).then(r => r.text())
  await ask('system flush logs')
  for (const table of ['query_log', 'errors', 'text_log', 'processes'])
    seen.push(await ask(`select * from system.${table} format JSON`))
  expect(seen.join('').length).toBeGreaterThan(1000)
  for (const planted of [database.password, 'otra-clave-equivocada', '8-888-8888', '8-888-'])
    expect(seen.join('').includes(planted), planted).toBe(false)
})

test('an error of the source never leaves the closed set', async () => {
  await expect(offered({ database: 'nada' })).rejects.toBeInstanceOf(SimeiError)
})
