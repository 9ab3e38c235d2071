import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { childModule } from '#test/child-module.ts'
import { type TestPipeline, testPipeline } from '../test-support/pipeline.test-helper.ts'
import { csv, payment } from '../test-support/records.test-helper.ts'

const CHILD = await childModule(
  fileURLToPath(new URL('../test-support/trigger-child.test-helper.ts', import.meta.url)),
)
const TRIGGERS = 20

let pipeline: TestPipeline
beforeAll(async () => {
  pipeline = await testPipeline()
})
afterAll(() => pipeline.close())

test('twenty triggers at once from two processes are one run and nineteen recorded skips', async () => {
  const { context, urls } = pipeline
  const child = () =>
    promisify(execFile)(process.execPath, [
      CHILD,
      urls.loader,
      urls.store,
      context.dataDir,
      'a_la_vez',
      csv([payment(1)]),
      String(TRIGGERS),
    ])
  const said = await Promise.all([child(), child()])
  const states = said.flatMap(({ stdout }) => JSON.parse(stdout) as string[])
  expect(states.filter(state => state === 'done')).toHaveLength(1)
  expect(states.filter(state => state === 'skipped')).toHaveLength(TRIGGERS - 1)
  const rows = await context.store.db
    .selectFrom('source_runs')
    .select(['state', 'skip_reason'])
    .where('source', '=', 'a_la_vez')
    .execute()
  expect(rows.filter(row => row.skip_reason === 'overlap')).toHaveLength(TRIGGERS - 1)
  const batches = await context.store.db
    .selectFrom('batches')
    .select('state')
    .where('source', '=', 'a_la_vez')
    .execute()
  expect(batches).toEqual([{ state: 'committed' }])
})
