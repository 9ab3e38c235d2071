import { writeXlsx } from 'hucre/xlsx'
import {
  type Contract,
  DICTIONARY_HEADING,
  templateDictionary,
  templateHeading,
} from '#domain/contracts/index.ts'

const HEAD = { font: { bold: true } } as const
/** Cells as text: a spreadsheet would drop the leading zeros of codes and make dates of its own. */
const AS_TEXT = { numFmt: '@' } as const

/** The template as a workbook: the sheet to fill in, which is the first and holds the heading alone, and the dictionary. */
export async function templateWorkbook(contract: Contract): Promise<Uint8Array> {
  const heading = templateHeading(contract)
  const dictionary = templateDictionary(contract)
  const fields = Object.keys(DICTIONARY_HEADING) as (keyof typeof DICTIONARY_HEADING)[]
  const widest = (texts: readonly string[]) => Math.min(60, Math.max(...texts.map(text => text.length)) + 2)
  return writeXlsx({
    sheets: [
      {
        name: contract.name,
        columns: heading.map(text => ({
          header: text,
          width: Math.max(12, text.length + 2),
          style: AS_TEXT,
        })),
        rows: [],
        freezePane: { rows: 1 },
        cells: new Map(heading.map((text, index) => [`0,${index}`, { value: text, style: HEAD }])),
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
        cells: new Map(
          fields.map((field, index) => [`0,${index}`, { value: DICTIONARY_HEADING[field], style: HEAD }]),
        ),
      },
    ],
  })
}
