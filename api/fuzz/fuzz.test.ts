import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROVING } from '#test/proving.ts'
import { judge, send } from './answers.test-helper.ts'
import { type Operation, operationsOf } from './operations.test-helper.ts'
import { type FuzzedRequest, plainRequest, requests } from './requests.test-helper.ts'
import { smallService } from './service.test-helper.ts'

const AT_ONCE = 10
const BATCHES = PROVING ? 5200 : 40
const SEED = 20_260_415
/** No request may hold the loop longer. */
const LONGEST_BLOCK_MS = 50
/** The full count takes hours on a machine that others use. */
const LONGEST_TEST_MS = PROVING ? 4 * 3_600_000 : 300_000
const SUSPECTS_PER_OPERATION = 5
const REPEATS = 7
const NANOSECONDS = 1e6

let service: Awaited<ReturnType<typeof smallService>>
let operations: readonly Operation[]
beforeAll(async () => {
  service = await smallService()
  operations = operationsOf(service.app)
})
afterAll(() => service.stop())

/** The longest that the loop was held while something ran, ms. */
async function longestBlock(run: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await wait(2)
  delay.reset()
  await run()
  await wait(2)
  delay.disable()
  return delay.max / NANOSECONDS
}

describe('the service against its own description', () => {
  it('answers the plainest request of every operation as documented', async () => {
    const answered = new Map<string, number>()
    for (const operation of operations) {
      const request = plainRequest(operation)
      const answer = await send(service.app, request)
      judge(request, answer)
      answered.set(operation.path, answer.statusCode)
    }
    expect(answered.size).toBeGreaterThan(30)
    // Nothing has been run or mailed here.
    const absent = [...answered].filter(([, status]) => status !== 200).map(([path]) => path)
    expect(absent.sort()).toEqual(['/api/v1/alerts/mails/{message}', '/api/v1/ingest/runs/{run}'])
  })

  it(
    `stays itself under ${BATCHES * AT_ONCE} requests, valid and hostile`,
    async () => {
      const suspects: Suspect[] = []
      const statuses = new Map<number, number>()
      await fc.assert(
        fc.asyncProperty(
          fc.array(requests(operations), { minLength: AT_ONCE, maxLength: AT_ONCE }),
          async batch => {
            const block = await longestBlock(async () => {
              const answers = await Promise.all(batch.map(request => send(service.app, request)))
              for (const [index, answer] of answers.entries()) {
                const request = batch[index]
                if (request === undefined) continue
                statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1)
                judge(request, answer)
              }
            })
            if (block > LONGEST_BLOCK_MS) suspects.push(...batch.map(request => ({ block, request })))
          },
        ),
        { numRuns: BATCHES, seed: SEED, endOnFailure: true },
      )
      expect(statuses.get(200)).toBeGreaterThan(BATCHES)
      process.stderr.write(`answers by status: ${JSON.stringify(Object.fromEntries(statuses))}\n`)
      if (PROVING) await judgeBlocks(suspects)
    },
    LONGEST_TEST_MS,
  )
})

/** A request of a batch during which the loop was held for so many ms. */
interface Suspect {
  readonly block: number
  readonly request: FuzzedRequest
}

/**
 * A machine that others use stops a process for longer than a request takes, so a block counts only when the same request alone holds the loop
 * that long each time that it is repeated: the shortest of its longest blocks. The worst of each operation are repeated.
 */
async function judgeBlocks(suspects: readonly Suspect[]): Promise<void> {
  const worstFirst = [...suspects].sort((one, other) => other.block - one.block)
  const chosen = operations.flatMap(operation =>
    worstFirst.filter(({ request }) => request.operation === operation).slice(0, SUSPECTS_PER_OPERATION),
  )
  let longest = { block: 0, told: '' }
  for (const { request } of chosen) {
    let block = Number.POSITIVE_INFINITY
    for (let turn = 0; turn < REPEATS && block > LONGEST_BLOCK_MS; turn++)
      block = Math.min(block, await longestBlock(() => send(service.app, request)))
    if (block > longest.block) longest = { block, told: `${request.method} ${request.url.slice(0, 200)}` }
  }
  process.stderr.write(
    `${chosen.length} of ${suspects.length} suspects repeated; longest block ${longest.block.toFixed(1)} ms ${longest.told}\n`,
  )
  expect(longest.block, longest.told).toBeLessThan(LONGEST_BLOCK_MS)
}
