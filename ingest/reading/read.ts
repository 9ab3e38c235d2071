import type { Contract } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { FileFormat } from '../landing/inspection.ts'
import type { Landed } from '../landing/land.ts'
import { readCsv } from './csv.ts'
import type { FormatOptions } from './format-options.ts'
import { readJsonl } from './jsonl.ts'
import { readParquet } from './parquet.ts'
import type { Reading } from './reading.ts'
import { readXlsx } from './xlsx.ts'

type Read = (landed: Landed, contract: Contract, dataDir: string, declared: FormatOptions) => Promise<Reading>

const READERS: Readonly<Record<FileFormat, Read>> = {
  csv: readCsv,
  jsonl: readJsonl,
  parquet: readParquet,
  xlsx: readXlsx,
}

const isText = (format: FileFormat) => format === 'csv' || format === 'jsonl'

/** What the bytes show, unless the source declares which of the two text formats it is. */
function formatOf({ format }: Landed, declared: FileFormat | undefined): FileFormat {
  if (declared === undefined || declared === format) return format
  if (isText(declared) && isText(format)) return declared
  throw new SimeiError('file_unreadable', {
    detail: `the source declares ${declared}, the file is ${format}`,
  })
}

/**
 * Understands a landed file. What its source declares of it counts; the rest is told from the bytes.
 * Throws `file_empty`, `file_unreadable`, `file_too_large`, `archive_unsafe`, `columns_mismatch`, `convention_ambiguous`,
 * `control_total_mismatch`. A heading without records is a batch of no rows, except of a snapshot: that would say that the whole
 * registry is gone, so it is `file_empty`.
 */
export async function readLanded(
  landed: Landed,
  contract: Contract,
  dataDir: string,
  declared: FormatOptions = {},
): Promise<Reading> {
  if (landed.damage !== null) throw landed.damage
  if (landed.sizeBytes === 0) throw new SimeiError('file_empty')
  const reading = await READERS[formatOf(landed, declared.format)](landed, contract, dataDir, declared)
  if (reading.empty && contract.history === 'snapshot')
    throw new SimeiError('file_empty', { detail: 'a snapshot without rows would empty the registry' })
  return reading
}
