import type { Contract } from './contract.ts'
import { codesOf, exampleOf, formatOf, headingOf } from './describe.ts'

/** Read as it stands by spreadsheets and by the loader. */
const UTF8_MARK = '\ufeff'

const quoted = (field: string): string =>
  /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field

export const templateHeading = (contract: Contract): readonly string[] => contract.columns.map(headingOf)

/** A made-up row in the order of the heading, for the dictionary and for tests; no template holds it, because whoever forgot it would load it. */
export const templateExample = (contract: Contract): readonly string[] => contract.columns.map(exampleOf)

/** The file that an institution fills in: UTF-8 with a mark, the heading alone. */
export const templateCsv = (contract: Contract): string =>
  `${UTF8_MARK}${templateHeading(contract).map(quoted).join(',')}\n`

export interface DictionaryRow {
  readonly heading: string
  readonly column: string
  readonly required: string
  readonly format: string
  readonly content: string
  readonly unit: string
  readonly codes: string
  readonly example: string
}

/** Titles of the dictionary's columns, in the order of `DictionaryRow`. */
export const DICTIONARY_HEADING: Readonly<Record<keyof DictionaryRow, string>> = {
  heading: 'Encabezado',
  column: 'Columna del contrato',
  required: 'Obligatoria',
  format: 'Formato',
  content: 'Contenido',
  unit: 'Unidad',
  codes: 'Códigos y etiquetas',
  example: 'Ejemplo',
}

/** The data dictionary, in Spanish for who fills the template in. */
export const templateDictionary = (contract: Contract): readonly DictionaryRow[] =>
  contract.columns.map(column => ({
    heading: headingOf(column),
    column: column.name,
    required: column.required ? 'sí' : 'no',
    format: formatOf(column).es,
    content: column.description.es,
    unit: column.unit ?? '',
    codes: codesOf(column)
      .map(({ code, labels, meaning }) =>
        meaning === null
          ? [code, ...labels].join(' = ')
          : `vacío = ${code} (${meaning.es.charAt(0).toLowerCase()}${meaning.es.slice(1)})`,
      )
      .join('; '),
    example: exampleOf(column),
  }))
