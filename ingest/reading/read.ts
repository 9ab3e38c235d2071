import type { Contract } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { Landed } from '../landing/land.ts'
import { readCsv } from './csv.ts'
import type { FormatOptions } from './format-options.ts'
import { readParquet } from './parquet.ts'
import type { Reading } from './reading.ts'

/**
 * Understands a landed file. Throws `file_empty`, `file_unreadable`, `columns_mismatch`. A heading without records is a batch of no rows,
 * except of a snapshot: that would say that the whole registry is gone, so it is `file_empty`.
 */
export async function readLanded(
  landed: Landed,
  contract: Contract,
  dataDir: string,
  _format: FormatOptions = {},
): Promise<Reading> {
  if (landed.damage !== null) throw landed.damage
  if (landed.sizeBytes === 0) throw new SimeiError('file_empty')
  const read = landed.format === 'parquet' ? readParquet : readCsv
  const reading = await read(landed, contract, dataDir)
  if (reading.empty && contract.history === 'snapshot')
    throw new SimeiError('file_empty', { detail: 'a snapshot without rows would empty the registry' })
  return reading
}
