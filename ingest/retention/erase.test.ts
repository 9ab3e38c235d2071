import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EVERYTHING } from '#domain/scope.ts'
import { buildPublication, indicatorValues } from '#models/index.ts'
import { openWarehouse, type Warehouse } from '#warehouse/index.ts'
import { exportQuarantine } from '../quarantine/index.ts'
import { type TestPipeline, testPipeline } from '../test-support/pipeline.test-helper.ts'
import { csv, payment, person } from '../test-support/records.test-helper.ts'
import { erasePerson, holdingsOf } from './index.ts'

let pipeline: TestPipeline
let admin: Warehouse
let builder: Warehouse
let reader: Warehouse
beforeAll(async () => {
  pipeline = await testPipeline()
  const open = (url: string) => openWarehouse(url)
  admin = open(pipeline.urls.admin)
  builder = open(pipeline.urls.builder)
  reader = open(pipeline.urls.reader)
})
afterAll(async () => {
  await Promise.all([admin, builder, reader].map(account => account?.close()))
  await pipeline?.close()
})

/** What only the erased person has; each planted where a file may hold it. */
const MARKS = ['MARCANOMBRE', 'MARCAAPELLIDO', '8-777-4321', '-79.123456', '8.654321']
const marked = {
  cedula: '8-777-4321',
  given_names: 'MARCANOMBRE',
  surnames: 'MARCAAPELLIDO',
  longitude: '-79.123456',
  latitude: '8.654321',
}
const payroll = (cedula: string, name: string) => ({
  Cedula: cedula,
  Nombre: name,
  Programa: 'B/. 120 A LOS 65',
  Sexo: 'Mujer',
  id_correg: '80201',
  Fecha_Nacimiento: '1950-01-01',
  Fecha_Ultima_FUPS: '',
  Elegibilidad: '',
  Fecha_Elegibilidad: '',
  Menores_18: '0',
})
const form = (number: number, changes: Record<string, string>) => ({
  registry_code: 'ficha_social',
  form_number: `F${number}`,
  member_number: '1',
  cedula: '',
  given_names: 'Ana',
  surnames: 'Prueba',
  birth_on: '1950-01-01',
  ...changes,
})

/** Everything that the installation keeps: landed copies unpacked, every text of the warehouse (of `databases`), every row of the store. */
async function everything(databases = /^(raw|serve|pub_\d+)$/): Promise<string> {
  const { context } = pipeline
  const kept: string[] = []
  const landed = join(context.dataDir, 'landed')
  for (const entry of await readdir(landed, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const bytes = await readFile(join(entry.parentPath, entry.name))
    kept.push(entry.name, (entry.name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString())
  }
  const { rows: tables } = await sql<{ database: string; name: string }>`
    select database, name from system.tables
    where match(database, ${databases.source}) and not startsWith(name, 'intake_')`.execute(admin.db)
  for (const { database, name } of tables) {
    const { rows } = await sql`select * from ${sql.table(`${database}.${name}`)}`.execute(admin.db)
    kept.push(JSON.stringify(rows))
  }
  const { rows: stored } = await context.store.pool.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  )
  for (const { name } of stored)
    kept.push(JSON.stringify((await context.store.pool.query(`select * from "${name}"`)).rows))
  return kept.join('\n')
}

const ids = ['B01', 'B02', 'B03', 'B04', 'B05', 'B06'] as const
async function figures() {
  const found: unknown[] = []
  for (const indicator of ids)
    for (const by of [['territory:corregimiento', 'sex'], ['age_band']] as const) {
      const { rows } = await indicatorValues(
        { warehouse: reader, store: pipeline.context.store },
        EVERYTHING,
        {
          indicator,
          period: indicator === 'B05' || indicator === 'B06' ? '2017Q3' : '2017C3',
          by,
        },
      )
      found.push(
        rows.map(({ value, numerator, denominator, ...row }) => [
          indicator,
          row.territory,
          value,
          numerator,
          denominator,
        ]),
      )
    }
  return found
}
const build = () => {
  const { store, clock } = pipeline.context
  return buildPublication({ warehouse: builder, reader, store, clock }, { force: true })
}

test('an erased person is found nowhere by name, cédula or place, and no figure moves', async () => {
  const { context, ingest, folder } = pipeline
  const others = Array.from({ length: 11 }, (_, at) => person(at + 12))
  await ingest('personas_2017-06-30.csv', csv([person(1, marked), ...others]))
  await ingest(
    'personas_2017-09-30.csv',
    csv([person(1, { ...marked, corregimiento_code: '040101' }), ...others]),
  )
  const broken = await ingest(
    'personas_2017-12-31.csv',
    csv([
      ...others,
      person(1, { ...marked, sex: '?' }),
      person(1, { ...marked, person_id: '' }),
      person(5, { sex: '?' }),
    ]),
  )
  await ingest('pagos_shifted.csv', `${csv([1, 12, 13].map(id => payment(id)))}P9,8-777-4321\n`)
  await ingest(
    'planilla_2017-09-30.csv',
    csv([payroll('8-777-4321', 'MARCANOMBRE MARCAAPELLIDO'), payroll('99-2', 'Ana Prueba')]),
  )
  await ingest(
    'fichas_1.csv',
    csv([
      form(1, { cedula: '08-777-4321', given_names: 'MARCANOMBRE', surnames: 'MARCAAPELLIDO' }),
      form(2, { given_names: 'Marcanombre', surnames: 'MARCAAPELLIDO' }),
      form(3, {}),
    ]),
  )
  await ingest('personas_refused.csv', `${csv([person(1, marked)]).replace('surnames', 'otra')}`)
  const out = join(folder, 'correccion.csv')
  await exportQuarantine(context, { out, batchId: broken.batch_id ?? '', requestedBy: 'test' })
  await build()
  const before = await figures()
  const planted = await everything()
  expect(MARKS.filter(mark => planted.includes(mark))).toEqual(MARKS)

  const held = await holdingsOf(context, 'N1')
  expect(MARKS.filter(mark => JSON.stringify(held).includes(mark))).toEqual(MARKS)
  expect(JSON.stringify(held)).not.toContain('N12')
  expect(held.map(({ contract, rows, set_aside }) => [contract, rows.length, set_aside.length])).toEqual([
    ['personas', 2, 2],
    ['fichas', 2, 0],
    ['planilla', 1, 0],
    ['pagos', 1, 1],
  ])
  expect(held[0]?.rows[0]).toMatchObject({
    first_on: '2017-06-30',
    last_on: '2017-06-30',
    values: { cedula: '8-777-4321', birth_on: '1950-01-01', disability: 'false', died_on: null },
  })

  const request = { personId: 'N1', reason: 'solicitud', requestedBy: 'test' }
  const done = await erasePerson(context, request)
  expect(done.counts).toMatchObject({
    'raw.personas': 2,
    'raw.planilla': 1,
    'raw.fichas': 2,
    'raw.quarantine': 3,
    'refused copies': 1,
    exports: 1,
  })
  const left = (text: string) => MARKS.filter(mark => text.toLowerCase().includes(mark.toLowerCase()))
  expect(left(await everything())).toEqual([])
  expect(left(await readFile(out, 'utf8'))).toEqual([])
  expect(left(JSON.stringify(await holdingsOf(context, 'N1')))).toEqual([])
  await expect(holdingsOf(context, 'N404')).rejects.toMatchObject({ code: 'not_found' })
  expect(await readFile(out, 'utf8')).toContain('N5')
  expect(await figures()).toEqual(before)
  const rebuilt = await build()
  expect(rebuilt.published).toBe(true)
  expect(await figures()).toEqual(before)

  // Others keep theirs, the ledger still knows what the source sent, and the person comes back as a number alone.
  expect(
    await pipeline.rows(
      sql`select count() as n from raw.personas where given_names = 'Ana' and cedula != ''`,
    ),
  ).toEqual([{ n: String(3 * others.length) }])
  const again = await ingest('personas_2017-06-30.csv', csv([person(1, marked), ...others]))
  expect(again.state).toBe('repeated')
  await ingest('personas_2018-03-31.csv', csv([person(1, marked), ...others]))
  await ingest('planilla_2018-03-31.csv', csv([payroll('8-777-4321', 'MARCANOMBRE MARCAAPELLIDO')]))
  expect(left(await everything())).toEqual([])
  expect(
    await pipeline.rows(
      sql`select uniqExact(cedula) as n from raw.planilla where startsWith(cedula, 'borrado-')`,
    ),
  ).toEqual([{ n: '1' }])
  const { reason, finished_at, counts } = await context.store.db
    .selectFrom('erasures')
    .selectAll()
    .executeTakeFirstOrThrow()
  expect(reason).toBe('solicitud')
  expect(finished_at).not.toBeNull()
  expect(Object.keys(counts).filter(key => key.startsWith('pending'))).toEqual([])
})

test('an erasure of nobody changes nothing and says so', async () => {
  const before = await everything(/^raw$/)
  await expect(
    erasePerson(pipeline.context, { personId: 'N404', reason: 'solicitud', requestedBy: 'test' }),
  ).rejects.toMatchObject({ code: 'not_found' })
  expect((await everything(/^raw$/)) === before).toBe(true)
})
