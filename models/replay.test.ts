import { afterAll, beforeAll, expect, test } from 'vitest'
import { EVERYTHING } from '#domain/scope.ts'
import { correctedRow, quarantineList, replayRows } from '#ingest/index.ts'
import { type TestPipeline, testPipeline } from '#ingest/test-support/pipeline.test-helper.ts'
import { csv, payment, person } from '#ingest/test-support/records.test-helper.ts'
import { openWarehouse, type Warehouse } from '#warehouse/index.ts'
import { buildPublication, indicatorValues } from './index.ts'
import { recount } from './recount.test-helper.ts'

let pipeline: TestPipeline
let builder: Warehouse
let reader: Warehouse
let admin: Warehouse
beforeAll(async () => {
  pipeline = await testPipeline()
  builder = openWarehouse(pipeline.urls.builder)
  reader = openWarehouse(pipeline.urls.reader)
  admin = openWarehouse(pipeline.urls.admin)
})
afterAll(async () => {
  await Promise.all([builder?.close(), reader?.close(), admin?.close()])
  await pipeline?.close()
})

const [HOME, AWAY] = ['080201', '040101']
const people = [1, 2, 3, 4, 5, 6]
const registry = (changes: Readonly<Record<number, Record<string, string>>>) =>
  people.map(id => person(id, changes[id]))
const cycle = (id: string, on: string, changes: Readonly<Record<number, Record<string, string>>> = {}) =>
  people.map(at =>
    payment(at, { payment_id: `${id}-${at}`, cycle: id, scheduled_on: on, paid_on: on, ...changes[at] }),
  )

/** Paid persons and balboas by corregimiento of two cycles, from the publication; with `recounted`, each asserted equal to a plain recount. */
async function figures({ recounted } = { recounted: false }) {
  const { store, clock } = pipeline.context
  await buildPublication({ warehouse: builder, reader, store, clock })
  const batches = await store.db
    .selectFrom('batches')
    .select(['contract', 'batch_id', 'snapshot_on'])
    .where('state', '=', 'committed')
    .execute()
  const found: Record<string, string> = {}
  for (const indicator of ['B01', 'B03'])
    for (const period of ['2017C1', '2017C2']) {
      const by = ['territory:corregimiento'] as const
      const answer = await indicatorValues({ warehouse: reader, store }, EVERYTHING, {
        indicator,
        period,
        by,
      })
      const shown = answer.rows.filter(row => row.value !== null && row.value !== '0')
      for (const row of shown) found[`${indicator} ${period} ${row.territory}`] = row.value ?? ''
      if (!recounted) continue
      const plain = await recount(admin, batches, {
        indicator,
        period,
        by,
        territory: 'PA',
        filters: {},
      })
      expect(shown.map(row => [row.territory, Number(row.value)]).sort()).toEqual(
        [...plain].map(([territory, { numerator }]) => [territory, Number(numerator)]).sort(),
      )
    }
  return found
}

/** Replays every open row, with the values that `correct` gives for its batch and line. */
async function replayAll(correct: Readonly<Record<string, Record<string, string>>>) {
  const { rows } = await quarantineList(pipeline.context, { state: 'open' })
  for (const batchId of [...new Set(rows.map(row => row.batch_id))]) {
    const corrected = rows
      .filter(row => row.batch_id === batchId && correct[`${batchId}:${row.line}`] !== undefined)
      .map(row => correctedRow(pipeline.context, batchId, row.line, correct[`${batchId}:${row.line}`] ?? {}))
    if (corrected.length === 0) continue
    const done = await replayRows(pipeline.context, {
      batchId,
      rows: await Promise.all(corrected),
      requestedBy: 'test',
    })
    expect(done.batch).toMatchObject({ state: 'committed' })
  }
}

test('corrected copies of good rows move no figure, and a person missing from a snapshot joins it without emptying it', async () => {
  const { ingest } = pipeline
  // N5 is set aside in the first snapshot, where they lived away; N2 has a broken copy beside the good row.
  const first = await ingest(
    'personas_2017-03-31.csv',
    csv([...registry({ 5: { sex: '?', corregimiento_code: AWAY } }), person(2, { birth_on: '2019-02-30' })]),
  )
  await ingest('personas_2017-06-30.csv', csv(registry({ 1: { corregimiento_code: AWAY } })))
  const paid = await ingest(
    'pagos_2017-03-31.csv',
    csv([
      ...cycle('2017C1', '2017-03-31'),
      ...cycle('2017C1', '2017-03-31', { 3: { state: '?' } }).slice(2, 3),
    ]),
  )
  await ingest('pagos_2017-06-30.csv', csv(cycle('2017C2', '2017-06-30')))
  // The later snapshot knew both and closed their rows: here they are corrected before it came.
  await pipeline.context.store.db
    .deleteFrom('quarantine_resolutions')
    .where('resolution', '=', 'superseded')
    .execute()
  const before = await figures({ recounted: true })
  expect(before[`B01 2017C1 ${HOME}`]).toBe('6')
  await replayAll({
    [`${first.batch_id}:7`]: { birth_on: '1950-01-01' },
    [`${paid.batch_id}:7`]: { state: 'pagado' },
  })
  expect(await figures()).toEqual(before)

  await replayAll({ [`${first.batch_id}:5`]: { sex: 'F' } })
  const after = await figures({ recounted: true })
  expect(after).toMatchObject({
    [`B01 2017C1 ${HOME}`]: '5',
    [`B01 2017C1 ${AWAY}`]: '1',
    [`B01 2017C2 ${HOME}`]: '5',
    [`B01 2017C2 ${AWAY}`]: '1',
  })

  // A second file as of the same date takes the place of the first one and of its corrections.
  await ingest('personas_otra_2017-03-31.csv', csv(registry({ 6: { corregimiento_code: AWAY } })))
  const { store, clock } = pipeline.context
  await buildPublication({ warehouse: builder, reader, store, clock })
  const { rows } = await indicatorValues({ warehouse: reader, store }, EVERYTHING, {
    indicator: 'B01',
    period: '2017C1',
    by: ['territory:corregimiento'],
  })
  expect(rows.filter(row => row.value === '1').map(row => row.territory)).toEqual([AWAY])
  expect(rows.filter(row => row.value === '5').map(row => row.territory)).toEqual([HOME])
})
