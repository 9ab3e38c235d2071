import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Engines, openEngines } from '#engines/index.ts'
import type { RecountBatch } from '#models/recount.test-helper.ts'
import { differences } from '#models/recount-compare.test-helper.ts'
import { randomRequest } from '#models/recount-requests.test-helper.ts'
import { recountAny } from '#models/recount-shares.test-helper.ts'
import { openStore } from '#store/index.ts'
import { PROVING } from '#test/proving.ts'
import { openWarehouse, type Warehouse } from '#warehouse/index.ts'
import { parameters, values } from './values.ts'

const product = inject('product')
const { dataDir } = product
const RUNS = PROVING ? 40 : 1

const CYCLES = ['2017C1', '2017C3', '2024C3', '2026C1']
/** A raw recount of a long period reads every payment ever made: minutes, which only the proof takes. */
const LONGER = [
  ...['201609', '202003', '202512', '2017Q3', '2023Q2', '2018S1', '2025S2', '2017', '2025'],
  ...['2016-01-01..2017-08-31', '2020-02-29..2021-03-01'],
]
/** Of the proof's slices about one in seven is of a longer period. */
const PERIODS = PROVING
  ? [...Array.from({ length: 11 }, () => [...CYCLES, '2019C2', '2021C4']).flat(), ...LONGER]
  : CYCLES
const TERRITORIES = ['PA', '01', '08', '12', '13', '0401', '0901', '120101', '081001', 'PA-ND']

describe('the whole demonstration', () => {
  let engines: Engines
  let warehouse: Warehouse
  let batches: readonly RecountBatch[]
  /** Whose the linked numbers are is taken from the publication; how well they are linked is measured elsewhere (bench/identity). */
  let humans: ReadonlyMap<string, string>

  beforeAll(async () => {
    engines = await openEngines({ dataDir, mode: 'join', warehouseMemoryMb: 2400, storeMemoryMb: 128 })
    warehouse = openWarehouse(engines.warehouse.admin)
    const store = openStore(engines.storeUrl)
    batches = await store.db
      .selectFrom('batches')
      .select(['contract', 'batch_id', 'snapshot_on'])
      .where('state', '=', 'committed')
      .execute()
    const { publication } = await store.db
      .selectFrom('current_publication')
      .select('publication')
      .executeTakeFirstOrThrow()
    await store.close()
    const { rows } = await sql<{ record_id: string; canonical_id: string }>`
      select record_id, canonical_id from ${sql.table(`pub_${publication}.dim_identity`)} where source = 'personas'`.execute(
      warehouse.db,
    )
    humans = new Map(rows.map(row => [row.record_id, row.canonical_id]))
  })
  afterAll(async () => {
    await warehouse?.close()
    await engines?.stop()
  })

  it(`answers ${RUNS} random slice(s) like a plain recount over the raw rows`, {
    timeout: 5_400_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(randomRequest(PERIODS, TERRITORIES), async asked => {
        const answer = await values(product, asked.indicator, parameters(asked))
        expect(differences(answer, asked, await recountAny(warehouse, batches, asked, humans))).toEqual([])
      }),
      { numRuns: RUNS, seed: 2017, endOnFailure: true },
    )
  })
})
