import { expect, test } from 'vitest'
import { type Column, csvOf } from './csv.ts'

const columns: readonly Column<{ name: string; value: string | null }>[] = [
  { key: 'name', heading: 'Provincia', text: row => row.name },
  { key: 'value', heading: 'Valor', text: row => row.value ?? 'Sin dato', raw: row => row.value },
]

test('a name that looks like a formula stays text in a spreadsheet, a negative number stays a number', () => {
  const text = csvOf(columns, [
    { name: '=HYPERLINK("http://x")', value: '-12.5' },
    { name: ' @SUM(A1)', value: null },
    { name: '-1+2', value: '0' },
  ])
  expect(text).toBe(
    '\uFEFFProvincia,Valor\r\n"\'=HYPERLINK(""http://x"")",-12.5\r\n\' @SUM(A1),\r\n\'-1+2,0\r\n',
  )
})

test('separators, quotes and line breaks inside a cell do not move the columns', () => {
  expect(csvOf(columns, [{ name: 'a,"b"\nc;d', value: '1' }])).toBe(
    '\uFEFFProvincia,Valor\r\n"a,""b""\nc;d",1\r\n',
  )
})
