import { createWriteStream } from 'node:fs'
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform, type TransformCallback } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { exportStream, type Settings, withSignal } from '#warehouse/index.ts'
import type { Sql, World } from '../world.ts'
import type { Style } from './style.ts'
import { writeWorkbook } from './workbook.ts'

/** Text as Windows and old systems send it: one byte per letter. */
class Latin1 extends Transform {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true })

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    done(null, Buffer.from(this.#decoder.decode(chunk, { stream: true }), 'latin1'))
  }
}

/** Counts lines as they pass: no value of the demonstration holds a line break. */
class Lines extends Transform {
  count = 0

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, at + 1)) this.count++
    done(null, chunk)
  }
}
const LINE_END = 0x0a

/** Puts the byte order mark before the first byte. */
class Marked extends Transform {
  #marked = false

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (!this.#marked) this.push(Buffer.from([0xef, 0xbb, 0xbf]))
    this.#marked = true
    done(null, chunk)
  }
}

const SETTINGS: Settings = {
  format_csv_null_representation: '',
  output_format_decimal_trailing_zeros: 1,
  // Half of the time that zstd takes, for files twice as large.
  output_format_parquet_compression_method: 'snappy',
  output_format_parquet_string_as_string: 1,
  output_format_parquet_parallel_encoding: 0,
  // Nobody looks single values up in these files: without the indexes they are a third smaller and twice as fast.
  output_format_parquet_write_bloom_filter: 0,
  output_format_parquet_write_page_index: 0,
  output_format_parallel_formatting: 1,
  output_format_json_quote_64bit_integers: 0,
  output_format_json_quote_decimals: 0,
}

const FORMAT: Readonly<Record<Style['format'], string>> = {
  csv: 'CSVWithNames',
  parquet: 'Parquet',
  jsonl: 'JSONEachRow',
  xlsx: 'JSONCompactEachRowWithNames',
}
/** Lines above the rows. */
const HEADINGS = { csv: 1, jsonl: 0 } as const

/** Streams a query's rows to a file; of a workbook, which is small, they pass through memory. Returns its size in bytes, and the rows of all but Parquet. */
export async function writeRows(
  world: World,
  query: Sql,
  path: string,
  style: Style,
  signal?: AbortSignal,
): Promise<{ bytes: number; rows: number | undefined }> {
  const warehouse = signal === undefined ? world.warehouse : withSignal(world.warehouse, signal)
  const bytes = await exportStream(warehouse, query, FORMAT[style.format], {
    ...SETTINGS,
    format_csv_delimiter: style.delimiter,
  })
  if (style.format === 'xlsx') {
    const rows = await writeWorkbook(bytes, path, 'Datos')
    return { bytes: (await stat(path)).size, rows }
  }
  const headings = style.format === 'parquet' ? undefined : HEADINGS[style.format]
  const lines = new Lines()
  const steps = [
    ...(headings === undefined ? [] : [lines]),
    ...(style.encoding === 'latin-1' ? [new Latin1()] : []),
    ...(style.encoding === 'utf-8-bom' ? [new Marked()] : []),
    ...(style.gzip ? [createGzip({ level: 4 })] : []),
  ]
  await pipeline([bytes, ...steps, createWriteStream(path)])
  const rows = headings === undefined ? undefined : Math.max(0, lines.count - headings)
  return { bytes: (await stat(path)).size, rows }
}

/** Writes the control totals beside a file: rows, and balboas where rows carry money. */
export async function writeControl(
  folder: string,
  file: string,
  control: { rows: number; amount?: string; snapshot_on: string },
): Promise<void> {
  await writeFile(join(folder, `${file}.control.json`), `${JSON.stringify(control)}\n`)
}
