import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { startClickHouse, startPostgres } from '#engines/index.ts'
import { ingestFile, rawTableStatements } from '#ingest/index.ts'
import { migrateStore, openStore } from '#store/index.ts'
import { ensureTables, exportStream, insertBody, migrate, openWarehouse } from '#warehouse/index.ts'
import { pagosColumns, type RawDatabase } from '#warehouse/raw-tables.ts'

/** One measurement: the whole load (landing, hash, judging, reconciling, commit) against the bare typed insert of the same body. */
export interface IngestFigures {
  readonly format: 'CSV' | 'Parquet'
  readonly rows: number
  readonly loadSeconds: number
  readonly bareSeconds: number
}

const payments = (rows: number) => sql`
  select concat('P', leftPad(toString(number), 9, '0')) as payment_id, concat('N', toString(cityHash64(number) % 250000)) as person_id,
    concat(toString(2016 + number % 10), 'C', toString(1 + number % 4)) as cycle,
    ['120A65', 'RDO', 'AG', 'SENAPAN'][1 + number % 4] as programme, toInt64(3) as months_paid,
    toDecimal64(number % 500, 2) + toDecimal64('0.25', 2) as amount_balboas,
    ['sucursal', 'dificil_acceso', 'banca_movil'][1 + number % 3] as modality,
    toDate32('2017-09-01') + number % 20 as scheduled_on,
    if(number % 50 = 0, null, toDate32('2017-09-01') + number % 25) as paid_on,
    if(number % 50 = 0, 'no_cobrado', 'pagado') as state, toBool(number % 100 = 0) as retroactive
  from numbers(toUInt64(${rows}))`

const COLUMNS = Object.entries(pagosColumns)
  .filter(([name]) => name !== 'batch_id' && name !== 'line')
  .map(([name, type]) => `${name} ${type}`)
  .join(', ')

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/** Loads `rows` payments from CSV and from Parquet on engines of its own. Needs about 300 bytes of disk per row. */
export async function measureIngest(rows: number): Promise<IngestFigures[]> {
  const root = await mkdtemp(join(tmpdir(), 'simei-bench-ingest-'))
  await mkdir(join(root, 'store'))
  const clickhouse = await startClickHouse({ dir: join(root, 'warehouse'), memoryMb: 2400 })
  const postgres = await startPostgres({ dir: join(root, 'store') })
  await migrate(clickhouse.urls.admin)
  await ensureTables(clickhouse.urls.admin, rawTableStatements())
  await migrateStore(postgres.url)
  const admin = openWarehouse(clickhouse.urls.admin)
  const warehouse = openWarehouse<RawDatabase>(clickhouse.urls.loader)
  const store = openStore(postgres.url)
  try {
    await sql`create table raw.bare as raw.pagos`.execute(admin.db)
    const figures: IngestFigures[] = []
    for (const format of ['CSV', 'Parquet'] as const) {
      const path = join(root, `pagos_bench.${format.toLowerCase()}`)
      const written = format === 'CSV' ? 'CSVWithNames' : format
      await writeFile(
        path,
        await exportStream(admin, payments(rows), written, { output_format_decimal_trailing_zeros: 1 }),
      )
      const bareSeconds = await seconds(() =>
        insertBody(warehouse, {
          sql: `insert into raw.bare select toUInt64(1), toUInt64(0), * from input('${COLUMNS}')`,
          body: createReadStream(path, { highWaterMark: 1 << 20 }),
          format: written,
          settings: { max_insert_threads: 2, insert_deduplicate: 0, date_time_input_format: 'basic' },
        }),
      )
      await sql`truncate table raw.bare`.execute(admin.db)
      const context = {
        warehouse,
        store,
        dataDir: join(root, 'data'),
        clock: () => new Date('2026-04-15T14:00:00Z'),
      }
      const loadSeconds = await seconds(async () => {
        const { state, loaded, reason_code } = await ingestFile(context, { path, requestedBy: 'bench' })
        if (state !== 'committed' || loaded !== rows)
          throw new RangeError(`${format}: ${state} ${reason_code ?? ''}, ${loaded} of ${rows} rows loaded`)
      })
      figures.push({ format, rows, loadSeconds, bareSeconds })
      await rm(path)
    }
    return figures
  } finally {
    await Promise.all([admin.close(), warehouse.close(), store.close()])
    await Promise.all([clickhouse.stop(), postgres.stop()])
    await rm(root, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = Number(process.argv[2] ?? 5_000_000)
  for (const figure of await measureIngest(rows)) {
    const { format, loadSeconds, bareSeconds } = figure
    console.log(
      `${format}: load ${loadSeconds.toFixed(1)} s, ${Math.round(rows / loadSeconds)} rows/s; bare insert ${bareSeconds.toFixed(1)} s; ` +
        `speed ${(bareSeconds / loadSeconds).toFixed(2)} of bare`,
    )
  }
}
