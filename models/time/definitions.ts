import { sql } from 'kysely'
import type { PublishedDefinition } from '#store/index.ts'
import { hash } from '../framework/graph.ts'
import { offline } from '../framework/offline.ts'
import type { Condition, Count, Sql } from '../indicators/facts/define.ts'
import { FACTS } from '../indicators/facts/index.ts'
import {
  type FactMeasure,
  type Formula,
  factMeasuresOf,
  factOf,
  type Indicator,
  type Measure,
  measuresOf,
  partsOf,
} from '../indicators/formula.ts'
import { DEFINITIONS } from '../indicators/index.ts'

/** An indicator inside the formula of another one, as it is stored: what it says of itself is left out. */
interface StoredPart {
  readonly code: string
  readonly factor: number
  readonly formula: unknown
}

const isIndicator = (value: unknown): value is Indicator =>
  typeof value === 'object' && value !== null && 'metadata' in value && 'formula' in value

const isPart = (value: unknown): value is StoredPart =>
  typeof value === 'object' && value !== null && 'code' in value && 'factor' in value && 'formula' in value

const written = ({ formula }: Indicator): string =>
  JSON.stringify(formula, (_, value: unknown) =>
    isIndicator(value)
      ? { code: value.metadata.code, factor: value.metadata.factor, formula: value.formula }
      : value,
  )

const text = (fragment: Sql): string => {
  const { sql: statement, parameters } = fragment.compile(offline())
  return JSON.stringify([statement, parameters])
}
const LAST_DAY = sql`last_day`
const counted = (count: Count): string =>
  count.kind === 'rows'
    ? 'rows'
    : count.kind === 'sum'
      ? `sum ${text(count.amount)}`
      : `${JSON.stringify({ ...count, number: null })} ${text(count.number)}`

/** What the names of a measure of records mean: the SQL of its mart, rows, count and conditions. */
function meaning(measure: FactMeasure): string {
  const fact = factOf(measure)
  const counts: Readonly<Record<string, Count>> = fact.counts
  const conditions: Readonly<Record<string, Condition>> = fact.conditions
  const count = counts[measure.count]
  if (count === undefined) throw new RangeError(`${fact.table} has no count ${measure.count}`)
  const where = measure.where.map(name => {
    const condition = conditions[name]
    if (condition === undefined) throw new RangeError(`${fact.table} has no condition ${name}`)
    return text(typeof condition === 'function' ? condition(LAST_DAY) : condition)
  })
  const only = fact.only === null ? '' : text(fact.only)
  return [fact.table, JSON.stringify(fact.placed), text(fact.territory), only, counted(count), ...where].join(
    '\n',
  )
}

/** An indicator as data: its formula, and a hash of that and of what its names mean today. */
export function definitionOf(indicator: Indicator): PublishedDefinition {
  const formula = written(indicator)
  const { factor } = indicator.metadata
  const fingerprint = hash(JSON.stringify([formula, factor, factMeasuresOf(indicator).map(meaning)]))
  return { fingerprint, factor, formula: JSON.parse(formula) as Record<string, unknown> }
}

let today: Readonly<Record<string, PublishedDefinition>> | undefined

/** Every indicator as this program defines it. */
export function definitionsToday(): Readonly<Record<string, PublishedDefinition>> {
  today ??= Object.fromEntries(
    Object.entries(DEFINITIONS).map(([code, indicator]) => [code, definitionOf(indicator)]),
  )
  return today
}

/** Whether this program still has every fact, count and condition that a formula names. */
function understood(formula: Formula): boolean {
  const known = (measure: Measure): boolean => {
    if (measure.of === 'external' || measure.of === 'plan') return true
    const parts = partsOf(measure)
    if (parts.length > 0) return parts.every(part => understood(part.formula))
    const fact = Object.hasOwn(FACTS, measure.of) ? FACTS[measure.of as keyof typeof FACTS] : undefined
    if (fact === undefined || !('count' in measure) || !('where' in measure)) return false
    return (
      Object.hasOwn(fact.counts, measure.count) &&
      measure.where.every(name => typeof name === 'string' && Object.hasOwn(fact.conditions, name))
    )
  }
  return measuresOf(formula).every(known)
}

/**
 * The indicator that a stored definition describes, with what it says of itself today; null where this program no longer understands it.
 * `faithful` is false where a name in it means something else by now.
 */
export function readDefinition(
  code: string,
  stored: PublishedDefinition,
): { readonly indicator: Indicator; readonly faithful: boolean } | null {
  const indicator = revived({ code, ...stored })
  if (indicator === null || !understood(indicator.formula)) return null
  return { indicator, faithful: definitionOf(indicator).fingerprint === stored.fingerprint }
}

function revived({ code, factor, formula }: StoredPart): Indicator | null {
  const metadata = DEFINITIONS[code]?.metadata
  if (metadata === undefined) return null
  let whole = true
  const read = JSON.parse(JSON.stringify(formula), (key, value: unknown) => {
    if (key !== 'indicator' || !isPart(value)) return value
    const part = revived(value)
    whole &&= part !== null
    return part
  }) as Formula
  return whole ? { metadata: { ...metadata, factor }, formula: read } : null
}
