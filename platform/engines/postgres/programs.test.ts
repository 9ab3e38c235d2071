import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { linkLibraries } from './programs.ts'

test('library links are made where install scripts were off, and left alone where they are there', () => {
  const dir = mkdtempSync(join(tmpdir(), 'simei-links-'))
  mkdirSync(join(dir, 'native', 'lib'), { recursive: true })
  writeFileSync(join(dir, 'native', 'lib', 'libpq.so.5.18'), 'library')
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]
  writeFileSync(join(dir, 'native', 'pg-symlinks.json'), JSON.stringify(links))
  linkLibraries(dir)
  linkLibraries(dir)
  expect(readFileSync(join(dir, 'native', 'lib', 'libpq.so.5'), 'utf8')).toBe('library')
  rmSync(dir, { recursive: true })
})
