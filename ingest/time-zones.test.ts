import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { startClickHouse } from '#engines/index.ts'
import { childModule } from '#test/child-module.ts'
import { testStore } from '#test/engines.ts'
import { PROVING } from '#test/proving.ts'
import { ensureTables, exportStream, migrate, openWarehouse } from '#warehouse/index.ts'
import { rawTableStatements } from './schema/raw-ddl.ts'
import { csv, person } from './test-support/records.test-helper.ts'
import { inline, inlineRow, workbook } from './test-support/workbook.test-helper.ts'

const CHILD = await childModule(
  fileURLToPath(new URL('./test-support/zone-child.test-helper.ts', import.meta.url)),
)
const ZONES = PROVING
  ? ['UTC', 'America/Panama', 'America/Asuncion', 'Asia/Tokyo']
  : ['Asia/Tokyo', 'America/Asuncion']

/** The first day that there is, days of Panama's local mean time and of its change, midnights that Paraguay left out, days before and after 1970. */
const BIRTHS = [
  '1900-01-01',
  '1905-06-30',
  '1908-04-22',
  '1945-12-31',
  '1969-12-31',
  '1970-01-01',
  '2017-10-01',
  '2024-10-06',
  '2026-04-14',
]
/** Of a workbook's days: serial numbers of the same births. */
const serial = (day: string) =>
  (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000 - (day < '1900-03-01' ? 1 : 0)
const records = BIRTHS.map((birth_on, id) => person(id, { birth_on, died_on: id % 2 === 0 ? birth_on : '' }))

function book(): Buffer {
  const names = Object.keys(person(1))
  const rows = records.map(
    record =>
      `<row>${names.map(name => (name === 'birth_on' ? `<c s="1"><v>${serial(record.birth_on ?? '')}</v></c>` : inline(record[name] ?? ''))).join('')}</row>`,
  )
  return workbook([{ name: 'A', rows: `${inlineRow(names)}${rows.join('')}` }])
}

/** The same persons with days of Parquet's own type. */
async function parquet(warehouseUrl: string): Promise<Buffer> {
  const warehouse = openWarehouse(warehouseUrl)
  try {
    const selects = records.map(({ birth_on: birth, died_on: death, ...others }) => {
      const texts = Object.entries(others).map(([name, value]) => sql`${value} as ${sql.id(name)}`)
      const days = sql`toDate32(${birth}) as birth_on, toDate32OrNull(${death}) as died_on`
      return sql`select ${sql.join(texts)}, ${days}`
    })
    return await buffer(
      await exportStream(
        warehouse,
        sql`select * from (${sql.join(selects, sql` union all `)}) order by person_id`,
        'Parquet',
      ),
    )
  } finally {
    await warehouse.close()
  }
}

const spanish = (day: string) => day.split('-').reverse().join('/')

async function writeSources(folder: string, bytes: Buffer): Promise<void> {
  const files = {
    'personas_a.csv': csv(records),
    'personas_b.csv': csv(
      records.map(record => ({ ...record, birth_on: spanish(record.birth_on ?? ''), died_on: '' })),
    ),
    'personas_c.jsonl': records.map(record => `${JSON.stringify(record)}\n`).join(''),
    'personas_d.parquet': bytes,
    'personas_e.xlsx': book(),
  }
  await mkdir(folder)
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
}

async function figuresIn(zone: string, root: string): Promise<unknown> {
  const dir = join(root, zone.replace('/', '_'))
  await mkdir(dir)
  const server = await startClickHouse({ dir: join(dir, 'warehouse'), memoryMb: 1000, timeZone: zone })
  const store = await testStore()
  try {
    await migrate(server.urls.admin)
    await ensureTables(server.urls.admin, rawTableStatements())
    const folder = join(dir, 'sources')
    await writeSources(folder, await parquet(server.urls.loader))
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [CHILD, server.urls.loader, store.url, join(dir, 'data'), folder],
      { env: { ...process.env, TZ: zone } },
    )
    const { figures, ...zones } = JSON.parse(stdout)
    expect(zones).toEqual({ zone, serverZone: zone })
    return figures
  } finally {
    await server.stop()
    await store.close()
  }
}

test('every format gives the same days in every zone of the process and of the server, births since 1900', async () => {
  const root = await mkdtemp(join(tmpdir(), 'simei-zones-'))
  try {
    const settled = await Promise.allSettled(ZONES.map(zone => figuresIn(zone, root)))
    for (const result of settled) if (result.status === 'rejected') throw result.reason
    const [first, ...others] = settled.map(result => (result.status === 'fulfilled' ? result.value : null))
    for (const figures of others) expect(figures).toEqual(first)
    const { rows, dates } = first as {
      rows: { file: string; birth_on: string }[]
      dates: { snapshot_on: string }[]
    }
    for (const file of ['0', '1', '2', '3', '4'])
      expect(
        rows.filter(row => row.file === file).map(row => row.birth_on),
        file,
      ).toEqual(BIRTHS)
    expect(new Set(dates.map(({ snapshot_on }) => snapshot_on))).toEqual(new Set(['2026-04-14']))
  } finally {
    await rm(root, { recursive: true, force: true })
  }
})
