import { Readable } from 'node:stream'
import type { Contract } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { Control } from '../landing/control-file.ts'
import { asUtf8 } from '../landing/encoding.ts'
import { type Landed, openLanded } from '../landing/land.ts'
import { needsSample, noted, SAMPLE_RECORDS, writingOf } from './conventions.ts'
import { detectDelimiter, splitRecord, takeHeading, takeRecords } from './csv-heading.ts'
import type { FormatOptions } from './format-options.ts'
import { matchHeadings } from './heading.ts'
import type { FileColumn, Reading } from './reading.ts'
import { trailerControl, withoutLastLine } from './trailer.ts'

/** A text file with the encoding by which it is read. */
interface TextFile {
  readonly landed: Landed
  readonly dataDir: string
  readonly encoding: NonNullable<Landed['encoding']>
}

export const textOf = ({ landed, dataDir, encoding }: TextFile): AsyncGenerator<Buffer> =>
  asUtf8(openLanded(landed, dataDir), encoding)

export const textFile = (landed: Landed, dataDir: string, declared: FormatOptions): TextFile => ({
  landed,
  dataDir,
  encoding: declared.encoding ?? landed.encoding ?? 'utf-8',
})

async function* afterHeading(file: TextFile): AsyncGenerator<Buffer> {
  const source = textOf(file)
  const heading = await takeHeading(source)
  if (heading !== null && heading.rest.length > 0) yield heading.rest
  yield* source
}

const byOf = (declared: unknown) => (declared === undefined ? 'detected' : 'declared')

/** Understands a CSV file's heading. Throws `file_unreadable`, `file_empty` without a heading, `columns_mismatch`, `convention_ambiguous`. */
export async function readCsv(
  landed: Landed,
  contract: Contract,
  dataDir: string,
  declared: FormatOptions,
): Promise<Reading> {
  const file = textFile(landed, dataDir, declared)
  if (landed.openQuote) throw new SimeiError('file_unreadable', { detail: 'a quote is never closed' })
  const source = textOf(file)
  try {
    const heading = await takeHeading(source)
    if (heading === null) throw new SimeiError('file_empty')
    const delimiter = declared.delimiter ?? detectDelimiter(heading.record, contract, declared.columns)
    const names = splitRecord(heading.record, delimiter)
    const columns = matchHeadings(names, contract, declared.columns).map(
      (column, index): FileColumn => ({ column, inputName: `c${index + 1}`, given: 'text' }),
    )
    const wanted = needsSample(contract, declared) ? SAMPLE_RECORDS : 2
    const sample = await takeRecords(heading.rest, source, wanted)
    const records = sample.records.map(record => splitRecord(record, delimiter))
    const { trailer } = declared
    const last = trailer !== undefined && sample.ended ? records.pop() : undefined
    const { writing, noted: written } = writingOf(columns, records, declared)
    let control: Control | null =
      trailer === undefined || records.length > 0
        ? null
        : trailerControl(last ?? null, trailer, writing.decimalMark)
    const open = () =>
      trailer === undefined
        ? afterHeading(file)
        : withoutLastLine(afterHeading(file), line => {
            control = trailerControl(splitRecord(line, delimiter), trailer, writing.decimalMark)
          })
    return {
      format: 'CSV',
      delimiter,
      columns,
      writing,
      conventions: {
        format: noted('csv', byOf(declared.format)),
        encoding: noted(file.encoding, byOf(declared.encoding)),
        delimiter: noted(delimiter, byOf(declared.delimiter)),
        ...written,
      },
      declaredRows: null,
      empty: records.length === 0,
      open: () => Readable.from(open(), { objectMode: false }),
      ...(trailer === undefined
        ? {}
        : {
            trailer: () => {
              if (control === null) throw new SimeiError('internal', { detail: 'a trailer not read' })
              return control
            },
          }),
    }
  } finally {
    await source.return(undefined)
  }
}
