import { SimeiError } from '#domain/errors.ts'
import type { Control } from '../landing/control-file.ts'
import { type BatchCounts, cents } from './counts.ts'

/**
 * Compares what was read, valid or not, with what the source says that it sent. Rows whose amount cannot be read are in no sum, so a
 * control amount that counts on them does not agree. Throws `control_total_mismatch` for one row or one cent.
 */
export function assertControlTotals(control: Control, counts: BatchCounts): void {
  const differences: string[] = []
  if (control.rows !== null && BigInt(control.rows) !== BigInt(counts.read))
    differences.push(`rows: control ${control.rows}, read ${counts.read}`)
  if (control.amount !== null && counts.amountRead === null)
    differences.push('amount: this contract carries none')
  if (
    control.amount !== null &&
    counts.amountRead !== null &&
    cents(control.amount) !== cents(counts.amountRead)
  ) {
    const unreadable =
      counts.amountUnreadableRows === '0' ? '' : `; ${counts.amountUnreadableRows} unreadable`
    differences.push(`amount: control ${control.amount}, read ${counts.amountRead}${unreadable}`)
  }
  if (differences.length > 0)
    throw new SimeiError('control_total_mismatch', { detail: differences.join('; ') })
}
