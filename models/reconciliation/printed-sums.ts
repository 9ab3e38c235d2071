import { COUNTRY } from '#domain/dimensions.ts'
import { DEFINITIONS, INDICATORS } from '../indicators/index.ts'
import { decimalText, type Millionths, millionths } from '../values/decimal.ts'
import { canonical } from './canonical.ts'
import type { Reconciled } from './reconcile.ts'

/** A printed count or sum, in one form whatever indicator it was printed under. */
interface Figure {
  readonly row: Reconciled
  readonly counted: string
  /** Members named, by dimension; territory is one of them, except the country. */
  readonly members: ReadonlyMap<string, string>
  readonly printed: Millionths
  readonly computed: Millionths
  /** How far the print may lie from what was rounded. */
  readonly slack: Millionths
}

/** A printed total and what its printed parts add up to. */
export interface SumFinding {
  readonly total: Reconciled
  readonly sum: string
  /** Dimensions along which the parts were printed, one list for each way. */
  readonly along: readonly string[]
  readonly parts: readonly string[]
}

const WHOLE = new Set(['persons', 'enrolments', 'payments', 'assessments', 'households', 'products'])

function figureOf(row: Reconciled): Figure | undefined {
  if (row.measure !== 'valor' || row.computed === null || row.indicator === null) return undefined
  const filters = Object.fromEntries(
    Object.entries(row.breakdown).map(([name, text]) => [name, text.split('|')]),
  )
  const form = canonical({ indicator: row.indicator, filters })
  if (form === undefined) return undefined
  const members = new Map(
    Object.entries(form.filters).map(([name, list]) => [name, [...list].sort().join('|')]),
  )
  if (row.territory !== COUNTRY) members.set('territory', row.territory)
  const roundedTo = millionths(row.rounded_to)
  const whole = WHOLE.has(INDICATORS[row.indicator]?.unit ?? '') && roundedTo <= 1_000_000n
  return {
    row,
    counted: `${form.counted} ${row.period}`,
    members,
    printed: millionths(row.printed),
    computed: millionths(row.computed),
    slack: whole ? 0n : roundedTo / 2n,
  }
}

/** Dimensions that a part names beyond its total; undefined when it is no part of it. */
function beyond(total: Figure, part: Figure): string | undefined {
  if (total === part || total.counted !== part.counted || part.members.size <= total.members.size)
    return undefined
  for (const [name, member] of total.members) {
    const own = part.members.get(name)
    const inside = name === 'territory' ? own?.startsWith(member) : own === member
    if (inside !== true) return undefined
  }
  return [...part.members.keys()]
    .filter(name => !total.members.has(name))
    .sort()
    .join(', ')
}

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n)
const size = (value: bigint): bigint => (value < 0n ? -value : value)

/**
 * Printed totals that their own printed parts contradict. Parts are the figures that differ from a total only by naming members of
 * further dimensions. They are taken as complete when the figures computed for them add up to the one computed for the total, so
 * that a list of some members, or of persons who count in several, is no contradiction.
 */
export function contradictedTotals(rows: readonly Reconciled[]): readonly SumFinding[] {
  const figures = rows.flatMap(row => figureOf(row) ?? [])
  const findings = new Map<string, SumFinding>()
  for (const total of figures) {
    const ways = new Map<string, Figure[]>()
    for (const part of figures) {
      const along = beyond(total, part)
      if (along !== undefined) ways.set(along, [...(ways.get(along) ?? []), part])
    }
    for (const [along, parts] of ways) {
      if (parts.length < 2 || sum(parts.map(part => part.computed)) !== total.computed) continue
      const added = sum(parts.map(part => part.printed))
      if (size(added - total.printed) <= sum([total, ...parts].map(figure => figure.slack))) continue
      const key = `${total.row.figure_id} ${added}`
      const known = findings.get(key)
      findings.set(key, {
        total: total.row,
        sum: decimalText(added),
        along: [...(known?.along ?? []), along],
        parts: known?.parts ?? parts.map(part => part.row.figure_id),
      })
    }
  }
  return [...findings.values()]
}

/** Two indicators that count the same records, one by person and one by enrolment. */
function sameRecords(persons: Reconciled, enrolments: Reconciled): boolean {
  const [one, other] = [persons, enrolments].map(row => DEFINITIONS[row.indicator ?? '']?.formula.numerator)
  if (one === undefined || other === undefined || one.of !== other.of) return false
  if (!('where' in one) || !('where' in other)) return false
  return [...one.where].sort().join() === [...other.where].sort().join()
}

/** Printed in one place as persons and in another as enrolments, of the same period and territory: two truths, not one. */
export function differingBases(
  rows: readonly Reconciled[],
): readonly { persons: Reconciled; enrolments: Reconciled }[] {
  const plain = rows.filter(row => row.measure === 'valor' && Object.keys(row.breakdown).length === 0)
  const of = (unit: string) => plain.filter(row => INDICATORS[row.indicator ?? '']?.unit === unit)
  const seen = new Set<string>()
  return of('persons').flatMap(persons =>
    of('enrolments')
      .filter(other => other.period === persons.period && other.territory === persons.territory)
      .filter(other => other.printed !== persons.printed && sameRecords(persons, other))
      .filter(other => {
        const key = `${persons.figure_id} ${other.printed}`
        const repeated = seen.has(key)
        seen.add(key)
        return !repeated
      })
      .map(enrolments => ({ persons, enrolments })),
  )
}
