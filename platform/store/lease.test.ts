import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testStore } from '#test/engines.ts'
import { tryLease, waitForLease } from './lease.ts'
import type { Store } from './store.ts'

describe('a lease', () => {
  let store: Store
  beforeAll(async () => {
    ;({ store } = await testStore())
  })
  afterAll(() => store.close())

  it('goes to one of twenty who ask at once', async () => {
    const asked = await Promise.all(
      Array.from({ length: 20 }, (_, n) => tryLease(store, 'one', `holder ${n}`)),
    )
    const won = asked.filter(lease => lease !== undefined)
    expect(won).toHaveLength(1)
    await won[0]?.release()
    const next = await tryLease(store, 'one', 'next')
    expect(next).toBeDefined()
    await next?.release()
  })

  it('is taken over when its holder let it expire, and the old token is worth nothing', async () => {
    const frozen = await tryLease(store, 'frozen', 'frozen')
    await sql`update leases set lease_until = now() - interval '1 second' where name = 'frozen'`.execute(
      store.db,
    )
    const next = await waitForLease(store, 'frozen', 'next')
    expect(next.token).not.toBe(frozen?.token)
    await frozen?.release()
    const row = await store.db
      .selectFrom('leases')
      .select('lease_token')
      .where('name', '=', 'frozen')
      .executeTakeFirst()
    expect(row?.lease_token).toBe(next.token)
    await next.release()
  })
})
