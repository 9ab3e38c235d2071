import { SimeiError } from '#domain/errors.ts'
import { isDate } from '#domain/periods.ts'
import { readRule } from '#domain/rules/validate.ts'
import { RULE_SUBJECTS, STAGE_IDS } from '#domain/rules/vocabulary.ts'
import { draftRule, ensureRules, ruleVersions, type Store } from '#store/index.ts'
import { FIRST_DRAFT, FIRST_RULES, FIRST_RULES_SOURCE } from './first-rules.ts'

const LONGEST_TEXT = 500

export interface RuleDraft {
  readonly subject: string
  readonly stage: string
  /** The tree as it came, not yet read; null asks nothing of the stage any more. */
  readonly condition: unknown
  readonly effective_from: string
  readonly reason: string
  readonly source: string | null
  readonly drafted_by: string
  readonly drafted_at: string
}

const oneOf = (what: string, value: string, allowed: readonly string[]): void => {
  if (!allowed.includes(value))
    throw new SimeiError('bad_request', { detail: `${what} ${value.slice(0, 40)}`, allowed })
}

/**
 * Writes a new version of a rule as a draft and gives its id. Throws `bad_rule`, whose detail names each node that is wrong and how, and
 * `bad_request` for a subject, stage, day or reason that is none.
 */
export async function draftProtectionRule(store: Store, draft: RuleDraft): Promise<string> {
  oneOf('subject', draft.subject, RULE_SUBJECTS)
  oneOf('stage', draft.stage, STAGE_IDS)
  if (!isDate(draft.effective_from))
    throw new SimeiError('bad_request', { detail: `effective_from ${draft.effective_from.slice(0, 20)}` })
  const texts = [draft.reason.trim(), (draft.source ?? '-').trim()]
  if (texts.some(text => text === '' || text.length > LONGEST_TEXT))
    throw new SimeiError('bad_request', { detail: `a reason has 1 to ${LONGEST_TEXT} characters` })
  const read = draft.condition === null ? { rule: null } : readRule(draft.condition)
  if ('problems' in read)
    throw new SimeiError('bad_rule', {
      detail: read.problems.map(({ path, text }) => `${path}: ${text.es} / ${text.en}`).join('\n  '),
    })
  return draftRule(store, { ...draft, condition: read.rule, synthetic: false })
}

/** Writes the demonstration's rules, activated, where there is no rule at all. */
export const ensureFirstRules = (store: Store, at: string): Promise<void> =>
  ensureRules(
    store,
    FIRST_RULES.map(({ subject, stage, condition, effective_from }) => ({
      ...{ subject, stage, condition, effective_from },
      reason: FIRST_RULES_SOURCE,
      source: null,
      synthetic: true,
      drafted_by: 'simei',
      drafted_at: at,
    })),
  )

/** Writes the demonstration's draft, so that there is one whose effect can be looked at; once. */
export async function ensureFirstDraft(store: Store, at: string): Promise<void> {
  const versions = await ruleVersions(store)
  if (versions.some(({ reason }) => reason === FIRST_DRAFT.reason)) return
  await draftRule(store, {
    ...FIRST_DRAFT,
    source: null,
    synthetic: true,
    drafted_by: 'simei',
    drafted_at: at,
  })
}
