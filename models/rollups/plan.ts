import { EVERYTHING, scopeHeader } from '#domain/scope.ts'
import { RENUMBERED_ON } from '#domain/territories/history.ts'
import type { Warehouse } from '#warehouse/index.ts'
import { FACTS } from '../indicators/facts/index.ts'
import { codeLength } from '../values/cells.ts'
import type { FactRequest } from '../values/fact-query.ts'
import { monthsOf } from '../values/period-groups.ts'
import { isHeld, type RollUp } from './define.ts'
import { ROLL_UPS } from './index.ts'
import type { RolledMeasure } from './measures.ts'

/** The columns that a publication's roll-ups have, as `table.column`. */
export type RolledColumns = ReadonlySet<string>

/** A roll-up that answers a request exactly, and the columns of its measures in their order. */
export interface Answering {
  readonly rollUp: RollUp
  readonly columns: readonly string[]
}

const sameNames = (left: readonly string[], right: readonly string[]): boolean =>
  [...left].sort().join() === [...right].sort().join()

/** Rows keep their place as they were told: the roll-ups' own way, unless the country as a whole is asked for. */
export const placedAsTold = ({ territories, tree, group }: FactRequest): boolean =>
  codeLength(territories[0] ?? '') === 0 ||
  (tree === 'was' && group.periods.every(period => period.startOn >= RENUMBERED_ON))

/** Whether the reader may see everything. Others count the rows that they may see. */
export const isOfTheWhole = (reader: Warehouse): boolean =>
  reader.context.scopeHeader === scopeHeader(EVERYTHING)

/** Whether the periods are the roll-up's, or whole months that add up. */
function inTime({ kind, of }: RollUp, { group }: FactRequest, measures: readonly RolledMeasure[]): boolean {
  if (group.kind === kind) return true
  if (kind === 'cycle') return false
  const { placed } = FACTS[of]
  const ownCycle = placed.nature === 'flow' && placed.cycle !== null
  return (
    !(group.kind === 'cycle' && ownCycle) &&
    measures.every(measure => measure.adds && !measure.byLastDay) &&
    group.periods.every(period => monthsOf(period).length > 0)
  )
}

/**
 * The roll-up that has exactly the figures asked for, or null: then the fact is counted. A reader who may not see everything counts the
 * rows that they may see. Distinct numbers are not added up: of a filter that is not told apart they take one member.
 */
export function rollUpFor(reader: Warehouse, request: FactRequest, present: RolledColumns): Answering | null {
  if (!isOfTheWhole(reader) || !placedAsTold(request)) return null
  const told: readonly string[] = request.attributes
  const asked = [...new Set([...told, ...request.filters.keys()])]
  const oneMember = [...request.filters].every(([name, values]) => told.includes(name) || values.length === 1)
  for (const rollUp of ROLL_UPS) {
    if (FACTS[rollUp.of] !== request.fact) continue
    if (!isHeld(rollUp.along, codeLength(request.territories[0] ?? ''), asked)) continue
    const measures = request.measures.flatMap(
      ({ count, where }) =>
        rollUp.measures.find(one => one.count === count && sameNames(one.where, where)) ?? [],
    )
    const held = measures.every(
      ({ column, along, adds }) =>
        present.has(`${rollUp.table.name}.${column}`) &&
        asked.every(name => along.some(attribute => attribute === name)) &&
        (adds || oneMember),
    )
    if (measures.length === request.measures.length && held && inTime(rollUp, request, measures))
      return { rollUp, columns: measures.map(({ column }) => column) }
  }
  return null
}
