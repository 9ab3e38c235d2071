import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { Secret } from './secret.ts'

test('a secret is read anew at each use, and shows itself in no text, JSON or log', async () => {
  const values: Record<string, string> = { CLAVE: 'first' }
  const secret = new Secret({ env: 'CLAVE' }).in(name => values[name])
  expect(await secret.reveal()).toBe('first')
  values.CLAVE = 'second'
  expect(await secret.reveal()).toBe('second')
  const shown = [
    `${secret}`,
    JSON.stringify({ secret }),
    inspect({ secret }, { showHidden: true }),
    secret.place,
  ]
  expect(shown.join(' ')).not.toMatch(/first|second/)
  expect(shown).toContain('•••')
})

test('a missing or empty secret is an error that names where it should be', async () => {
  await expect(new Secret({ env: 'CLAVE' }).reveal()).rejects.toThrow('secret_missing: env CLAVE')
  await expect(new Secret({ env: 'CLAVE' }, () => '').reveal()).rejects.toThrow('secret_missing: env CLAVE')
  await expect(new Secret({ file: '/nowhere/clave' }).reveal()).rejects.toThrow(
    'secret_missing: file /nowhere/clave: ENOENT',
  )
})

test('a secret in a file loses the line end that an editor adds, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'simei-secret-'))
  const file = join(folder, 'clave')
  await writeFile(file, ' a b \n')
  expect(await new Secret({ file }).reveal()).toBe(' a b ')
  await rm(folder, { recursive: true })
})
