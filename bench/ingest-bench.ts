import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { startClickHouse, startPostgres } from '#engines/index.ts'
import { ingestFile, rawTableStatements } from '#ingest/index.ts'
import { migrateStore, openStore } from '#store/index.ts'
import { ensureTables, exportStream, insertBody, migrate, openWarehouse } from '#warehouse/index.ts'
import { pagosColumns, type RawDatabase } from '#warehouse/raw-tables.ts'

export type BenchFormat = 'CSV' | 'Parquet'

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

const COLUMNS = Object.entries(pagosColumns).filter(([name]) => name !== 'batch_id' && name !== 'line')

/** As the table has them: what anyone would write first. */
const TYPED = `insert into raw.bare select toUInt64(1), toUInt64(0), * from input('${COLUMNS.map(([name, type]) => `${name} ${type}`).join(', ')}')`

/** The same with dictionaries made a block at a time, which is faster for text: the hardest comparison. */
const BY_BLOCK = `insert into raw.bare select toUInt64(1), toUInt64(0), ${COLUMNS.map(([name, type]) =>
  type === 'LowCardinality(String)' ? `toLowCardinality(${name})` : name,
).join(
  ', ',
)} from input('${COLUMNS.map(([name, type]) => `${name} ${type === 'LowCardinality(String)' ? 'String' : type}`).join(', ')}')`

export const BARE = { typed: TYPED, byBlock: BY_BLOCK } as const

/** Engines of the bench's own, with a file of payments at a time. Needs about 350 bytes of disk per row. */
export async function openIngestBench() {
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
  await sql`create table raw.bare as raw.pagos`.execute(admin.db)
  const context = {
    warehouse,
    store,
    dataDir: join(root, 'data'),
    clock: () => new Date('2026-04-15T14:00:00Z'),
  }
  const pathOf = (format: BenchFormat) => join(root, `pagos_bench.${format.toLowerCase()}`)
  const writtenAs = (format: BenchFormat) => (format === 'CSV' ? 'CSVWithNames' : format)
  const empty = async () => {
    for (const table of ['bare', 'pagos', 'intake_counts'])
      await sql`truncate table ${sql.table(`raw.${table}`)}`.execute(admin.db)
    // A load of the same content is a load again.
    await store.db.updateTable('batches').set({ state: 'rejected' }).execute()
  }
  return {
    warehousePid: clickhouse.pid,
    async write(format: BenchFormat, rows: number) {
      await writeFile(
        pathOf(format),
        await exportStream(admin, payments(rows), writtenAs(format), {
          output_format_decimal_trailing_zeros: 1,
        }),
      )
    },
    remove: (format: BenchFormat) => rm(pathOf(format)),
    /** The rows of the file by one statement, over the same transport, and nothing else: no copy, no hash, no judgement. */
    async bare(format: BenchFormat, statement: string) {
      await insertBody(warehouse, {
        sql: statement,
        body: createReadStream(pathOf(format), { highWaterMark: 1 << 20 }),
        format: writtenAs(format),
        settings: { max_insert_threads: 2, insert_deduplicate: 0, date_time_input_format: 'basic' },
      })
    },
    /** The whole path of a file: landing with its hash, judging, reconciling, commit. Throws unless every row was loaded. */
    async load(format: BenchFormat, rows: number) {
      const { state, loaded, reason_code } = await ingestFile(context, {
        path: pathOf(format),
        requestedBy: 'bench',
      })
      if (state !== 'committed' || loaded !== rows)
        throw new RangeError(`${format}: ${state} ${reason_code ?? ''}, ${loaded} of ${rows} rows loaded`)
    },
    empty,
    async close() {
      await Promise.all([admin.close(), warehouse.close(), store.close()])
      await Promise.all([clickhouse.stop(), postgres.stop()])
      await rm(root, { recursive: true, force: true })
    },
  }
}

export type IngestBench = Awaited<ReturnType<typeof openIngestBench>>
