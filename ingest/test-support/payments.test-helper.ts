import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type RawBuilder, sql } from 'kysely'
import { expect } from 'vitest'
import { exportStream } from '#warehouse/index.ts'
import type { TestPipeline } from './pipeline.test-helper.ts'

/** Payments whose ids no other name has; one in a thousand has a state that no contract knows. */
const payments = (name: string, rows: number) => sql`
  select concat(${name}, toString(number)) as payment_id, concat('N', toString(number % 5000)) as person_id, '2017C3' as cycle,
    '120A65' as programme, 3 as months_paid, toDecimal64(number % 997, 2) + toDecimal64('0.01', 2) as amount_balboas,
    'sucursal' as modality, toDate32('2017-09-04') as scheduled_on, toDate32('2017-09-06') as paid_on,
    if(number % 1000 = 0, '?', 'pagado') as state, 'false' as retroactive
  from numbers(toUInt64(${rows}))`

/** A folder with one file of payments, made by the server itself. */
export async function paymentsFolder(pipeline: TestPipeline, name: string, rows: number): Promise<string> {
  const folder = join(pipeline.folder, name)
  await mkdir(folder)
  const { warehouse } = pipeline.context
  await writeFile(
    join(folder, `pagos_${name}.csv`),
    await exportStream(warehouse, payments(name, rows), 'CSVWithNames', {
      output_format_decimal_trailing_zeros: 1,
    }),
  )
  return folder
}

interface Digest {
  readonly n: string
  readonly keys: string
  readonly cents: string
  readonly hash: string
}

/** Rows, distinct keys, cents and a hash over keys and amounts: of files together, each is the sum of theirs. */
const digest = (from: RawBuilder<unknown>, amount: string, key: string, person: string) =>
  sql<Digest>`select toString(count()) as n, toString(uniqExact(${sql.raw(key)})) as keys, toString(toInt64(sum(${sql.raw(amount)}) * 100)) as cents,
    toString(sum(cityHash64(${sql.raw(key)}, ${sql.raw(person)}, toString(${sql.raw(amount)})))) as hash from ${from}`

/** The server reads all parts of a union side by side. */
const FILES_AT_ONCE = 20

/**
 * The warehouse holds the payments of these files exactly once, valid ones and quarantined ones, and no other row: not even one that nobody
 * would see. The ledger says the same.
 */
export async function expectExactlyOnce(
  pipeline: TestPipeline,
  files: readonly { readonly name: string; readonly rows: number }[],
): Promise<void> {
  const find = async (query: RawBuilder<Digest>) => (await pipeline.rows(query))[0]
  const source = async (state: string): Promise<Digest> => {
    const parts: Digest[] = []
    for (let from = 0; from < files.length; from += FILES_AT_ONCE) {
      const some = files.slice(from, from + FILES_AT_ONCE).map(({ name, rows }) => payments(name, rows))
      const all = sql`(select * from (${sql.join(some, sql` union all `)}) where state = ${state})`
      const part = await find(digest(all, 'toDecimal64(amount_balboas, 2)', 'payment_id', 'person_id'))
      if (part !== undefined) parts.push(part)
    }
    const sum = (of: (part: Digest) => string) => parts.reduce((total, part) => total + BigInt(of(part)), 0n)
    return {
      n: String(sum(part => part.n)),
      keys: String(sum(part => part.keys)),
      cents: String(sum(part => part.cents)),
      hash: String(
        BigInt.asUintN(
          64,
          sum(part => part.hash),
        ),
      ),
    }
  }
  const [valid, broken] = [await source('pagado'), await source('?')]
  expect(await find(digest(sql`raw.pagos`, 'amount_balboas', 'payment_id', 'person_id'))).toEqual(valid)
  expect(
    await find(
      digest(sql`raw.quarantine`, 'toDecimal64(amount, 2)', "fields['payment_id']", "fields['person_id']"),
    ),
  ).toEqual(broken)
  const committed = await pipeline.context.store.db
    .selectFrom('batches')
    .select(['rows_loaded', 'rows_quarantined', 'amount_read'])
    .where('state', '=', 'committed')
    .execute()
  expect(committed).toHaveLength(files.length)
  const sum = (of: (batch: (typeof committed)[number]) => string | null) =>
    String(committed.reduce((total, batch) => total + BigInt(of(batch) ?? -1), 0n))
  expect(sum(({ rows_loaded }) => rows_loaded)).toBe(valid.n)
  expect(sum(({ rows_quarantined }) => rows_quarantined)).toBe(broken.n)
  const [entered] = await pipeline.rows(
    sql<{ read: string }>`select toString(sum(rows)) as read from raw.intake_counts`,
  )
  expect(entered?.read).toBe(String(files.reduce((total, { rows }) => total + rows, 0)))
}
