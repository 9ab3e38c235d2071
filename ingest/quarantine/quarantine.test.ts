import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CONTRACTS } from '#domain/contracts/index.ts'
import { type TestPipeline, testPipeline } from '../test-support/pipeline.test-helper.ts'
import { csv, payment, person } from '../test-support/records.test-helper.ts'
import {
  batchesOf,
  correctedRow,
  dismissRow,
  exportQuarantine,
  quarantineList,
  quarantineReasons,
  quarantineSummary,
  readCorrections,
  replayRows,
} from './index.ts'

let pipeline: TestPipeline
beforeAll(async () => {
  pipeline = await testPipeline()
})
afterAll(() => pipeline?.close())

let files = 0
/** Takes one file of a contract in and gives its batch. */
async function load(rows: readonly Record<string, string>[], contract = 'pagos', on = '2017-09-30') {
  files += 1
  const { batch_id, state } = await pipeline.ingest(`${contract}_${files}_${on}.csv`, csv(rows))
  if (batch_id === null || state !== 'committed') throw new Error(`not committed: ${state}`)
  return batch_id
}
const paidOf = async (id: string) =>
  pipeline.rows(sql<{ amount: string; batch_id: string }>`
    select toDecimalString(amount_balboas, 2) as amount, batch_id from raw.pagos where payment_id = ${id} order by batch_id`)
const states = async (batchId: string) =>
  (await quarantineList(pipeline.context, { batch_id: batchId })).rows.map(row => row.state)
const fixed = (batchId: string, line: string, changes: Record<string, string>) =>
  correctedRow(pipeline.context, batchId, line, changes)
const replay = (batchId: string, rows: Parameters<typeof replayRows>[1]['rows']) =>
  replayRows(pipeline.context, { batchId, rows, requestedBy: 'test' })

describe('the list of quarantined rows', () => {
  test('tells no name, no cédula and nothing sensitive, whatever column they stand in', async () => {
    const marked = { given_names: 'MARCA-NOMBRE', surnames: 'MARCA-APELLIDO', cedula: '8-777-1234' }
    const batch = await load(
      [
        person(1),
        person(2, { ...marked, birth_on: '2019-02-30', died_on: '2018-01-01' }),
        person(3, { ...marked, corregimiento_code: '8-777-1234', longitude: 'MARCA-NOMBRE' }),
        person(4, { ...marked, sex: 'MARCA-NOMBRE', disability: '8-777-1234' }),
      ],
      'personas',
    )
    const shifted = await pipeline.ingest(
      'pagos_shifted.csv',
      `${csv([payment(900)])}8-777-1234,MARCA-NOMBRE,2017C3\n`,
    )
    const open = await load([payment(901, { state: 'MARCA-NOMBRE' }), payment(902, { cycle: '8-777-1234' })])
    for (const batch_id of [batch, shifted.batch_id ?? '', open]) {
      const page = await quarantineList(pipeline.context, { batch_id })
      expect(page.rows.length).toBeGreaterThan(0)
      expect(JSON.stringify(page)).not.toMatch(/MARCA|777/)
    }
    const [row] = (await quarantineList(pipeline.context, { batch_id: open })).rows
    const value = (name: string) => row?.values.find(({ column }) => column === name)
    expect(value('amount_balboas')).toMatchObject({ shown: '360.00', value_class: 'decimal_number' })
    expect(value('programme')).toMatchObject({ shown: '120A65' })
    expect(value('person_id')).toMatchObject({ shown: null, value_class: 'text' })
    expect(value('state')).toMatchObject({ shown: null, value_class: 'text' })
  })

  test('is filtered and paged without losing or repeating a row', async () => {
    const rows = Array.from({ length: 23 }, (_, at) =>
      payment(1000 + at, at % 2 === 0 ? { state: '?' } : { amount_balboas: '' }),
    )
    const batch_id = await load(rows)
    const lines: string[] = []
    let after: { batch_id: string; line: string } | undefined
    do {
      const page = await quarantineList(pipeline.context, {
        batch_id,
        limit: 5,
        ...(after === undefined ? {} : { after }),
      })
      lines.push(...page.rows.map(row => row.line))
      after = page.next ?? undefined
    } while (after !== undefined)
    expect(lines).toEqual(rows.map((_, at) => String(at + 1)))
    const filtered = await quarantineList(pipeline.context, {
      batch_id,
      column: 'state',
      reason: 'not_in_domain',
    })
    expect(filtered.rows).toHaveLength(12)
  })
})

describe('a corrected row', () => {
  test('comes in once: the second time nothing changes', async () => {
    const batch = await load([payment(1), payment(2, { amount_balboas: '12,50' })])
    const row = await fixed(batch, '2', { amount_balboas: '12.50' })
    const done = await replay(batch, [row])
    expect(done.batch).toMatchObject({ state: 'committed', read: 1, loaded: 1, amount_loaded: '12.50' })
    await expect(replay(batch, [row])).rejects.toMatchObject({ code: 'quarantine_row_closed' })
    expect(await paidOf('P2')).toEqual([{ amount: '12.50', batch_id: done.batch.batch_id }])
    const [shown] = (await quarantineList(pipeline.context, { batch_id: batch })).rows
    expect(shown).toMatchObject({ state: 'replayed', by_batch_id: done.batch.batch_id })
    const ledger = await pipeline.context.store.db
      .selectFrom('batches')
      .select(['origin', 'replays_batch_id', 'snapshot_on'])
      .where('batch_id', '=', done.batch.batch_id)
      .executeTakeFirstOrThrow()
    expect(ledger).toEqual({ origin: 'replay', replays_batch_id: batch, snapshot_on: '2017-09-30' })
  })

  test('of which two people send their corrections at once comes in once', async () => {
    const batch = await load([payment(11, { amount_balboas: '?' }), payment(12, { amount_balboas: '?' })])
    const rows = await Promise.all(
      ['1.00', '2.00', '3.00', '4.00'].map(async amount => [
        await fixed(batch, '1', { amount_balboas: amount }),
        await fixed(batch, '2', { amount_balboas: amount }),
      ]),
    )
    const ends = await Promise.allSettled(rows.map(pair => replay(batch, pair)))
    expect(ends.filter(end => end.status === 'fulfilled')).toHaveLength(1)
    for (const end of ends)
      if (end.status === 'rejected') expect(end.reason).toMatchObject({ code: 'quarantine_row_closed' })
    const [first, second] = [await paidOf('P11'), await paidOf('P12')]
    expect(first).toHaveLength(1)
    expect(second).toEqual(first)
  })

  test('beside one that is still broken stays out with it, and the problem names the line and not the value', async () => {
    const batch = await load([payment(21, { state: 'MARCA' }), payment(22, { paid_on: 'MARCA' })])
    const rows = [await fixed(batch, '1', { state: 'pagado' }), await fixed(batch, '2', {})]
    const refused = await replay(batch, rows)
    expect(refused.batch).toMatchObject({ state: 'rejected', reason_code: 'quarantine_still_broken' })
    expect(refused.problems).toEqual([
      { batch_id: batch, line: '2', column: 'paid_on', reason: 'not_a_date' },
    ])
    expect(JSON.stringify(refused)).not.toContain('MARCA')
    expect(await paidOf('P21')).toEqual([])
    expect(await states(batch)).toEqual(['open', 'open'])
    const held = await pipeline.rows(
      sql`select count() as n from raw.quarantine where batch_id = toUInt64(${refused.batch.batch_id})`,
    )
    expect(held).toEqual([{ n: '0' }])
  })

  test('is written out for correction, with all its values for its owner alone, and read back from a spreadsheet', async () => {
    const name = { given_names: 'Begoña "La Ñata"', surnames: 'Pérez; Díaz' }
    const batch = await load(
      [person(31), person(32, { ...name, sex: '?' }), person(33, { sex: 'X' })],
      'personas',
    )
    const out = join(pipeline.folder, 'correccion.csv')
    expect(
      await exportQuarantine(pipeline.context, { out, batchId: batch, requestedBy: 'test' }),
    ).toMatchObject({ rows: 2, contract: 'personas' })
    expect((await stat(out)).mode & 0o777).toBe(0o600)
    await expect(
      exportQuarantine(pipeline.context, { out, batchId: batch, requestedBy: 'test' }),
    ).rejects.toMatchObject({ code: 'bad_request' })
    const bytes = await readFile(out)
    expect(batchesOf(bytes)).toEqual([batch])
    const rows = readCorrections(bytes, CONTRACTS.personas)
    expect(rows[0]).toMatchObject({ batch_id: batch, line: '2', fields: name })
    // As a Spanish spreadsheet saves it.
    const saved = Buffer.from(
      bytes
        .toString()
        .replace(/^\uFEFF/, '')
        .replaceAll(/(?<!;),/g, ';'),
      'latin1',
    )
    expect(readCorrections(saved, CONTRACTS.personas)[0]?.fields.given_names).toBe(name.given_names)
    const corrected = rows.map(row => ({ ...row, fields: { ...row.fields, sex: 'F' } }))
    expect((await replay(batch, corrected)).batch).toMatchObject({ state: 'committed', loaded: 2 })
    expect(
      await pipeline.rows(sql`select given_names, surnames from raw.personas where person_id = 'N32'`),
    ).toEqual([name])
  })

  test('of which nobody makes anything is dismissed with a reason, once, and stays counted', async () => {
    const batch = await load([payment(41, { state: '?' })])
    const dismiss = () =>
      dismissRow(pipeline.context, { batchId: batch, line: '1', note: 'prueba', requestedBy: 'test' })
    await dismiss()
    await expect(dismiss()).rejects.toMatchObject({ code: 'quarantine_row_closed' })
    const [row] = (await quarantineList(pipeline.context, { batch_id: batch })).rows
    expect(row).toMatchObject({ state: 'dismissed', note: 'prueba', resolved_by: 'test' })
    await expect(
      dismissRow(pipeline.context, { batchId: batch, line: '9', note: 'x', requestedBy: 'test' }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a row that arrives again, in order', () => {
  test('in a file as of the same day or a later one closes itself, and not in an earlier one', async () => {
    const batch = await load([
      payment(51, { state: '?' }),
      payment(52, { state: '?' }),
      payment(53, { payment_id: '', state: '?' }),
    ])
    await load([payment(51)], 'pagos', '2017-06-30')
    expect(await states(batch)).toEqual(['open', 'open', 'open'])
    const later = await load([payment(51), payment(52, { amount_balboas: '-1' })], 'pagos', '2017-12-31')
    const { rows } = await quarantineList(pipeline.context, { batch_id: batch })
    expect(rows.map(row => [row.state, row.by_batch_id])).toEqual([
      ['superseded', later],
      ['open', null],
      ['open', null],
    ])
    await load([payment(52)], 'pagos', '2018-03-31')
    expect(await states(batch)).toEqual(['superseded', 'superseded', 'open'])
  })

  test('and one that was dismissed or replayed keeps its own end', async () => {
    const batch = await load([payment(61, { state: '?' }), payment(62, { state: '?' })])
    await dismissRow(pipeline.context, { batchId: batch, line: '1', note: 'prueba', requestedBy: 'test' })
    await replay(batch, [await fixed(batch, '2', { state: 'pagado' })])
    await load([payment(61), payment(62)], 'pagos', '2017-12-31')
    expect(await states(batch)).toEqual(['dismissed', 'replayed'])
  })
})

test('the counts by state add up to what the batches set aside, and those by reason to the list', async () => {
  const summary = await quarantineSummary(pipeline.context.store)
  const batches = await pipeline.context.store.db
    .selectFrom('batches')
    .select(({ fn }) => ['contract', fn.sum<string>('rows_quarantined').as('quarantined')])
    .where('state', '=', 'committed')
    .where('rows_quarantined', '>', '0')
    .groupBy('contract')
    .orderBy('contract')
    .execute()
  expect(summary.map(({ contract, quarantined }) => ({ contract, quarantined }))).toEqual(batches)
  for (const row of summary)
    expect(Number(row.open) + Number(row.replayed) + Number(row.superseded) + Number(row.dismissed)).toBe(
      Number(row.quarantined),
    )
  for (const row of await quarantineReasons(pipeline.context, 'pagos')) {
    const listed = async (state?: 'open' | 'replayed') => {
      const filter = {
        contract: 'pagos' as const,
        limit: 500,
        column: row.column ?? '',
        reason: row.reason ?? '',
      }
      return (await quarantineList(pipeline.context, state === undefined ? filter : { ...filter, state }))
        .rows.length
    }
    expect([row.quarantined, row.open, row.replayed]).toEqual(
      [await listed(), await listed('open'), await listed('replayed')].map(String),
    )
  }
})
