import { type Cell, writeXlsx } from 'hucre/xlsx'
import {
  type ColumnType,
  type Contract,
  DICTIONARY_HEADING,
  templateDictionary,
  templateHeading,
} from '#domain/contracts/index.ts'

const HEAD = { font: { bold: true } } as const
const TEXT = { numFmt: '@' } as const
const DATE = { numFmt: 'yyyy-mm-dd' } as const

/** How a spreadsheet keeps what is typed: as text it would not drop the leading zeros of a code nor make a date of `1-2`. */
function styleOf(kind: ColumnType['kind']): { readonly numFmt: string } | undefined {
  if (kind === 'date') return DATE
  return kind === 'integer' || kind === 'decimal' || kind === 'boolean' ? undefined : TEXT
}

/** A cell by its `row,column`, both from 0. */
type CellAt = readonly [string, Partial<Cell>]

/** Rows whose cells are styled beforehand; a spreadsheet gives the rows after them the style of those above. */
const STYLED_ROWS = 200

const kept = new WeakMap<Contract, Promise<Uint8Array>>()

/**
 * The template as a workbook: the sheet to fill in, which is the first and holds the heading alone, and the dictionary. A contract's is made once: to write
 * one holds the event loop for tens of milliseconds, which whoever asks often would take from everybody else.
 */
export function templateWorkbook(contract: Contract): Promise<Uint8Array> {
  const made = kept.get(contract) ?? writtenWorkbook(contract)
  kept.set(contract, made)
  return made
}

async function writtenWorkbook(contract: Contract): Promise<Uint8Array> {
  const heading = templateHeading(contract)
  const dictionary = templateDictionary(contract)
  const fields = Object.keys(DICTIONARY_HEADING) as (keyof typeof DICTIONARY_HEADING)[]
  const widest = (texts: readonly string[]) => Math.min(60, Math.max(...texts.map(text => text.length)) + 2)
  const bold = (texts: readonly string[]): CellAt[] =>
    texts.map((value, column) => [`0,${column}`, { value, style: HEAD }])
  const styled = Array.from({ length: STYLED_ROWS }, (_, row) =>
    contract.columns.flatMap(({ type }, column): CellAt[] => {
      const style = styleOf(type.kind)
      return style === undefined ? [] : [[`${row + 1},${column}`, { style }]]
    }),
  )
  return writeXlsx({
    sheets: [
      {
        name: contract.name,
        columns: heading.map(text => ({ width: Math.max(14, text.length + 2) })),
        rows: [[...heading], ...styled.map(() => heading.map(() => null))],
        freezePane: { rows: 1 },
        cells: new Map([...bold(heading), ...styled.flat()]),
      },
      {
        name: 'Diccionario',
        columns: fields.map(field => ({
          width: widest([DICTIONARY_HEADING[field], ...dictionary.map(row => row[field])]),
        })),
        rows: [
          fields.map(field => DICTIONARY_HEADING[field]),
          ...dictionary.map(row => fields.map(field => row[field])),
        ],
        freezePane: { rows: 1 },
        cells: new Map(bold(fields.map(field => DICTIONARY_HEADING[field]))),
      },
    ],
  })
}
