import { LIFE_STAGES } from '#domain/dimensions.ts'
import { nodesOf, type RuleExists, type RuleInForce, type RuleNode } from '#domain/rules/expression.ts'

/** A version with the last day on which it is in force, and the ages of its stage. Null: without end. */
export interface Stretch {
  readonly rule: RuleInForce
  readonly condition: RuleNode
  readonly until: string | null
  readonly fromYears: number
  readonly toYears: number | null
}

const dayBefore = (on: string): string => new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10)

/** Of versions of one subject and stage from one day, the one activated last is in force. */
function standing(rules: readonly RuleInForce[]): readonly RuleInForce[] {
  const byDay = new Map<string, RuleInForce>()
  for (const rule of rules) byDay.set(rule.effective_from, rule)
  return [...byDay.values()].sort((a, b) => (a.effective_from < b.effective_from ? -1 : 1))
}

/** The stretches of one subject's rules, stage by stage. `rules` come in the order in which they were activated. */
export function stretchesOf(rules: readonly RuleInForce[], subject: string): readonly Stretch[] {
  return LIFE_STAGES.flatMap((stage, index) => {
    const next = LIFE_STAGES[index + 1]
    const own = standing(rules.filter(rule => rule.subject === subject && rule.stage === stage.id))
    return own.flatMap((rule, at): readonly Stretch[] => {
      const later = own[at + 1]
      return rule.condition === null
        ? []
        : [
            {
              rule,
              condition: rule.condition,
              until: later === undefined ? null : dayBefore(later.effective_from),
              fromYears: stage.fromYears,
              toYears: next === undefined ? null : next.fromYears - 1,
            },
          ]
    })
  })
}

/** The questions about records that rules ask, each once, by its text. */
export function questionsOf(stretches: readonly Stretch[]): ReadonlyMap<string, RuleExists> {
  const questions = new Map<string, RuleExists>()
  for (const { condition } of stretches)
    for (const node of nodesOf(condition)) if ('exists' in node) questions.set(JSON.stringify(node), node)
  return questions
}

/** Ages in years on whose birthday a status may change: the bounds of the stages, and what rules compare an age with. */
export function birthdaysOf(stretches: readonly Stretch[]): readonly number[] {
  const years = new Set(
    stretches.flatMap(({ fromYears, toYears }) => [fromYears, ...(toYears === null ? [] : [toYears + 1])]),
  )
  for (const { condition } of stretches)
    for (const node of nodesOf(condition)) {
      if (!('column' in node) || node.column !== 'personas.age_years' || 'known' in node) continue
      const values = 'in' in node ? node.in : [node.value]
      for (const value of values) for (const year of [Number(value), Number(value) + 1]) years.add(year)
    }
  return [...years].filter(year => year > 0 && year <= 130).sort((a, b) => a - b)
}
