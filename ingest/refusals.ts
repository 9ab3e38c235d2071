import { type ErrorCode, SimeiError } from '#domain/errors.ts'

/**
 * What refuses one file and leaves the others alone; content that a query cannot take is among them, so that no file can stop a ministry's
 * whole run. Any other error is of the installation and ends the run.
 */
const REFUSALS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'warehouse_failed',
  'warehouse_memory',
  'file_unreadable',
  'file_empty',
  'file_too_large',
  'archive_unsafe',
  'columns_mismatch',
  'convention_ambiguous',
  'control_total_mismatch',
  'snapshot_in_future',
  'quarantine_row_closed',
  'quarantine_still_broken',
])

/** The error as a refusal of one file; null if it is none. */
export const refusalOf = (error: unknown): SimeiError | null =>
  error instanceof SimeiError && REFUSALS.has(error.code) ? error : null
