/** Lines of replays follow those of every file: none has two thousand million. */
const AFTER_EVERY_LINE = 2_147_483_648n

interface Committed {
  readonly contract: string
  readonly batch_id: string
  readonly snapshot_on: string
  readonly rows_loaded: string
  readonly replays_batch_id: string | null
}

export interface Standing {
  /** Whether it is of the file that stands for its date. */
  readonly stands: boolean
  /** `line + line_offset` orders the rows of one date. */
  readonly line_offset: string
}

/**
 * Which batches stand, as a contract of snapshots reads them. Of two files as of the same date the one received later stands, and with
 * it the replays of its rows: corrected rows add to the snapshot that they were missing from, and replace none of it. Corrected rows come last, in
 * the order of their replays. `batches` are in order of (contract, snapshot date, batch).
 */
export function withStanding<B extends Committed>(batches: readonly B[]): readonly (B & Standing)[] {
  const fileOf = (batch: B) => batch.replays_batch_id ?? batch.batch_id
  const files = new Map(
    batches
      .filter(batch => batch.replays_batch_id === null)
      .map(file => [`${file.contract} ${file.snapshot_on}`, file.batch_id]),
  )
  const standing = new Set(files.values())
  const before = new Map<string, bigint>()
  return batches.map(batch => {
    const file = fileOf(batch)
    const rowsBefore = before.get(file) ?? 0n
    before.set(file, rowsBefore + BigInt(batch.rows_loaded))
    return {
      ...batch,
      stands: standing.has(file),
      line_offset: String(batch.replays_batch_id === null ? 0n : AFTER_EVERY_LINE + rowsBefore),
    }
  })
}
