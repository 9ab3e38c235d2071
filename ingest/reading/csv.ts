import { Readable } from 'node:stream'
import type { Contract } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { asUtf8 } from '../landing/encoding.ts'
import { type Landed, openLanded } from '../landing/land.ts'
import { detectDelimiter, splitRecord, takeHeading } from './csv-heading.ts'
import { matchHeadings } from './heading.ts'
import type { Reading } from './reading.ts'

const textOf = (landed: Landed, dataDir: string) =>
  asUtf8(openLanded(landed, dataDir), landed.encoding ?? 'utf-8')

async function* afterHeading(landed: Landed, dataDir: string): AsyncGenerator<Buffer> {
  const source = textOf(landed, dataDir)
  const heading = await takeHeading(source)
  if (heading !== null && heading.rest.length > 0) yield heading.rest
  yield* source
}

async function hasMore(rest: Buffer, source: AsyncIterator<Buffer>): Promise<boolean> {
  for (let bytes = rest; ; ) {
    if (bytes.toString('latin1').trim() !== '') return true
    const next = await source.next()
    if (next.done === true) return false
    bytes = next.value
  }
}

/** Understands a CSV file's heading. Throws `file_unreadable`, `file_empty` without a heading, and `columns_mismatch`. */
export async function readCsv(landed: Landed, contract: Contract, dataDir: string): Promise<Reading> {
  if (landed.openQuote) throw new SimeiError('file_unreadable', { detail: 'a quote is never closed' })
  const source = textOf(landed, dataDir)
  try {
    const heading = await takeHeading(source)
    if (heading === null) throw new SimeiError('file_empty')
    const delimiter = detectDelimiter(heading.record, contract)
    const columns = matchHeadings(splitRecord(heading.record, delimiter), contract)
    return {
      format: 'CSV',
      delimiter,
      columns: columns.map((column, index) => ({ column, inputName: `c${index + 1}`, given: 'text' })),
      declaredRows: null,
      empty: !(await hasMore(heading.rest, source)),
      open: () => Readable.from(afterHeading(landed, dataDir), { objectMode: false }),
    }
  } finally {
    await source.return(undefined)
  }
}
