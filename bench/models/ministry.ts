import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { ContractName } from '#domain/contracts/index.ts'
import { territoriesAt } from '#domain/territories/index.ts'
import { startClickHouse, startPostgres } from '#engines/index.ts'
import { rawTableStatements } from '#ingest/index.ts'
import type { BuildContext } from '#models/index.ts'
import { migrateStore, openStore } from '#store/index.ts'
import { ensureTables, migrate, openWarehouse } from '#warehouse/index.ts'

type Sql = ReturnType<typeof sql>

/** Payment cycles of the bench, the last one complete as of `AS_OF`. Each person has a payment in each. */
export const CYCLES = Array.from(
  { length: 12 },
  (_, index) => `${2023 + Math.floor((index + 1) / 4)}C${((index + 1) % 4) + 1}`,
)
/** The cycle that comes after them, of which the incremental build gets its payments. */
export const NEXT_CYCLE = '2026C2'
const AS_OF = '2026-07-10T14:00:00Z'

const PLACES = territoriesAt('corregimiento', 'PA').map(({ code }) => code)
const places = sql`[${sql.join(PLACES.map(code => sql.lit(code)))}]`
const PROGRAMME = sql`['120A65', 'RDO', 'AG', 'SENAPAN'][1 + multiIf(cityHash64(number, 'p') % 100 < 60, 0, cityHash64(number, 'p') % 100 < 85, 1, cityHash64(number, 'p') % 100 < 97, 2, 3)]`
const personId = sql`concat('P', leftPad(toString(number), 9, '0'))`

const persons = (count: number): Sql => sql`
  select ${personId} as person_id, null as cedula, concat('N', toString(number)) as given_names, concat('A', toString(number)) as surnames,
    if(number % 100 < 62, 'F', 'M') as sex, toDate32('1925-01-01') + toInt32(cityHash64(number, 'b') % 30000) as birth_on,
    concat('H', leftPad(toString(intDiv(number, 2)), 9, '0')) as household_id,
    ${places}[1 + cityHash64(intDiv(number, 2), 'c') % ${sql.lit(PLACES.length)}] as corregimiento_code,
    null as longitude, null as latitude, null as ethnicity, null as disability, null as died_on
  from numbers(toUInt64(${count}))`

const enrolments = (count: number): Sql => sql`
  select concat('I', leftPad(toString(number), 9, '0')) as enrolment_id, ${personId} as person_id, ${PROGRAMME} as programme, 'activo' as status,
    toDate32('2015-01-01') + toInt32(cityHash64(number, 'i') % 2900) as start_on, null as end_on, null as exit_cause, null as regional_office
  from numbers(toUInt64(${count}))`

const assessments = (count: number): Sql => sql`
  select concat('E', leftPad(toString(number), 9, '0')) as assessment_id, ${personId} as person_id,
    if(number % 3 = 0, 'ingreso', 'recertificacion') as kind, toDate32('2023-01-01') + toInt32(cityHash64(number, 'e') % 1180) as assessed_on,
    null as pmt_score, if(number % 8 = 0, 'no_elegible', 'elegible') as result, ${PROGRAMME} as programme
  from numbers(toUInt64(${count}))`

/** A payment for each of the first `count` persons; one in a thousand has a second one in the same cycle. */
function payments(cycle: string, count: number): Sql {
  const start = `${cycle.slice(0, 4)}-${String(Number(cycle.at(-1)) * 3 - 1).padStart(2, '0')}-01`
  const own = sql`cityHash64(number, ${cycle})`
  return sql`
    select concat(${cycle}, '-', toString(copy), '-', toString(number)) as payment_id, ${personId} as person_id, ${cycle} as cycle,
      if(copy = 0, ${PROGRAMME}, 'AG') as programme, toInt64(3) as months_paid, toDecimal64(120 + ${own} % 240, 2) as amount_balboas,
      ['sucursal', 'dificil_acceso', 'banca_movil'][1 + multiIf(${own} % 100 < 75, 0, ${own} % 100 < 92, 1, 2)] as modality,
      toDate32(${start}) + toInt32(${own} % 20) as scheduled_on,
      if(${own} % 33 = 0, null, scheduled_on + toInt32(intHash32(${own}) % 9)) as paid_on,
      if(${own} % 33 = 0, 'no_cobrado', 'pagado') as state, false as retroactive
    from (select number, arrayJoin(if(number % 1000 = 7, [0, 1], [0])) as copy from numbers(toUInt64(${count})))`
}

/** Engines of the bench's own with a ministry of so many persons, made inside the warehouse and committed in the ledger. */
export async function openModelsBench(count: number, warehouseMemoryMb: number) {
  const root = await mkdtemp(join(tmpdir(), 'simei-bench-models-'))
  await mkdir(join(root, 'store'))
  const clickhouse = await startClickHouse({ dir: join(root, 'warehouse'), memoryMb: warehouseMemoryMb })
  const postgres = await startPostgres({ dir: join(root, 'store') })
  await migrate(clickhouse.urls.admin)
  await ensureTables(clickhouse.urls.admin, rawTableStatements())
  await migrateStore(postgres.url)
  const admin = openWarehouse(clickhouse.urls.admin)
  const builder = openWarehouse(clickhouse.urls.builder)
  const reader = openWarehouse(clickhouse.urls.reader, { maxConnections: 32 })
  const nominal = openWarehouse(clickhouse.urls.nominal)
  const store = openStore(postgres.url)
  const context: BuildContext = { warehouse: builder, reader, store, clock: () => new Date(AS_OF) }

  const land = async (contract: ContractName, snapshotOn: string, rows: Sql): Promise<void> => {
    const { batch_id } = await store.db
      .insertInto('batches')
      .values({
        ...{ contract, file_name: `${contract}_${snapshotOn}.csv`, sha256: `${contract} ${snapshotOn}` },
        ...{ size_bytes: '1', landed_path: '', snapshot_on: snapshotOn, state: 'loading' },
        ...{ requested_by: 'bench', received_at: AS_OF },
      })
      .returning('batch_id')
      .executeTakeFirstOrThrow()
    const raw = sql.table(`raw.${contract}`)
    await sql`insert into ${raw} select toUInt64(${batch_id}) as batch_id, rowNumberInAllBlocks() + 1 as line, * from (${rows})`.execute(
      admin.db,
    )
    const amount = contract === 'pagos' ? sql`toString(sum(amount_balboas))` : sql`null`
    const { rows: loaded } = await sql<{ rows: string; amount: string | null }>`
      select toString(count()) as rows, ${amount} as amount from ${raw} where batch_id = toUInt64(${batch_id})`.execute(
      admin.db,
    )
    await store.db
      .updateTable('batches')
      .set({
        state: 'committed',
        rows_loaded: loaded[0]?.rows ?? null,
        amount_loaded: loaded[0]?.amount ?? null,
      })
      .where('batch_id', '=', batch_id)
      .execute()
  }
  return {
    context,
    admin,
    /** What showing persons stands on. */
    nominal: { warehouse: nominal, store },
    /** Persons, enrolments, assessments, and the payments of some cycles. */
    async loadFirst(cycles: readonly string[] = CYCLES) {
      await land('personas', '2023-03-31', persons(count))
      await land('inscripciones', '2026-06-30', enrolments(count))
      await land('elegibilidad', '2026-06-30', assessments(Math.ceil(count / 2)))
      for (const cycle of cycles) await land('pagos', snapshotOf(cycle), payments(cycle, count))
    },
    /** One in a hundred of all payments, in a cycle of its own. */
    loadNext: () => land('pagos', snapshotOf(NEXT_CYCLE), payments(NEXT_CYCLE, Math.ceil(count * 0.12))),
    async close() {
      await Promise.all([...[admin, builder, reader, nominal].map(account => account.close()), store.close()])
      await Promise.all([clickhouse.stop(), postgres.stop()])
      await rm(root, { recursive: true, force: true })
    },
  }
}

const snapshotOf = (cycle: string): string =>
  `${cycle.slice(0, 4)}-${['03-31', '06-30', '09-30', '12-31'][Number(cycle.at(-1)) - 1]}`

export type ModelsBench = Awaited<ReturnType<typeof openModelsBench>>
