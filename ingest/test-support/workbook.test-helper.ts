import { zip } from './zip.test-helper.ts'

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const rels = (items: readonly [id: string, kind: string, target: string][]) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`

export interface PlainSheet {
  readonly name: string
  /** Rows as XML, `<row>…</row>`. */
  readonly rows: string
}

/** Styles that `workbook` knows by their number: 0 general, 1 a built-in day, 2 a day in Spanish, 3 money in red, 4 a duration. */
const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-580A]dd&quot; de &quot;mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="#,##0.00;[Red]-#,##0.00"/><numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>`

/** A workbook, part by part, as spreadsheets write it. */
export function workbook(
  sheets: readonly PlainSheet[],
  options: { readonly shared?: string; readonly date1904?: boolean } = {},
): Buffer {
  const target = (index: number) => `worksheets/sheet${index + 1}.xml`
  return zip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: rels([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      content: `<x:workbook xmlns:x="m" xmlns:r="${REL}"><x:workbookPr date1904="${options.date1904 === true ? 1 : 0}"/><x:sheets>${sheets
        .map(({ name }, index) => `<x:sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join('')}</x:sheets></x:workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: rels([
        ...sheets.map(
          (_, index) => [`rId${index + 1}`, 'worksheet', target(index)] as [string, string, string],
        ),
        ['rId90', 'styles', '/xl/styles.xml'],
        ['rId91', 'sharedStrings', 'sharedStrings.xml'],
      ]),
    },
    { name: 'xl/styles.xml', content: STYLES },
    { name: 'xl/sharedStrings.xml', content: `<sst>${options.shared ?? ''}</sst>` },
    ...sheets.map(({ rows }, index) => ({
      name: `xl/${target(index)}`,
      content: `<?xml version="1.0" encoding="UTF-8"?><worksheet><!-- a > b --><sheetData>${rows}</sheetData></worksheet>`,
    })),
  ])
}

/** A cell with its text within. */
export const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`

/** A row of cells with their texts within. */
export const inlineRow = (texts: readonly string[]): string => `<row>${texts.map(inline).join('')}</row>`
