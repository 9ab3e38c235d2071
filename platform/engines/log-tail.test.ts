import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { lastLines } from './log-tail.ts'

const dir = mkdtempSync(join(tmpdir(), 'simei-log-'))
const path = join(dir, 'server.log')
afterAll(() => rmSync(dir, { recursive: true }))

test('the lines that tell an error come before the rest, and never those of an earlier run', () => {
  const earlier = 'FATAL: an earlier run\n'
  writeFileSync(path, `${earlier}starting\nDB::Exception: no space left\n0. ? @ 0x1\n1. ? @ 0x2\n`)
  expect(lastLines(path, earlier.length)).toEqual(['DB::Exception: no space left'])
  writeFileSync(path, `${earlier}starting\nlistening\n`)
  expect(lastLines(path, earlier.length)).toEqual(['starting', 'listening'])
})

test('a log that does not exist has no lines', () => {
  expect(lastLines(join(dir, 'none'))).toEqual([])
})
