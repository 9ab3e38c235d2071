import { CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import { EXIT_CAUSES, UNKNOWN } from '#domain/dimensions.ts'
import { parsePeriod } from '#domain/periods.ts'
import type { Warehouse } from '#warehouse/index.ts'
import {
  RECOUNTED,
  type RecountBatch,
  type Recounted,
  type RecountRequest,
  recount,
} from './recount.test-helper.ts'

type Recounts = ReadonlyMap<string, Recounted>
type Humans = ReadonlyMap<string, string>

/** Shares of exits by cause: each cause's exits over those of all causes, so that a cause without exits has a share of 0. */
async function byCause(
  warehouse: Warehouse,
  batches: readonly RecountBatch[],
  request: RecountRequest,
  humans: Humans,
): Promise<Recounts> {
  const { exit_cause: wanted, ...others } = request.filters
  const whole = { ...request, by: request.by.filter(name => name !== 'exit_cause'), filters: others }
  const [parts, all] = [
    await recount(warehouse, batches, request, humans),
    await recount(warehouse, batches, whole, humans),
  ]
  const place = request.by.indexOf('exit_cause')
  const causes = [...EXIT_CAUSES.map(({ id }) => id), UNKNOWN].filter(id => wanted?.includes(id) ?? true)
  return new Map(
    [...all].flatMap(([key, { numerator: denominator }]) =>
      (place < 0 ? [undefined] : causes).map(cause => {
        const members = whole.by.length === 0 ? [] : key.split('|')
        if (cause !== undefined) members.splice(place, 0, cause)
        const own = members.join('|')
        return [own, { numerator: parts.get(own)?.numerator ?? '0', denominator }] as const
      }),
    ),
  )
}

/** Indicators that `recountAny` knows. */
export const ANY_RECOUNTED: readonly string[] = [...RECOUNTED, 'T14']

/** Contracts whose last file is recent enough on the period's last day, over those that have sent one. */
function timeliness(batches: readonly RecountBatch[], { period, territory }: RecountRequest): Recounts {
  if (!territory.startsWith('PA')) return new Map()
  const { endOn } = parsePeriod(period)
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
  const sent = batches.filter(({ snapshot_on }) => snapshot_on <= endOn)
  const fresh = sent.filter(
    ({ contract, snapshot_on }) =>
      days(snapshot_on, endOn) <= CONTRACTS[contract as ContractName].freshnessDays,
  )
  const count = (some: readonly RecountBatch[]) => String(new Set(some.map(({ contract }) => contract)).size)
  return new Map([['', { numerator: count(fresh), denominator: count(sent) }]])
}

/** Recounts any indicator that counts records alone; shares of a whole, and what begins with a day, included. */
export async function recountAny(
  warehouse: Warehouse,
  batches: readonly RecountBatch[],
  request: RecountRequest,
  humans: Humans,
): Promise<Recounts> {
  if (request.indicator === 'T14') return timeliness(batches, request)
  if (request.indicator === 'P21') return byCause(warehouse, batches, request, humans)
  // Before 2022 the branch modality was of the card and of the counter alike.
  if (request.indicator === 'P14' && parsePeriod(request.period).startOn < '2022-01-01') return new Map()
  return recount(warehouse, batches, request, humans)
}
