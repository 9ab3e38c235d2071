import { randomInt } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { ask } from './clickhouse/ask.ts'
import { tryLock } from './lock.ts'
import { openEngines } from './open.ts'
import { readIfThere } from './private-file.ts'
import { ownerProcess } from './testing/owner-process.test-helper.ts'
import { childOfOurs, processesOf } from './testing/processes.test-helper.ts'
import { storeValue } from './testing/store-value.test-helper.ts'
import { PATIENCE_MS, times, workspace } from './testing/workspace.test-helper.ts'
import type { EngineEvent, EngineName } from './types.ts'

const spaces: { remove(): void }[] = []
const space = () => {
  const made = workspace()
  spaces.push(made)
  return made
}
afterEach(() => {
  for (const made of spaces.splice(0)) made.remove()
})

const pidIn = (path: string): number => Number.parseInt(readIfThere(path) ?? '', 10)

/** Waits until nothing lives on the directory: no process names it and both locks are free. */
const untilDeserted = async (dataDir: string): Promise<void> => {
  for (;;) {
    const locks = ['warehouse', 'store']
      .map(engine => join(dataDir, engine, 'server.lock'))
      .filter(path => existsSync(path))
      .map(path => tryLock(path))
    for (const lock of locks) lock?.release()
    if (locks.every(lock => lock !== undefined) && processesOf(dataDir).length === 0) return
    await sleep(20)
  }
}

/** Adds a row to the store and counts the rows there. */
const storeRows = async (url: string): Promise<unknown> => {
  await storeValue(url, 'CREATE TABLE IF NOT EXISTS kept (a int)')
  await storeValue(url, 'INSERT INTO kept VALUES (1)')
  return storeValue(url, 'SELECT count(*)::int AS value FROM kept')
}

test('kill -9 of the owner at any moment leaves no process, and the next start works', {
  timeout: PATIENCE_MS,
}, async () => {
  const { options, dataDir } = space()
  const rounds = times(4, 20)
  for (let round = 0; round < rounds; round++) {
    const owner = ownerProcess(options)
    // From the first steps of initdb to well after both engines answer.
    await owner.until(told => (round % 4 === 3 ? told.opened : told.event))
    await sleep((round * 1500) / rounds + randomInt(60))
    owner.child.kill('SIGKILL')
    await owner.ended
    if (round % 2 === 0) await untilDeserted(dataDir)
  }
  const engines = await openEngines(options)
  expect((await ask(engines.warehouse.reader, 'SELECT currentUser()')).body).toBe('simei_reader')
  expect(await storeRows(engines.storeUrl)).toBe(1)
  await engines.stop()
  await untilDeserted(dataDir)
})

describe('a killed engine', { timeout: PATIENCE_MS }, () => {
  const victims: { engine: EngineName; what: string; pid: (dataDir: string) => number }[] = [
    { engine: 'warehouse', what: 'the server', pid: dir => childOfOurs(dir, 'launcher.mjs') },
    {
      engine: 'store',
      what: 'the server',
      pid: dir => pidIn(join(dir, 'store', 'cluster', 'postmaster.pid')),
    },
    { engine: 'store', what: 'its watchdog', pid: dir => childOfOurs(dir, 'watchdog.sh') },
  ]
  test.each(victims)(
    '$engine: after kill -9 of $what it answers at the same address with every row',
    async victim => {
      const { options, dataDir } = space()
      const events: EngineEvent[] = []
      let notify: () => void = () => undefined
      const engines = await openEngines({
        ...options,
        onEvent(event) {
          if (event.engine === victim.engine) events.push(event)
          notify()
        },
      })
      const count = (kind: EngineEvent['kind']): number => events.filter(event => event.kind === kind).length
      await ask(engines.warehouse.admin, 'CREATE DATABASE raw ENGINE = Atomic')
      await ask(engines.warehouse.loader, 'CREATE TABLE raw.kept (a UInt8) ENGINE = MergeTree ORDER BY a')
      for (let round = 1; round <= times(1, 10); round++) {
        await ask(engines.warehouse.loader, 'INSERT INTO raw.kept VALUES (1)')
        expect(await storeRows(engines.storeUrl)).toBe(round)
        process.kill(victim.pid(dataDir), 'SIGKILL')
        while (count('ready') <= round) {
          await new Promise<void>(resolve => {
            notify = resolve
          })
        }
        expect(count('crashed')).toBe(round)
        expect((await ask(engines.warehouse.loader, 'SELECT count() FROM raw.kept')).body).toBe(String(round))
      }
      expect(events.find(event => event.kind === 'crashed')?.reason).toContain('SIGKILL')
      await engines.stop()
      expect(events.at(-1)?.kind).toBe('stopped')
      await untilDeserted(dataDir)
    },
  )
})
