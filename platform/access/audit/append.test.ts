import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestStore, testStore } from '#test/engines.ts'
import { appendAudit } from './append.ts'
import { canonicalJson } from './canonical.ts'
import { entryHash, GENESIS } from './chain.ts'

let test: TestStore
beforeAll(async () => {
  test = await testStore()
})
afterAll(() => test.close())

const write = (details: Record<string, string | number>) =>
  test.store.db
    .transaction()
    .execute(trx =>
      appendAudit(
        trx,
        { by: 'system', at: new Date('2026-04-15T17:00:00.120Z') },
        { action: 'account.added', subjects: ['account:1'], details },
      ),
    )

it('the chain has no gap and no fork when many write at once, and nothing of a transaction that failed', async () => {
  await Promise.all(
    Array.from({ length: 24 }, (_, n) =>
      n % 4 === 3
        ? test.store.db
            .transaction()
            .execute(async trx => {
              await appendAudit(
                trx,
                { by: 'system', at: new Date() },
                { action: 'account.added', subjects: [] },
              )
              throw new RangeError('failed')
            })
            .catch(() => undefined)
        : write({ n }),
    ),
  )
  const entries = await test.store.db.selectFrom('audit_entries').selectAll().orderBy('sequence').execute()
  expect(entries.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 18 }, (_, n) => String(n + 1)))
  for (const [n, entry] of entries.entries()) {
    expect(entry.previous_hash).toBe(entries[n - 1]?.hash ?? GENESIS)
    expect(entry.hash).toBe(entryHash(entry))
  }
})

it('the store refuses to change, remove or empty entries, whoever asks', async () => {
  for (const statement of [
    sql`update audit_entries set actor = 'system'`,
    sql`delete from audit_entries where sequence = 1`,
    sql`truncate audit_entries`,
  ]) {
    await expect(statement.execute(test.store.db)).rejects.toThrow('only added to')
    await expect(
      test.store.db.transaction().execute(async trx => {
        await sql`set local session_replication_role = replica`.execute(trx)
        await statement.execute(trx)
      }),
    ).rejects.toThrow(/only added to|permission denied/)
  }
})

it('canonical JSON has one spelling for a value and no fractions', () => {
  expect(canonicalJson({ b: [1, true, null], a: { z: 'é"', y: -2 } })).toBe(
    '{"a":{"y":-2,"z":"é\\""},"b":[1,true,null]}',
  )
  expect(() => canonicalJson({ a: 0.5 })).toThrow(RangeError)
})
