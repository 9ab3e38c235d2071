import { writeFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { writeXlsx } from 'hucre/xlsx'

/** The same rows are the same bytes: a workbook tells when it was made. */
const MADE = new Date('2026-04-15T14:00:00Z')

const NUMBER = /^-?(0|[1-9]\d{0,8})(\.\d{1,6})?$/

/** A cell as a spreadsheet keeps it: what is a number without a leading zero becomes one. */
const cell = (value: string | null): string | number | null =>
  value !== null && NUMBER.test(value) ? Number(value) : value

/** Writes rows of texts, their heading first and one JSON array a line, as a workbook of one sheet. Returns the rows under the heading. */
export async function writeWorkbook(lines: Readable, path: string, sheet: string): Promise<number> {
  const [heading = [], ...rows] = (await text(lines))
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as (string | null)[])
  const workbook = await writeXlsx({
    sheets: [{ name: sheet, rows: [heading, ...rows.map(row => row.map(cell))] }],
    properties: { created: MADE, modified: MADE },
  })
  await writeFile(path, workbook)
  return rows.length
}
