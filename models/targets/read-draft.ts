import { APPORTIONMENTS, TRAJECTORIES } from '#domain/contracts/plan-rules.ts'
import { COUNTRY, PROGRAMMES } from '#domain/dimensions.ts'
import { SimeiError } from '#domain/errors.ts'
import { isDate, parsePeriod } from '#domain/periods.ts'
import { territoryOf } from '#domain/territories/index.ts'
import { INDICATORS } from '../indicators/index.ts'
import type { Target } from '../values/publication-facts.ts'

/** The fields of a target in a draft, with the names of the contract `plan`. */
export const DRAFT_FIELDS = [
  'indicator',
  'territory',
  'programme',
  'period',
  'baseline',
  'target',
  'target_min',
  'target_max',
  'apportioned_by',
  'trajectory',
  'valid_from',
  'valid_to',
  'legal_source',
  'synthetic',
] as const
type Field = (typeof DRAFT_FIELDS)[number]

const DECIMAL = /^-?\d{1,14}(\.\d{1,4})?$/
const MOST_TARGETS = 10_000

/** Targets that were refused: which one of the draft, and what is wrong with it. */
const refuse = (place: number, what: string): never => {
  throw new SimeiError('bad_target', { detail: `target ${place}: ${what}` })
}

function readTarget(value: unknown, place: number): Target {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(place, 'no object')
  const fields = new Map(Object.entries(value))
  const strange = [...fields.keys()].find(name => !DRAFT_FIELDS.some(field => field === name))
  if (strange !== undefined) return refuse(place, `unknown field ${strange.slice(0, 40)}`)
  const text = (field: Field): string | null => {
    const found = fields.get(field)
    if (found === undefined || found === null || found === '') return null
    return typeof found === 'string' || typeof found === 'number'
      ? String(found).trim()
      : refuse(place, `${field} is no text`)
  }
  const decimal = (field: Field): string | null => {
    const found = text(field)
    return found === null || DECIMAL.test(found)
      ? found
      : refuse(place, `${field} is no decimal of at most four places`)
  }
  const date = (field: Field): string | null => {
    const found = text(field)
    return found === null || isDate(found) ? found : refuse(place, `${field} is no date`)
  }
  const oneOf = <T extends string>(field: Field, allowed: readonly T[]): T | '' => {
    const found = text(field)
    if (found === null) return ''
    return allowed.find(each => each === found) ?? refuse(place, `${field} is none of ${allowed.join(', ')}`)
  }
  const indicator = text('indicator')
  const metadata = INDICATORS[indicator ?? '']
  if (indicator === null || metadata === undefined) return refuse(place, 'unknown indicator')
  const territory = text('territory') ?? COUNTRY
  if (territoryOf(territory) === undefined) return refuse(place, 'unknown territory')
  const period = parsePeriod(text('period') ?? '')
  if (!metadata.periods.includes(period.kind))
    return refuse(place, 'a period that the indicator does not have')
  const target = decimal('target')
  if (target === null) return refuse(place, 'no target')
  const [low, high] = [decimal('target_min'), decimal('target_max')]
  if ((low !== null && Number(low) > Number(target)) || (high !== null && Number(high) < Number(target)))
    return refuse(place, 'the target lies outside of its own limits')
  const [from, to] = [date('valid_from'), date('valid_to')]
  if (from !== null && to !== null && from > to) return refuse(place, 'the validity ends before it starts')
  const synthetic = fields.get('synthetic') ?? false
  if (typeof synthetic !== 'boolean') return refuse(place, 'synthetic is neither true nor false')
  return {
    indicator,
    territory,
    programme: oneOf(
      'programme',
      PROGRAMMES.map(({ id }) => id),
    ),
    period: period.id,
    baseline: decimal('baseline'),
    target,
    target_min: low,
    target_max: high,
    apportioned_by: oneOf('apportioned_by', APPORTIONMENTS),
    trajectory: oneOf('trajectory', TRAJECTORIES),
    valid_from: from,
    valid_to: to,
    legal_source: text('legal_source'),
    synthetic,
  }
}

/** What a target is of: a draft sets each once, and takes the place of every row of the plan of the same. */
export const targetKey = ({
  indicator,
  territory,
  programme,
  period,
}: Pick<Target, 'indicator' | 'territory' | 'programme' | 'period'>): string =>
  [indicator, territory, programme, period].join(' ')

/**
 * Understands the targets of a draft: objects with the fields of `DRAFT_FIELDS`, numbers as decimal text. Throws `bad_target` naming
 * the one that is wrong, by its place from 1, `unknown_period`.
 */
export function readDraft(values: unknown): readonly Target[] {
  if (!Array.isArray(values) || values.length === 0 || values.length > MOST_TARGETS)
    throw new SimeiError('bad_target', { detail: `a list of 1 to ${MOST_TARGETS} targets is expected` })
  const targets = values.map((value, index) => readTarget(value, index + 1))
  const seen = new Set<string>()
  for (const [index, target] of targets.entries()) {
    if (seen.has(targetKey(target))) refuse(index + 1, 'the same target twice')
    seen.add(targetKey(target))
  }
  return targets
}
