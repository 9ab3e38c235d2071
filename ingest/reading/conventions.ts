import type { Contract } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { Conventions } from '#store/index.ts'
import { detectDateFormat, detectDecimalMark } from './detect.ts'
import type { DateFormat, FormatOptions } from './format-options.ts'
import type { FileColumn } from './reading.ts'

/** Records looked at to tell how a file writes its values. */
export const SAMPLE_RECORDS = 1000

/** How the texts of a file are to be read. */
export interface Writing {
  readonly dateFormat: DateFormat
  readonly decimalMark: '.' | ','
}

export const AS_THE_CONTRACT_SAYS: Writing = { dateFormat: 'y-m-d', decimalMark: '.' }

type By = 'declared' | 'detected' | 'default'

/** One convention as the ledger records it. */
export const noted = (value: string, by: By) => ({ value, by })

/** A record of the sample: one text per column of the file. */
export type SampleRecord = readonly (string | undefined)[]

const textsOf = (columns: readonly FileColumn[], sample: readonly SampleRecord[], kind: string) =>
  columns.flatMap(({ column, given }, index) =>
    column.type.kind !== kind || given !== 'text'
      ? []
      : [{ column, texts: sample.flatMap(record => record[index]?.trim() || []) }],
  )

function dateFormatOf(
  columns: readonly FileColumn[],
  sample: readonly SampleRecord[],
  declared: DateFormat | undefined,
): { value: DateFormat; by: By } {
  if (declared !== undefined) return { value: declared, by: 'declared' }
  const dates = textsOf(columns, sample, 'date')
  const found = detectDateFormat(dates.flatMap(({ texts }) => texts))
  if (found === null)
    throw new SimeiError('convention_ambiguous', {
      detail: `dates of ${dates.map(({ column }) => column.name).join(', ')}: day and month cannot be told apart`,
    })
  return { value: found, by: found === 'y-m-d' ? 'default' : 'detected' }
}

function decimalMarkOf(
  columns: readonly FileColumn[],
  sample: readonly SampleRecord[],
  declared: '.' | ',' | undefined,
): { value: '.' | ','; by: By } {
  if (declared !== undefined) return { value: declared, by: 'declared' }
  const decimals = textsOf(columns, sample, 'decimal').map(({ column, texts }) => ({
    scale: column.type.kind === 'decimal' ? column.type.scale : 0,
    texts,
  }))
  const found = detectDecimalMark(decimals)
  return { value: found, by: found === '.' ? 'default' : 'detected' }
}

/** Whether a contract has texts whose writing is a matter of convention. */
export const needsSample = (contract: Contract, { dateFormat, decimalMark }: FormatOptions): boolean =>
  contract.columns.some(
    ({ type }) =>
      (type.kind === 'date' && dateFormat === undefined) ||
      (type.kind === 'decimal' && decimalMark === undefined),
  )

/**
 * How a file writes dates and decimals: as its source declares, else as the sample shows without doubt, else as the contract says.
 * Throws `convention_ambiguous` when all dates could be read in two ways, or contradict each other.
 */
export function writingOf(
  columns: readonly FileColumn[],
  sample: readonly SampleRecord[],
  declared: FormatOptions,
): { readonly writing: Writing; readonly noted: Conventions } {
  const date = dateFormatOf(columns, sample, declared.dateFormat)
  const mark = decimalMarkOf(columns, sample, declared.decimalMark)
  return {
    writing: { dateFormat: date.value, decimalMark: mark.value },
    noted: { date_format: date, decimal_mark: mark },
  }
}
