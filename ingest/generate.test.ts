import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { CONTRACTS } from '#domain/contracts/index.ts'
import { generatedFiles } from './generate.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

test('types and documentation in the repository are those that the contracts give (npx tsx ingest/generate.ts)', async () => {
  for (const [path, text] of Object.entries(generatedFiles()))
    expect(await readFile(`${root}${path}`, 'utf8'), path).toBe(text)
  const pages = await readdir(`${root}docs/contracts`)
  expect(pages.sort()).toEqual(['README.md', ...Object.keys(CONTRACTS).map(name => `${name}.md`)].sort())
})

test('a contract names no column twice, and no heading means two columns', () => {
  for (const { name, columns, key, rules, amountColumn } of Object.values(CONTRACTS)) {
    const names = columns.map(column => column.name)
    const headings = columns.flatMap(column => [column.name, ...(column.aliases ?? [])])
    expect(new Set(headings).size, name).toBe(headings.length)
    expect(names, name).toEqual(expect.arrayContaining([...key, ...rules.map(rule => rule.column)]))
    if (amountColumn !== undefined) expect(names).toContain(amountColumn)
  }
})
