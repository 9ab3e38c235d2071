import { SimeiError } from '#domain/errors.ts'
import type { Control } from '../landing/control-file.ts'
import type { FormatOptions } from './format-options.ts'

type Trailer = NonNullable<FormatOptions['trailer']>

const mismatch = (detail: string) =>
  new SimeiError('control_total_mismatch', { detail: `trailer: ${detail}` })

/**
 * What a trailer says of the records before it. Throws `control_total_mismatch` if the record is none, which is how a file ends that was
 * cut, or if a number in it cannot be read.
 */
export function trailerControl(
  fields: readonly string[] | null,
  { startsWith, rowsField, amountField }: Trailer,
  decimalMark: '.' | ',',
): Control {
  if (fields?.[0]?.trim().startsWith(startsWith) !== true) throw mismatch('the last record is none')
  const field = (position: number | undefined) =>
    position === undefined ? null : (fields[position - 1] ?? '').trim()
  const rows = field(rowsField)
  if (rows !== null && !/^\d{1,15}$/.test(rows)) throw mismatch('its rows are not a number')
  const amount = field(amountField)?.replace(decimalMark, '.') ?? null
  if (amount !== null && !/^-?\d{1,16}(\.\d{1,2})?$/.test(amount))
    throw mismatch('its amount is not a number')
  return { rows, amount, snapshotOn: null }
}

/** Throws `control_total_mismatch` if a trailer is declared of a format that has none: it would control nothing. */
export function assertNoTrailer(format: string, { trailer }: FormatOptions): void {
  if (trailer !== undefined) throw mismatch(`${format} has none; use a control file`)
}

/** Longer than any trailer. */
const HELD_BACK_BYTES = 1 << 16

/** Splits off the last line that is not blank: where it begins, and its text. */
function lastLine(bytes: Buffer): { start: number; line: string } {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] ?? 0) <= 0x20) end -= 1
  const start = end === 0 ? 0 : bytes.lastIndexOf(0x0a, end - 1) + 1
  return { start, line: bytes.subarray(start, end).toString('utf8') }
}

/** The records of a text without the last one, which `onTrailer` is given before the bytes end. */
export async function* withoutLastLine(
  source: AsyncIterable<Buffer>,
  onTrailer: (line: string) => void,
): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0)
  for await (const chunk of source) {
    const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    const passed = Math.max(0, bytes.length - HELD_BACK_BYTES)
    if (passed > 0) yield bytes.subarray(0, passed)
    held = bytes.subarray(passed)
  }
  const { start, line } = lastLine(held)
  onTrailer(line)
  if (start > 0) yield held.subarray(0, start)
}
