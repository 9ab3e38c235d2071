import { LIFE_STAGES, SPS_DIMENSIONS } from '#domain/dimensions.ts'
import { PACKAGES } from '#domain/rules/vocabulary.ts'
import type { RuleVersion } from '../../api/types.ts'

/** What a rule decides, in the order of the page: dimensions of protection, then packages. */
export const SUBJECTS = [...SPS_DIMENSIONS, ...PACKAGES]
export const STAGES = LIFE_STAGES

/** How a version stands on a day. */
export type Standing = 'draft' | 'withdrawn' | 'in_force' | 'replaced' | 'later'

/** The versions of one subject and stage, the latest first, each with how it stands. */
export interface Cell {
  readonly versions: readonly RuleVersion[]
  readonly inForce: RuleVersion | undefined
  readonly drafts: readonly RuleVersion[]
}

const later = (one: RuleVersion, other: RuleVersion): number =>
  one.effective_from.localeCompare(other.effective_from) ||
  (one.activated_at ?? '').localeCompare(other.activated_at ?? '') ||
  Number(one.rule_id) - Number(other.rule_id)

/**
 * Of a subject and stage, what is in force on a day (`YYYY-MM-DD`): the activated version with the latest first day up to it, and of those of one
 * day the one activated last.
 */
export function cellOf(rules: readonly RuleVersion[], subject: string, stage: string, on: string): Cell {
  const own = rules.filter(rule => rule.subject === subject && rule.stage === stage)
  const begun = own.filter(({ state, effective_from }) => state === 'active' && effective_from <= on)
  return {
    versions: [...own].sort((one, other) => Number(other.rule_id) - Number(one.rule_id)),
    inForce: [...begun].sort(later).at(-1),
    drafts: own.filter(({ state }) => state === 'draft'),
  }
}

export function standingOf(version: RuleVersion, { inForce }: Cell, on: string): Standing {
  if (version.state !== 'active') return version.state
  if (version.rule_id === inForce?.rule_id) return 'in_force'
  return version.effective_from > on ? 'later' : 'replaced'
}
