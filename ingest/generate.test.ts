import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { CONTRACTS } from '#domain/contracts/index.ts'
import { generatedFiles } from './generate.ts'
import { normalized } from './reading/heading.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

test('types and documentation in the repository are those that the contracts give (npx tsx ingest/generate.ts)', async () => {
  for (const [path, text] of Object.entries(generatedFiles()))
    expect(await readFile(`${root}${path}`, 'utf8'), path).toBe(text)
  const names = Object.keys(CONTRACTS)
  const files = async (folder: string) =>
    (await readdir(`${root}${folder}`)).filter(name => name.includes('.'))
  expect((await files('docs/contracts')).sort()).toEqual(
    ['README.md', ...names.map(name => `${name}.md`)].sort(),
  )
  expect((await files('docs/contracts/templates')).sort()).toEqual(names.map(name => `${name}.csv`).sort())
})

test('a contract names no column twice, and no heading means two columns', () => {
  for (const { name, columns, key, rules, amountColumn } of Object.values(CONTRACTS)) {
    const names = columns.map(column => column.name)
    expect(new Set(names).size, name).toBe(names.length)
    const meant = new Map<string, string>()
    for (const column of columns)
      for (const heading of [column.name, ...(column.aliases ?? [])].map(normalized)) {
        expect([name, heading, meant.get(heading) ?? column.name]).toEqual([name, heading, column.name])
        meant.set(heading, column.name)
      }
    expect(names, name).toEqual(expect.arrayContaining([...key, ...rules.map(rule => rule.column)]))
    if (amountColumn !== undefined) expect(names).toContain(amountColumn)
  }
})
