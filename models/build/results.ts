import type { Store } from '#store/index.ts'
import type { Finding } from '../reconciliation/findings.ts'
import type { Reconciled } from '../reconciliation/reconcile.ts'
import type { CheckResult } from './check.ts'

const ROWS_PER_INSERT = 500

const chunks = <T>(rows: readonly T[]): readonly T[][] =>
  Array.from({ length: Math.ceil(rows.length / ROWS_PER_INSERT) }, (_, index) =>
    rows.slice(index * ROWS_PER_INSERT, (index + 1) * ROWS_PER_INSERT),
  )

/** Writes what a build found to the store; they become visible with the publication. */
export const keep = {
  async checks(store: Store, publication: number, rows: readonly CheckResult[]): Promise<void> {
    for (const chunk of chunks(rows))
      await store.db
        .insertInto('check_results')
        .values(chunk.map(row => ({ ...row, publication: String(publication) })))
        .execute()
  },
  async reconciliation(store: Store, publication: number, rows: readonly Reconciled[]): Promise<void> {
    for (const chunk of chunks(rows))
      await store.db
        .insertInto('reconciliation')
        .values(
          chunk.map(row => ({
            ...row,
            publication: String(publication),
            breakdown: JSON.stringify(row.breakdown),
          })),
        )
        .execute()
  },
  async findings(store: Store, publication: number, rows: readonly Finding[]): Promise<void> {
    for (const chunk of chunks(rows))
      await store.db
        .insertInto('findings')
        .values(chunk.map(row => ({ ...row, publication: String(publication) })))
        .execute()
  },
}
