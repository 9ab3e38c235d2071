import { expect, test } from 'vitest'
import { usersXml } from './users-xml.ts'

test('a container takes its passwords from its environment and has no account without one', () => {
  const text = usersXml({ passwords: 'env', memoryMb: 2400 })
  for (const account of ['ADMIN', 'LOADER', 'BUILDER', 'READER', 'NOMINAL']) {
    expect(text).toContain(`<password from_env="SIMEI_CLICKHOUSE_${account}_PASSWORD"/>`)
  }
  expect(text).not.toContain('no_password')
  expect(text.slice(text.indexOf('<users>'))).not.toContain('<default>')
})

test('the embedded server keeps digests, never passwords', () => {
  const passwords = { admin: 'aaaa1', loader: 'bbbb2', builder: 'cccc3', reader: 'dddd4', nominal: 'eeee5' }
  const text = usersXml({ passwords, memoryMb: 2400 })
  for (const password of Object.values(passwords)) expect(text).not.toContain(password)
})
