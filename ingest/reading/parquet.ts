import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Column, Contract } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { type Landed, openLanded } from '../landing/land.ts'
import { noted, writingOf } from './conventions.ts'
import type { FormatOptions } from './format-options.ts'
import { matchHeadings } from './heading.ts'
import { type ParquetColumn, type ParquetFooter, parseFooter } from './parquet-metadata.ts'
import type { Given, Reading } from './reading.ts'
import { assertNoTrailer } from './trailer.ts'

/** Four bytes of length and the mark PAR1. */
const TRAILER_BYTES = 8
const LONGEST_FOOTER = 16 << 20

async function endOfFile(path: string, size: number, count: number): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, Math.max(0, size - count))
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** The last bytes of a landed file. A compressed one is read through, because it has no other end. */
async function lastBytes(landed: Landed, dataDir: string, count: number): Promise<Buffer> {
  if (landed.compression === null) return endOfFile(join(dataDir, landed.landedPath), landed.sizeBytes, count)
  let tail: Buffer = Buffer.alloc(0)
  for await (const chunk of openLanded(landed, dataDir) as AsyncIterable<Buffer>) {
    tail = chunk.length >= count ? chunk : Buffer.concat([tail, chunk])
    tail = Buffer.from(tail.subarray(Math.max(0, tail.length - count)))
  }
  return tail
}

async function readFooter(landed: Landed, dataDir: string): Promise<ParquetFooter> {
  const trailer = await lastBytes(landed, dataDir, TRAILER_BYTES)
  const whole = landed.sizeBytes > 2 * TRAILER_BYTES && trailer.subarray(4).toString('latin1') === 'PAR1'
  if (!whole) throw new SimeiError('file_unreadable', { detail: 'Parquet file is truncated' })
  const length = trailer.readUInt32LE(0)
  if (length > LONGEST_FOOTER || length + TRAILER_BYTES > landed.sizeBytes)
    throw new SimeiError('file_unreadable', { detail: 'Parquet footer' })
  return parseFooter(await lastBytes(landed, dataDir, length + TRAILER_BYTES))
}

/** Whether the file's type holds only values that the contract's type can hold; else it is read as text and judged. */
function givenAs({ type }: Column, file: ParquetColumn): Given {
  if (type.kind === 'date' && file.type === 'date') return 'date'
  if (type.kind === 'integer' && file.type === 'integer') return 'integer'
  if (type.kind === 'boolean' && file.type === 'boolean') return 'boolean'
  const fits =
    type.kind === 'decimal' &&
    file.type === 'decimal' &&
    file.scale <= type.scale &&
    file.precision - file.scale <= type.precision - type.scale
  return fits ? 'decimal' : 'text'
}

/** Understands a Parquet file's schema. Throws `file_unreadable` and `columns_mismatch`. */
export async function readParquet(
  landed: Landed,
  contract: Contract,
  dataDir: string,
  declared: FormatOptions,
): Promise<Reading> {
  assertNoTrailer('Parquet', declared)
  const footer = await readFooter(landed, dataDir)
  const names = footer.columns.map(column => column.name)
  const columns = matchHeadings(names, contract, declared.columns)
  // Texts of a typed file are rare: they are as declared, or as the contract says.
  const { writing, noted: written } = writingOf([], [], declared)
  return {
    format: 'Parquet',
    delimiter: null,
    writing,
    conventions: { format: noted('parquet', 'detected'), ...written },
    columns: footer.columns.flatMap((file, index) => {
      const column = columns[index]
      return column === undefined ? [] : [{ column, inputName: file.name, given: givenAs(column, file) }]
    }),
    declaredRows: footer.rows,
    empty: footer.rows === '0',
    open: () => openLanded(landed, dataDir),
  }
}
