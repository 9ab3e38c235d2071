import type { FindingTable, ReconciliationTable, Store } from '#store/index.ts'
import { readablePublication } from '../publications.ts'
import { decimalText, millionths } from '../values/decimal.ts'

type Read<T> = Omit<T, 'publication' | 'breakdown'>

/** The store keeps decimals at a fixed scale; a figure is told without trailing zeros, as everywhere. */
const plain = (decimal: string) => decimalText(millionths(decimal))
const plainOrNull = (decimal: string | null) => (decimal === null ? null : plain(decimal))

/** A printed figure beside the one computed from the records. `difference` = computed − printed. */
export type ReconciliationRow = Read<ReconciliationTable> & {
  readonly publication: number
  readonly breakdown: Readonly<Record<string, string>>
}
export type FindingRow = Read<FindingTable> & { readonly publication: number }

/** Printed figures of a publication, the current one when absent, in the order of their ids. Throws `not_ready`, `not_found`. */
export async function reconciliationOf(
  store: Store,
  publication?: number,
): Promise<readonly ReconciliationRow[]> {
  const readable = await readablePublication(store, publication)
  const rows = await store.db
    .selectFrom('reconciliation')
    .selectAll()
    .where('publication', '=', String(readable.publication))
    .orderBy('figure_id')
    .execute()
  return rows.map(row => ({
    ...row,
    publication: readable.publication,
    printed: plain(row.printed),
    rounded_to: plain(row.rounded_to),
    computed: plainOrNull(row.computed),
    difference: plainOrNull(row.difference),
  }))
}

/** What a publication found: the gravest first. Throws `not_ready`, `not_found`. */
export async function findingsOf(store: Store, publication?: number): Promise<readonly FindingRow[]> {
  const readable = await readablePublication(store, publication)
  const rows = await store.db
    .selectFrom('findings')
    .selectAll()
    .where('publication', '=', String(readable.publication))
    .orderBy('finding_id')
    .execute()
  const gravity = ['error', 'warning', 'info']
  return rows
    .map(row => ({ ...row, publication: readable.publication }))
    .sort((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity))
}
