import { readFile } from 'node:fs/promises'
import { SimeiError } from '#domain/errors.ts'
import { isCalendarDate } from './source-file.ts'

/** What a source says of its file in `<file>.control.json`: rows, their money in balboas, and the date as of which it speaks. */
export interface Control {
  readonly rows: string | null
  readonly amount: string | null
  readonly snapshotOn: string | null
  /** Why what the source says cannot be understood; the file is then refused with `control_total_mismatch`. */
  readonly problem?: string
}

const NONE: Control = { rows: null, amount: null, snapshotOn: null }

const invalid = (what: string) =>
  new SimeiError('control_total_mismatch', { detail: `control file: ${what}` })

/** Text of a whole or decimal number; JSON numbers are taken as they are printed. */
function numeral(value: unknown, pattern: RegExp, field: string): string | null {
  if (value === undefined || value === null) return null
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || !pattern.test(text)) throw invalid(`${field} is not a number`)
  return text
}

function parse(text: string): Control {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw invalid('not JSON')
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw invalid('not an object')
  const { rows, amount, snapshot_on: date } = parsed as Record<string, unknown>
  const snapshotOn = date === undefined || date === null ? null : date
  if (snapshotOn !== null && (typeof snapshotOn !== 'string' || !isCalendarDate(snapshotOn)))
    throw invalid('snapshot_on is not a date YYYY-MM-DD')
  return {
    rows: numeral(rows, /^\d{1,15}$/, 'rows'),
    amount: numeral(amount, /^-?\d{1,16}(\.\d{1,2})?$/, 'amount'),
    snapshotOn,
  }
}

/** Reads the control file beside a source file; one that is absent controls nothing. Throws `control_total_mismatch` if it cannot be read. */
export async function readControl(path: string): Promise<Control> {
  let text: string
  try {
    text = await readFile(`${path}.control.json`, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return NONE
    throw invalid('not readable')
  }
  return parse(text)
}

/** The same, but a control file that cannot be read is told by `problem`, so that the refusal is recorded with its file. */
export async function findControl(path: string): Promise<Control> {
  try {
    return await readControl(path)
  } catch (error) {
    if (error instanceof SimeiError) return { ...NONE, problem: error.detail ?? error.code }
    throw error
  }
}

/** What the text of a control file says; `problem` if it cannot be understood. */
export function controlIn(text: string): Control {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof SimeiError) return { ...NONE, problem: error.detail ?? error.code }
    throw error
  }
}
