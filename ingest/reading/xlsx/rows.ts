import { StringDecoder } from 'node:string_decoder'
import { SimeiError } from '#domain/errors.ts'
import { dateText, numberText } from './cell-text.ts'
import { plainText } from './shared-strings.ts'
import type { Sheet } from './workbook.ts'
import { attribute, XmlScanner } from './xml.ts'

/** A cell's text and whether it was written as a text, a number or a day: what was a number keeps its point whatever the file's habit. */
export interface Cell {
  readonly text: string
  readonly kind: 'text' | 'number' | 'day'
}

/** A row: cells by their column from 0 on; what is empty is not there. */
export type Row = readonly (Cell | undefined)[]

/** Columns that a spreadsheet can have. */
const MOST_COLUMNS = 16_384

/** The column of a reference like `AB12`, from 0 on. */
function columnOf(reference: string): number {
  let column = 0
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64
    if (value < 1 || value > 26) break
    column = column * 26 + value
  }
  if (column < 1 || column > MOST_COLUMNS)
    throw new SimeiError('file_unreadable', { detail: 'workbook: a cell without a place' })
  return column - 1
}

function cellOf(type: string, style: number, raw: string, sheet: Sheet): Cell | undefined {
  if (raw === '') return undefined
  switch (type) {
    case 's':
      return textCell(sheet.strings.get(Number(raw)))
    case 'str':
    case 'inlineStr':
    case 'e':
      return textCell(plainText(raw))
    case 'b':
      return { text: raw.trim() === '1' ? 'true' : 'false', kind: 'number' }
    case 'd':
      return { text: raw.replace(/T00:00:00(\.0+)?Z?$/, ''), kind: 'day' }
    default: {
      const serial = Number(raw)
      return sheet.isDay(style) && Number.isFinite(serial)
        ? { text: dateText(serial, sheet.dayCount), kind: 'day' }
        : { text: numberText(raw.trim()), kind: 'number' }
    }
  }
}

const textCell = (text: string): Cell | undefined => (text === '' ? undefined : { text, kind: 'text' })

/** Collects rows out of a sheet's XML. */
class RowCollector {
  readonly #sheet: Sheet
  #row: (Cell | undefined)[] = []
  #column = -1
  #type = 'n'
  #style = 0
  #raw = ''
  #collecting = false
  #pronunciation = false
  rows: Row[] = []

  constructor(sheet: Sheet) {
    this.#sheet = sheet
  }

  open(name: string, attributes: string): void {
    if (name === 'c') {
      const reference = attribute(attributes, 'r')
      this.#column = reference === undefined ? this.#column + 1 : columnOf(reference)
      this.#type = attribute(attributes, 't') ?? 'n'
      this.#style = Number(attribute(attributes, 's') ?? 0)
      this.#raw = ''
    } else if (name === 'v' || name === 't') this.#collecting = !this.#pronunciation
    else if (name === 'rPh') this.#pronunciation = true
    else if (name === 'row') {
      this.#row = []
      this.#column = -1
    }
  }

  close(name: string): void {
    if (name === 'c') {
      const cell = cellOf(this.#type, this.#style, this.#raw, this.#sheet)
      if (cell !== undefined) this.#row[this.#column] = cell
    } else if (name === 'v' || name === 't') this.#collecting = false
    else if (name === 'rPh') this.#pronunciation = false
    else if (name === 'row' && this.#row.length > 0) this.rows.push(this.#row)
  }

  text(piece: string): void {
    if (this.#collecting) this.#raw += piece
  }
}

/** The rows of a sheet that hold something, a piece of the file at a time. Throws `file_unreadable` for XML that is broken. */
export async function* rowsOf(sheet: Sheet): AsyncGenerator<readonly Row[]> {
  const collector = new RowCollector(sheet)
  const scanner = new XmlScanner(collector)
  const decoder = new StringDecoder('utf8')
  for await (const chunk of sheet.open()) {
    scanner.write(decoder.write(chunk))
    if (collector.rows.length === 0) continue
    yield collector.rows
    collector.rows = []
  }
  scanner.write(decoder.end())
  scanner.end()
  if (collector.rows.length > 0) yield collector.rows
}
