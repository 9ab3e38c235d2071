import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { openEngines } from './open.ts'
import { tryOwn } from './ownership.ts'
import { ownerProcess } from './testing/owner-process.test-helper.ts'
import { PATIENCE_MS, times, workspace } from './testing/workspace.test-helper.ts'

const ELSEWHERE = {
  clickhouse: {
    loader: 'http://l@127.0.0.1:1',
    builder: 'http://b@127.0.0.1:1',
    reader: 'http://r@127.0.0.1:1',
    nominal: 'http://n@127.0.0.1:1',
  },
  storeUrl: 'postgres://s@127.0.0.1:1/s',
}
const spaces: { remove(): void }[] = []
const space = (mode?: 'own' | 'join') => {
  const made = workspace(mode)
  spaces.push(made)
  return made
}
afterEach(() => {
  for (const made of spaces.splice(0)) made.remove()
})

describe('the owner of a data directory', { timeout: PATIENCE_MS }, () => {
  test('is one of several that start at once', async () => {
    for (let round = 0; round < times(1, 10); round++) {
      const { options } = space()
      const starters = Array.from({ length: 4 }, () => ownerProcess({ ...options, ...ELSEWHERE }))
      const outcomes = await Promise.all(
        starters.map(starter => starter.until(told => (told.opened ? 'opened' : told.refused?.code))),
      )
      expect(outcomes.toSorted()).toEqual(['data_dir_busy', 'data_dir_busy', 'data_dir_busy', 'opened'])
      for (const starter of starters) starter.child.stdin?.end()
      await Promise.all(starters.map(starter => starter.ended))
    }
  })

  test('is named to whoever is refused, with its address', async () => {
    const { options, dataDir } = space()
    const engines = await openEngines({ ...options, ...ELSEWHERE, publicUrl: 'http://localhost:8080' })
    const second = ownerProcess({ ...options, ...ELSEWHERE })
    const refused = await second.until(told => told.refused)
    expect(refused.code).toBe('data_dir_busy')
    expect(refused.message).toContain(`process ${process.pid}, http://localhost:8080, ${dataDir}`)
    await engines.stop()
  })

  test('leaves no lock behind when it is killed', async () => {
    const { options } = space()
    const owner = ownerProcess({ ...options, ...ELSEWHERE })
    await owner.until(told => told.opened)
    owner.child.kill('SIGKILL')
    await owner.ended
    const engines = await openEngines({ ...options, ...ELSEWHERE })
    expect(engines.owned).toBe(true)
    await engines.stop()
  })

  test('keeps its runtime file to itself and takes it away when it stops', async () => {
    const { options, dataDir } = space()
    const engines = await openEngines({ ...options, ...ELSEWHERE })
    const runtime = join(dataDir, 'run', 'engines.json')
    expect(statSync(runtime).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(runtime, 'utf8'))).toMatchObject({ storeUrl: ELSEWHERE.storeUrl })
    await engines.stop()
    expect(existsSync(runtime)).toBe(false)
  })
})

describe('a process that joins', () => {
  test('never takes the address of an owner that is gone', async () => {
    const { options, dataDir } = space('join')
    tryOwn(dataDir)?.release()
    const gone = {
      pid: 2 ** 22 + 1,
      nonce: 'n',
      warehouse: ELSEWHERE.clickhouse,
      storeUrl: ELSEWHERE.storeUrl,
    }
    writeFileSync(join(dataDir, 'run', 'engines.json'), JSON.stringify(gone))
    const engines = await openEngines({ ...options, clickhouse: ELSEWHERE.clickhouse })
    expect(engines.owned).toBe(true)
    await engines.stop()
  })

  test('needs no directory when both servers are elsewhere', async () => {
    const { options, dataDir } = space('join')
    const engines = await openEngines({ ...options, ...ELSEWHERE })
    expect(engines.owned).toBe(false)
    expect(engines.warehouse.admin).toBe(ELSEWHERE.clickhouse.builder)
    expect(existsSync(join(dataDir, 'run'))).toBe(false)
    await engines.stop()
  })

  test('uses the engines of the owner, waiting while they start', async () => {
    const { options } = space()
    const owner = ownerProcess(options)
    await owner.until(told => told.event)
    const joined = await openEngines({ ...options, mode: 'join' })
    const theirs = await owner.until(told => told.opened)
    expect({ owned: joined.owned, store: joined.storeUrl }).toEqual({ owned: false, store: theirs.storeUrl })
    await joined.stop()
    owner.child.stdin?.end()
    expect(await owner.until(told => told.stopped)).toBe(true)
  })

  test('keeps an owner that works only for itself from stopping under it', async () => {
    const { options } = space('join')
    const first = ownerProcess({ ...options, storeUrl: ELSEWHERE.storeUrl })
    const opened = await first.until(told => told.opened)
    const second = await openEngines(options)
    expect([opened.owned, second.owned]).toEqual([true, false])
    first.child.stdin?.end()
    await first.until(told => (told.event?.kind === 'waiting' ? true : undefined))
    expect(second.warehouse.reader).toBe(opened.warehouse.reader)
    await second.stop()
    expect(await first.until(told => told.stopped)).toBe(true)
  })
})
