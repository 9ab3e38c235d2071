import { sql } from 'kysely'
import { parsePeriod } from '#domain/periods.ts'
import { territoriesAt } from '#domain/territories/index.ts'
import { param, type Warehouse } from '#warehouse/index.ts'
import type { RecountBatch, Recounted, RecountRequest } from './recount.test-helper.ts'

const OFFICES: readonly (readonly [string, RegExp])[] = [
  ['R10', /^0808(15|16|22|23|24)$/],
  ['R11', /^0810/],
  ['R09', /^080[56]/],
  ['R08', /^08/],
  ['R04', /^04/],
  ['R15', /^13/],
  ['R01', /^01/],
  ['R13', /^10/],
  ['R14', /^12/],
]
const PRIORITY = /^(060201|120101|120402|120501|120701|120605|110102|100102|090301|030301|050208)$/
const inSet = (set: string, code: string, on: string): boolean =>
  set === 'prioritarios'
    ? on >= '2017-12-04' && PRIORITY.test(code)
    : on >= '2020-01-01' && (/^1[012]/.test(code) || PRIORITY.test(code))

/** A figure of a place, by programme and age band; undefined where nobody gave it. Figures are of years here. */
export type FigureOf = (unit: string, programme: string, ageBand: string) => number | undefined

export async function figuresOf(
  warehouse: Warehouse,
  batches: readonly RecountBatch[],
  measure: string,
  period: string,
): Promise<FigureOf> {
  const ids = batches.map(batch => batch.batch_id)
  const { rows } = await sql<{ place: string; value: string }>`
    select concat(toString(territory_code), ' ', ifNull(toString(programme), ''), ' ', ifNull(toString(age_band), '')) as place, toString(value) as value
    from raw.denominadores where batch_id in ${param(ids, 'Array(UInt64)')} and measure = ${measure}
      and period = ${parsePeriod(period).endOn.slice(0, 4)}`.execute(warehouse.db)
  const known = new Map(rows.map(row => [row.place, Number(row.value)]))
  return (unit, programme, ageBand) => known.get(`${unit} ${programme} ${ageBand}`)
}

/** The places of an answer, each with the programmes, offices and sets that it stands for. */
interface Place {
  readonly key: string
  readonly unit: string
  readonly programmes: readonly string[]
  readonly offices: readonly string[] | undefined
}

const ALL = ['120A65', 'RDO', 'AG', 'SENAPAN']

export function placesOf({ by, territory, filters }: RecountRequest): readonly Place[] {
  const level = by.find(name => name.startsWith('territory:'))?.slice('territory:'.length)
  const units =
    level === undefined
      ? [territory]
      : (['province', 'district', 'corregimiento'] as const)
          .filter(each => each === level)
          .flatMap(each => territoriesAt(each, territory).map(({ code }) => code))
  const programmes = by.includes('programme') ? (filters.programme ?? ALL) : [undefined]
  const offices = by.includes('office')
    ? OFFICES.map(([id]) => id).filter(id => filters.office?.includes(id) ?? true)
    : [undefined]
  return units.flatMap(unit =>
    programmes.flatMap(programme =>
      offices.map(office => ({
        key: by
          .map(name => (name === 'programme' ? programme : name === 'office' ? office : unit) ?? '')
          .join('|'),
        unit,
        programmes: programme === undefined ? (filters.programme ?? ['']) : [programme],
        offices: office === undefined ? filters.office : [office],
      })),
    ),
  )
}

/** The figure of a place: its own, or of offices and sets the sum of their corregimientos; undefined when one of them has none. */
export function figureAt(
  { unit, programmes, offices }: Place,
  { filters, period }: RecountRequest,
  figure: (unit: string, programme: string) => number | undefined,
): number | undefined {
  const on = parsePeriod(period).endOn
  const sets = filters.set
  const parts =
    offices === undefined && sets === undefined
      ? [unit]
      : territoriesAt('corregimiento', unit)
          .map(({ code }) => code)
          .filter(code => {
            const office = OFFICES.find(([, covers]) => covers.test(code))?.[0]
            return (
              (offices === undefined || (office !== undefined && offices.includes(office))) &&
              (sets === undefined || sets.some(set => inSet(set, code, on)))
            )
          })
  const found = parts.flatMap(part => programmes.map(programme => figure(part, programme)))
  return found.length === 0 || found.some(value => value === undefined)
    ? undefined
    : found.reduce<number>((sum, value) => sum + (value ?? 0), 0)
}

const NONE: Recounted = { numerator: '0', denominator: '0' }

/** Each place of an answer with what `counted` and external figures give it; without a figure there is no data. */
export const withFigures = (
  request: RecountRequest,
  counted: ReadonlyMap<string, Recounted>,
  make: (place: Place, own: number) => Recounted | undefined,
): ReadonlyMap<string, Recounted> =>
  new Map(
    placesOf(request).map(place => [
      place.key,
      make(place, Number(counted.get(place.key)?.numerator ?? '0')) ?? NONE,
    ]),
  )
