import { sql } from 'kysely'
import { CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import { EXIT_CAUSES, PROGRAMMES, UNKNOWN } from '#domain/dimensions.ts'
import { parsePeriod } from '#domain/periods.ts'
import { param, type Warehouse } from '#warehouse/index.ts'
import {
  RECOUNTED,
  type RecountBatch,
  type Recounted,
  type RecountRequest,
  recount,
} from './recount.test-helper.ts'
import { figureAt, figuresOf, withFigures } from './recount-external.test-helper.ts'

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
export const ANY_RECOUNTED: readonly string[] = [...RECOUNTED, 'P01', 'P18', 'T14', 'X16']

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

/** Households and the older, by what other institutions estimate; spending by person. */
async function ofFigures(
  warehouse: Warehouse,
  batches: readonly RecountBatch[],
  request: RecountRequest,
  humans: Humans,
): Promise<Recounts> {
  const { period, indicator } = request
  if (indicator === 'P01') {
    const target = await figuresOf(warehouse, batches, 'hogares_objetivo', period)
    return withFigures(request, await recount(warehouse, batches, request, humans), (place, paid) => {
      const estimated = figureAt(place, request, (unit, programme) => target(unit, programme, ''))
      return estimated === undefined ? undefined : { numerator: String(paid), denominator: String(estimated) }
    })
  }
  const older = async (measure: string) => {
    const figure = await figuresOf(warehouse, batches, measure, period)
    return (unit: string) => {
      const [one, other] = [figure(unit, '', '65-74'), figure(unit, '', '75+')]
      return one === undefined || other === undefined ? undefined : one + other
    }
  }
  const [pensioners, persons] = [await older('pensionados'), await older('poblacion')]
  const paid = { ...request, indicator: 'B01', filters: { ...request.filters, programme: ['120A65'] } }
  return withFigures(request, await recount(warehouse, batches, paid, humans), (place, own) => {
    const [pensioned, all] = [figureAt(place, request, pensioners), figureAt(place, request, persons)]
    return pensioned === undefined || all === undefined
      ? undefined
      : { numerator: String(pensioned + own), denominator: String(all) }
  })
}

/** Spending of transfers told by month or quarter, over the persons paid; finance tells no territory. */
async function costOf(
  warehouse: Warehouse,
  batches: readonly RecountBatch[],
  request: RecountRequest,
  humans: Humans,
): Promise<Recounts> {
  const paid = await recount(warehouse, batches, { ...request, indicator: 'B01' }, humans)
  const { startOn, endOn } = parsePeriod(request.period)
  const ids = batches.map(({ batch_id }) => batch_id)
  const { rows } = await sql<{ programme: string; period: string; balboas: string }>`
    select toString(programme) as programme, toString(period) as period, toString(accrued_balboas) as balboas
    from raw.presupuesto where batch_id in ${param(ids, 'Array(UInt64)')}`.execute(warehouse.db)
  const told = rows.filter(({ period, programme }) => {
    const of = parsePeriod(period)
    return (
      (of.kind === 'month' || of.kind === 'quarter') &&
      of.endOn >= startOn &&
      of.endOn <= endOn &&
      PROGRAMMES.some(({ id }) => id === programme) &&
      (request.filters.programme?.includes(programme) ?? true) &&
      request.territory.startsWith('PA')
    )
  })
  const keys = request.by.length === 0 ? [''] : PROGRAMMES.map(({ id }) => id)
  return new Map(
    keys.map(key => {
      const cents = told
        .filter(({ programme }) => key === '' || programme === key)
        .reduce((sum, { balboas }) => sum + Math.round(Number(balboas) * 100), 0)
      const persons = paid.get(key)?.numerator ?? '0'
      return [key, { numerator: (cents / 100).toFixed(2), denominator: persons }] as const
    }),
  )
}

/** Recounts any indicator that counts records, alone or over figures of others; shares of a whole, and what begins with a day, included. */
export async function recountAny(
  warehouse: Warehouse,
  batches: readonly RecountBatch[],
  request: RecountRequest,
  humans: Humans,
): Promise<Recounts> {
  if (request.indicator === 'T14') return timeliness(batches, request)
  if (request.indicator === 'P18') return costOf(warehouse, batches, request, humans)
  if (['P01', 'X16'].includes(request.indicator)) return ofFigures(warehouse, batches, request, humans)
  if (request.indicator === 'P21') return byCause(warehouse, batches, request, humans)
  // Before 2022 the branch modality was of the card and of the counter alike.
  if (request.indicator === 'P14' && parsePeriod(request.period).startOn < '2022-01-01') return new Map()
  return recount(warehouse, batches, request, humans)
}
