import { dayInPanama } from '#domain/calendar.ts'
import { COUNTRY, type Tree } from '#domain/dimensions.ts'
import { SimeiError } from '#domain/errors.ts'
import { UNIT_SUMS, type ValueRow, type WarningKind } from '#domain/indicators.ts'
import { lastEnded, periodsPerYear, shiftPeriod } from '#domain/periods.ts'
import { type Scope, scopeHeader } from '#domain/scope.ts'
import { levelOf, TERRITORIES_OFFERED, territoriesAt } from '#domain/territories/index.ts'
import type { ModelsContext } from '../build/context.ts'
import { DEFINITIONS } from '../indicators/index.ts'
import { readablePublication } from '../publications.ts'
import { indicatorValues } from '../values/values.ts'
import { type SeriesWarning, seriesWarnings } from './series.ts'

/** Something to ask about one figure. Numbers are decimal text in the indicator's unit. */
export interface FigureWarning {
  readonly indicator: string
  readonly period: string
  readonly territory: string
  readonly kind: WarningKind
  readonly value: string | null
  /** What its own history lets expect; null where that is not the question. */
  readonly expected: string | null
  /** `outlier`: the modified z-score; `jump`: times the largest change before; null: beyond any number, or not the question. */
  readonly score: string | null
}

export interface WarningsQuery {
  /** The current one when absent. */
  readonly publication?: number
  /** Codes; all when absent. */
  readonly indicators?: readonly string[]
  /** The country or a province; the country and all its provinces when absent. */
  readonly territory?: string
  /** Of every period of the last ten years; otherwise only of the latest one that there is of each series. */
  readonly history?: boolean
  /** Places as they were when absent. */
  readonly tree?: Tree
}

export interface Warnings {
  readonly publication: number
  readonly as_of: string
  readonly warnings: readonly FigureWarning[]
}

interface Found extends FigureWarning {
  /** Of the latest period of its series. */
  readonly latest: boolean
}

const YEARS = 10
const AT_ONCE = 3

const firm = ({ status, value }: ValueRow): number | null =>
  status === 'ok' && value !== null ? Number(value) : null
const text = (value: number, decimals: number): string | null =>
  Number.isFinite(value) ? String(Number(value.toFixed(decimals))) : null

function ofSeries(
  code: string,
  rows: readonly ValueRow[],
  options: Parameters<typeof seriesWarnings>[1],
): readonly Found[] {
  const last = rows.findLastIndex(row => row.value !== null)
  const lastFirm = rows.findLastIndex(row => firm(row) !== null)
  const found = (
    row: ValueRow,
    at: number,
    kind: WarningKind,
    { expected, score }: Partial<SeriesWarning> = {},
  ) => ({
    ...{ indicator: code, period: row.period, territory: row.territory, kind, value: row.value },
    expected: expected === undefined ? null : text(expected, 6),
    score: score === undefined ? null : text(score, 1),
    latest: at === last || at === lastFirm,
  })
  return [
    ...seriesWarnings(rows.map(firm), options).flatMap(warning => {
      const row = rows[warning.at]
      return row === undefined ? [] : [found(row, warning.at, warning.kind, warning)]
    }),
    ...rows.flatMap((row, at) => (row.warnings ?? []).map(kind => found(row, at, kind))),
    // One line for the country says it: all its provinces wait for the same records.
    ...rows.flatMap((row, at) =>
      row.status === 'provisional' && row.territory === COUNTRY ? [found(row, at, 'provisional')] : [],
    ),
  ]
}

async function compute(
  context: ModelsContext,
  scope: Scope,
  code: string,
  { publication, as_of, tree }: { publication: number; as_of: string; tree: Tree },
): Promise<readonly Found[]> {
  const metadata = DEFINITIONS[code]?.metadata
  if (metadata === undefined) return []
  const kind = metadata.naturalPeriod
  const season = periodsPerYear(kind)
  const last = shiftPeriod(lastEnded(kind, dayInPanama(as_of)), 1)
  const provinces = metadata.dimensions.includes('territory:province')
    ? territoriesAt('province', COUNTRY).map(unit => unit.code)
    : []
  const { rows } = await indicatorValues(context, scope, {
    indicator: code,
    period: `${shiftPeriod(last, 1 - YEARS * season).id}..${last.id}`,
    territory: [...new Set([COUNTRY, ...provinces])].join(','),
    publication,
    tree,
  })
  const isRate = UNIT_SUMS[metadata.unit] === 'rate'
  return [...new Set(rows.map(row => row.territory))].flatMap(territory =>
    ofSeries(
      code,
      rows.filter(row => row.territory === territory),
      { season, isRate },
    ),
  )
}

const MOST_KEPT = 2000
const kept = new WeakMap<object, Map<string, Promise<readonly Found[]>>>()

/** Computed once per publication, scope and indicator: a publication never changes. A failed attempt is not kept. */
function remembered(
  { client }: ModelsContext['warehouse'],
  key: string,
  make: () => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  const known = kept.get(client) ?? new Map<string, Promise<readonly Found[]>>()
  kept.set(client, known)
  const found = known.get(key)
  if (found !== undefined) return found
  const making = make()
  making.catch(() => known.delete(key))
  known.set(key, making)
  for (const oldest of known.keys()) {
    if (known.size <= MOST_KEPT) break
    known.delete(oldest)
  }
  return making
}

function codesOf(asked: readonly string[] | undefined): readonly string[] {
  const all = Object.keys(DEFINITIONS)
  const strange = asked?.find(code => !all.includes(code))
  if (strange !== undefined)
    throw new SimeiError('unknown_indicator', { detail: strange.slice(0, 40), allowed: all })
  return asked ?? all
}

/**
 * What a statistician would ask about the figures of a publication, of the country and its provinces in each indicator's own periods:
 * outliers and jumps against their own history, shares of fewer than thirty, periods that are not over. Throws `unknown_indicator`,
 * `unknown_territory`, `not_ready`, `not_found`.
 */
export async function warningsOf(
  context: ModelsContext,
  scope: Scope,
  { publication: asked, indicators, territory, history = false, tree = 'was' }: WarningsQuery,
): Promise<Warnings> {
  const codes = codesOf(indicators)
  if (territory !== undefined && !['country', 'province'].includes(levelOf(territory) ?? ''))
    throw new SimeiError('unknown_territory', {
      detail: territory.slice(0, 20),
      allowed: TERRITORIES_OFFERED,
    })
  const { publication, as_of } = await readablePublication(context.store, asked)
  const found: (readonly Found[])[] = []
  for (let first = 0; first < codes.length; first += AT_ONCE)
    found.push(
      ...(await Promise.all(
        codes
          .slice(first, first + AT_ONCE)
          .map(code =>
            remembered(context.warehouse, `${publication} ${tree} ${scopeHeader(scope)} ${code}`, () =>
              compute(context, scope, code, { publication, as_of, tree }),
            ),
          ),
      )),
    )
  const warnings = found
    .flat()
    .filter(warning => (history || warning.latest) && (territory ?? warning.territory) === warning.territory)
    .map(({ latest, ...warning }) => warning)
  return { publication, as_of, warnings }
}
