import { tracingChannel } from 'node:diagnostics_channel'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROVING } from '#test/proving.ts'
import { judge, send } from './answers.test-helper.ts'
import { asDescribed, type Operation, operationsOf } from './operations.test-helper.ts'
import { type FuzzedRequest, plainRequest, requests } from './requests.test-helper.ts'
import { smallService } from './service.test-helper.ts'

const AT_ONCE = 10
const BATCHES = PROVING ? 5200 : 24
const SEED = 20_260_415
/** No request may hold the loop longer. */
const LONGEST_BLOCK_MS = 50
/** The full count takes hours on a machine that others use. */
const LONGEST_TEST_MS = PROVING ? 4 * 3_600_000 : 300_000
const SUSPECTS_PER_OPERATION = 5
const REPEATS = 7
const NANOSECONDS = 1e6
/** Of all requests, those that a route's handler has to see: what is refused before it tests little. */
const LEAST_REACHED = 0.4

let service: Awaited<ReturnType<typeof smallService>>
let operations: readonly Operation[]
/** Requests that were let in and well formed, so that the route itself answered them, by operation. */
const reached = new Map<string, number>()
const handled = tracingChannel('fastify.request.handler')
const count = (message: unknown) => {
  const { route } = message as { readonly route: { readonly url?: string; readonly method: string } }
  const name = `${route.method} ${asDescribed(route.url ?? '')}`
  reached.set(name, (reached.get(name) ?? 0) + 1)
}
beforeAll(async () => {
  service = await smallService()
  operations = operationsOf(service.app)
  handled.start.subscribe(count)
})
afterAll(() => {
  handled.start.unsubscribe(count)
  return service.stop()
})

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
      const { renewed } = service.visitors
      const first = await send(service, request)
      // The request before may have ended the session.
      const answer = service.visitors.renewed > renewed ? await send(service, request) : first
      judge(request, answer)
      if (operation.method === 'GET') answered.set(operation.path, answer.statusCode)
    }
    expect(answered.size).toBeGreaterThan(30)
    const never = operations.map(({ method, path }) => `${method} ${path}`).filter(name => !reached.has(name))
    expect(never).toEqual([])
    // Nothing has been run or mailed here. What belongs to an account asks whose it is, and what changes something whose page that wants.
    const absent = [...answered]
      .filter(([, status]) => ![200, 401, 403].includes(status))
      .map(([path]) => path)
    expect(absent.sort()).toEqual([
      '/api/v1/alerts/mails/{message}',
      '/api/v1/ingest/runs/{run}',
      '/api/v1/oidc/return',
      '/api/v1/privacy/breaches/{breach}',
      '/api/v1/privacy/requests/{request}',
      '/api/v1/sectoral-lists/{list}/answers',
    ])
  })

  it(
    `stays itself under ${BATCHES * AT_ONCE} requests, valid and hostile`,
    async () => {
      const suspects: Suspect[] = []
      const statuses = new Map<number, number>()
      reached.clear()
      await fc.assert(
        fc.asyncProperty(
          fc.array(requests(operations), { minLength: AT_ONCE, maxLength: AT_ONCE }),
          async batch => {
            const block = await longestBlock(async () => {
              const answers = await Promise.all(batch.map(request => send(service, request)))
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
      const handlers = [...reached.values()].reduce((sum, each) => sum + each, 0)
      process.stderr.write(
        `answers by status: ${JSON.stringify(Object.fromEntries(statuses))}; by a route itself: ${handlers}, by ${reached.size} of ${operations.length}; visitors renewed ${service.visitors.renewed} times\n`,
      )
      expect(handlers / (BATCHES * AT_ONCE)).toBeGreaterThan(LEAST_REACHED)
      if (PROVING)
        expect(operations.filter(({ method, path }) => !reached.has(`${method} ${path}`))).toEqual([])
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
      block = Math.min(block, await longestBlock(() => send(service, request)))
    if (block > longest.block) longest = { block, told: `${request.method} ${request.url.slice(0, 200)}` }
  }
  process.stderr.write(
    `${chosen.length} of ${suspects.length} suspects repeated; longest block ${longest.block.toFixed(1)} ms ${longest.told}\n`,
  )
  expect(longest.block, longest.told).toBeLessThan(LONGEST_BLOCK_MS)
}
