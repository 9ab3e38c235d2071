import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { composeFiles } from './compose.ts'
import { usersXml } from './users-xml.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

test.each(composeFiles())(
  '$path is what the accounts say; `npm run generate` writes it anew',
  ({ path, text }) => {
    expect(readFileSync(`${root}${path}`, 'utf8')).toBe(text)
  },
)

test('a container takes its passwords from its environment and has no account without one', () => {
  const text = usersXml({ passwords: 'env', memoryMb: 2400 })
  for (const account of ['ADMIN', 'LOADER', 'BUILDER', 'READER']) {
    expect(text).toContain(`<password from_env="SIMEI_CLICKHOUSE_${account}_PASSWORD"/>`)
  }
  expect(text).not.toContain('no_password')
  expect(text).toContain('<default remove="remove"/>')
})

test('the embedded server keeps digests, never passwords', () => {
  const passwords = { admin: 'aaaa1', loader: 'bbbb2', builder: 'cccc3', reader: 'dddd4' }
  const text = usersXml({ passwords, memoryMb: 2400 })
  for (const password of Object.values(passwords)) expect(text).not.toContain(password)
})
