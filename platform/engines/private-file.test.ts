import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makePrivateFolder } from './private-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'simei-folder-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('makes a folder and those above it for us alone, and leaves one that is there', () => {
  const path = join(folder, 'a', 'b', 'c')
  makePrivateFolder(path)
  makePrivateFolder(path)
  expect([path, join(folder, 'a')].map(each => statSync(each).mode & 0o777)).toEqual([0o700, 0o700])
})

it('ends in an error where none can be made: under a file, behind a broken link, in the system’s own tree', () => {
  writeFileSync(join(folder, 'file'), '')
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link'))
  for (const path of [join(folder, 'file', 'x'), join(folder, 'link'), '/proc/none/run'])
    expect(() => makePrivateFolder(path), path).toThrow()
})
