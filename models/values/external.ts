import { sql } from 'kysely'
import type { Filter } from '#domain/dimensions.ts'
import { type Period, parsePeriod } from '#domain/periods.ts'
import { param, type Warehouse } from '#warehouse/index.ts'
import { servedName } from '../build/serve.ts'
import type { ExternalMeasure } from '../indicators/formula.ts'
import { type Cells, cellKey } from './cells.ts'
import { type Millionths, millionths } from './decimal.ts'
import { type Attribute, membersOf } from './members.ts'
import type { Request } from './request.ts'
import { combinations } from './spine.ts'
import { narrowedSum, narrowing } from './unit-selection.ts'

interface Row {
  readonly territory: string
  readonly programme: string
  readonly sex: string
  readonly age_band: string
  readonly period: string
  readonly value: string
}

const days = (period: Period): number => Date.parse(period.endOn) - Date.parse(period.startOn)
const sameDays = (a: Period, b: Period): boolean => a.startOn === b.startOn && a.endOn === b.endOn

/** Ids of the periods whose figure could answer for this one. */
function candidates(period: Period, nature: ExternalMeasure['nature']): readonly string[] {
  const year = period.endOn.slice(0, 4)
  const month = Number(period.endOn.slice(5, 7))
  const quarter = Math.ceil(month / 3)
  const calendar = [
    year,
    `${year}S${Math.ceil(month / 6)}`,
    `${year}Q${quarter}`,
    `${year}C${quarter}`,
    `${year}${period.endOn.slice(5, 7)}`,
  ]
  const ids = [period.id, `${period.startOn}..${period.endOn}`, ...calendar]
  return nature === 'stock' ? ids : ids.filter(id => sameDays(parsePeriod(id), period))
}

/** The figure of exactly these days, else (of a stock) of the shortest period that holds the last day. */
function best(
  rows: readonly Row[],
  period: Period,
  nature: ExternalMeasure['nature'],
): Millionths | undefined {
  const dated = rows.map(row => ({ row, of: parsePeriod(row.period) }))
  const exact = dated.find(({ of }) => of.id === period.id) ?? dated.find(({ of }) => sameDays(of, period))
  if (exact !== undefined) return millionths(exact.row.value)
  if (nature === 'flow') return undefined
  const [shortest] = dated
    .filter(({ of }) => of.startOn <= period.endOn && of.endOn >= period.endOn)
    .sort((a, b) => days(a.of) - days(b.of))
  return shortest === undefined ? undefined : millionths(shortest.row.value)
}

/** Members of one dimension that a figure is made of: those that the measure fixes, the row's own, those filtered by, or all (`''`). */
function parts(
  measure: ExternalMeasure,
  dimension: 'programme' | 'sex' | 'age_band',
  member: string | undefined,
  filters: ReadonlyMap<Filter, readonly string[]>,
): readonly string[] {
  const fixed = measure.only?.[dimension]
  if (fixed !== undefined) return fixed
  if (!measure.along.includes(dimension)) return ['']
  if (member !== undefined) return [member]
  return filters.get(dimension) ?? ['']
}

/**
 * Figures of other institutions at each place of an answer. Nothing is added up but the members that a filter names, and the units of
 * a regional office or set; a place for which
 * the institution gave no figure is absent.
 */
export async function externalCells(
  warehouse: Warehouse,
  publication: number,
  measure: ExternalMeasure,
  request: Request,
  periods: readonly Period[],
): Promise<Cells> {
  const narrowed =
    request.attributes.includes('office') || request.filters.has('office') || request.filters.has('set')
  const places = narrowed ? sql`true` : sql`territory in ${param(request.territories, 'Array(String)')}`
  const ids = [...new Set(periods.flatMap(period => candidates(period, measure.nature)))]
  const { rows } = await sql<Row>`
    select territory, programme, sex, age_band, period, value from ${sql.table(servedName(publication, 'fct_external_figures'))}
    where measure = ${measure.measure} and period in ${param(ids, 'Array(String)')}
      and ${places}`.execute(warehouse.db)
  const known = new Map<string, Row[]>()
  const keyOf = (...place: readonly string[]) => place.join('|')
  for (const row of rows) {
    const key = keyOf(row.territory, row.programme, row.sex, row.age_band)
    known.set(key, [...(known.get(key) ?? []), row])
  }
  const cells = new Map<string, Millionths>()
  const members = combinations(request.attributes.map(attribute => membersOf(request.indicator, attribute)))
  for (const place of members) {
    const member = (name: Attribute) => place[request.attributes.indexOf(name)]
    const sources = combinations(
      (['programme', 'sex', 'age_band'] as const).map(name =>
        parts(measure, name, member(name), request.filters),
      ),
    )
    for (const territory of request.territories)
      for (const period of periods) {
        const within = narrowing(member('office'), request.filters)
        const found = sources.map(source => {
          const figureOf = (unit: string) =>
            best(known.get(keyOf(unit, ...source)) ?? [], period, measure.nature)
          return within === null
            ? figureOf(territory)
            : narrowedSum(territory, within, period.endOn, request.tree, figureOf)
        })
        if (found.some(value => value === undefined)) continue
        const sum = found.reduce<Millionths>((total, value) => total + (value ?? 0n), 0n)
        cells.set(cellKey({ period: period.id, territory, members: place }), sum)
      }
  }
  return cells
}
