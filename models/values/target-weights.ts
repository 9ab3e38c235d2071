import { sql } from 'kysely'
import type { Apportionment } from '#domain/contracts/plan-rules.ts'
import { type Period, parsePeriod } from '#domain/periods.ts'
import { param, type Warehouse } from '#warehouse/index.ts'
import { servedName } from '../build/serve.ts'
import { type Millionths, millionths } from './decimal.ts'
import type { PublicationFacts } from './publication-facts.ts'

/** The external figure by which a rule divides; equal parts need none. */
const MEASURES: Readonly<Record<Exclude<Apportionment, 'igual'>, string>> = {
  poblacion: 'poblacion',
  poblacion_objetivo: 'personas_objetivo',
}

/** How much of a whole a unit gets by a rule, for a target of a period and programme (`''`: of all); undefined when nobody gave its figure. */
export type Weights = (
  rule: Apportionment,
  unit: string,
  of: { readonly period: Period; readonly programme: string },
) => Millionths | undefined

interface Row {
  readonly measure: string
  readonly territory: string
  readonly programme: string
  readonly period: string
  readonly value: string
}
interface Figure {
  readonly of: Period
  readonly value: Millionths
}

const days = ({ startOn, endOn }: Period): number => Date.parse(endOn) - Date.parse(startOn)

/** The figure of the shortest period that holds the target's last day, else the last one before it, else the first after it. */
function nearest(figures: readonly Figure[], on: string): Millionths | undefined {
  const holding = figures
    .filter(({ of }) => of.startOn <= on && of.endOn >= on)
    .sort((a, b) => days(a.of) - days(b.of))
  const before = figures.filter(({ of }) => of.endOn < on).sort((a, b) => (a.of.endOn < b.of.endOn ? 1 : -1))
  const after = figures
    .filter(({ of }) => of.startOn > on)
    .sort((a, b) => (a.of.startOn < b.of.startOn ? -1 : 1))
  return (holding[0] ?? before[0] ?? after[0])?.value
}

async function load(
  warehouse: Warehouse,
  publication: number,
  programmes: readonly string[],
): Promise<Weights> {
  const { rows } = await sql<Row>`
    select measure, territory, programme, period, value from ${sql.table(servedName(publication, 'fct_external_figures'))}
    where measure in ${param(Object.values(MEASURES), 'Array(String)')} and sex = '' and age_band = ''
      and programme in ${param(programmes, 'Array(String)')}`.execute(warehouse.db)
  const keyOf = (measure: string, territory: string, programme: string) =>
    `${measure}|${territory}|${programme}`
  const periods = new Map<string, Period>()
  const figures = new Map<string, Figure[]>()
  for (const { measure, territory, programme, period, value } of rows) {
    const of = periods.get(period) ?? parsePeriod(period)
    periods.set(period, of)
    const key = keyOf(measure, territory, programme)
    const known = figures.get(key)
    if (known === undefined) figures.set(key, [{ of, value: millionths(value) }])
    else known.push({ of, value: millionths(value) })
  }
  const found = new Map<string, Millionths | undefined>()
  return (rule, unit, { period, programme }) => {
    if (rule === 'igual') return 1n
    const key = keyOf(MEASURES[rule], unit, rule === 'poblacion' ? '' : programme)
    const dated = `${key}|${period.endOn}`
    if (!found.has(dated)) found.set(dated, nearest(figures.get(key) ?? [], period.endOn))
    return found.get(dated)
  }
}

const kept = new WeakMap<PublicationFacts, Promise<Weights>>()

/** Populations and target populations by territory, read once per publication and only when some target is apportioned by them. */
export function weightsOf(warehouse: Warehouse, facts: PublicationFacts): Promise<Weights> {
  const known = kept.get(facts)
  if (known !== undefined) return known
  const programmes = new Set(
    [...facts.targets.values()]
      .flat()
      .filter(({ apportioned_by }) => apportioned_by !== '')
      .map(({ programme }) => programme),
  )
  const loading = load(warehouse, facts.publication, [...new Set(['', ...programmes])])
  kept.set(facts, loading)
  loading.catch(() => kept.delete(facts))
  return loading
}
