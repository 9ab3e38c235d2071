import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { EngineError } from './errors.ts'
import { tryLock } from './lock.ts'

const dir = mkdtempSync(join(tmpdir(), 'simei-lock-'))
afterAll(() => rmSync(dir, { recursive: true }))

test('one lock at a time, free again once released', () => {
  const path = join(dir, 'one')
  const first = tryLock(path)
  expect(first).toBeDefined()
  expect(tryLock(path)).toBeUndefined()
  first?.release()
  first?.release()
  const second = tryLock(path)
  expect(second).toBeDefined()
  second?.release()
})

test('shared locks stand beside each other and against an exclusive one', () => {
  const path = join(dir, 'shared')
  const [one, two] = [tryLock(path, 'shared'), tryLock(path, 'shared')]
  expect(one && two).toBeDefined()
  one?.release()
  expect(tryLock(path)).toBeUndefined()
  two?.release()
  const alone = tryLock(path)
  expect(tryLock(path, 'shared')).toBeUndefined()
  alone?.release()
})

test('a lock handed to a child lives exactly as long as the child, however it ends', async () => {
  const path = join(dir, 'child')
  const lock = tryLock(path)
  const child = spawn('sleep', ['60'], { stdio: ['ignore', 'ignore', 'ignore', lock?.fd ?? 'ignore'] })
  await new Promise(resolve => child.once('spawn', resolve))
  lock?.release()
  expect(tryLock(path)).toBeUndefined()
  child.kill('SIGKILL')
  await new Promise(resolve => child.once('exit', resolve))
  const again = tryLock(path)
  expect(again).toBeDefined()
  again?.release()
})

test('a folder that cannot hold a lock is named', () => {
  expect(() => tryLock(join(dir, 'missing', 'lock'))).toThrow(EngineError)
})
