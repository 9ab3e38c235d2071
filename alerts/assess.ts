import type { ValueRow } from '#domain/indicators.ts'
import type { Observation } from './observe.ts'
import { type AlertMemory, type AlertNews, judge, step } from './state.ts'

/** One territory of a rule after its step: the figure, what is remembered from now on, and what is new. */
export interface AssessedTerritory {
  readonly territory: string
  readonly row: ValueRow
  readonly before: AlertMemory | null
  readonly memory: AlertMemory
  readonly changed: boolean
  readonly news: AlertNews | null
}

export interface Assessment extends Observation {
  readonly territories: readonly AssessedTerritory[]
}

/** Memories by rule and territory. */
export type Memories = ReadonlyMap<string, AlertMemory>

export const memoryKey = (ruleId: string, territory: string): string => `${territory} ${ruleId}`

/** Moves every territory of an observation one step on, at the instant given (ISO 8601). */
export function assess(observation: Observation, memories: Memories, instant: string): Assessment {
  const { rule, period, rows } = observation
  const territories = rows.map(row => {
    const before = memories.get(memoryKey(rule.rule_id, row.territory)) ?? null
    const judged = judge(rule.fires_on, row)
    return {
      territory: row.territory,
      row,
      before,
      ...step(before, judged, { instant, period: period.id }),
    }
  })
  return { ...observation, territories }
}
