import { type ErrorCode, SimeiError } from '#domain/errors.ts'
import { type Assessment, assess } from './assess.ts'
import type { EvaluationContext } from './context.ts'
import { digestsOf } from './digest.ts'
import { rangeUpTo } from './latest-period.ts'
import { writeDigest } from './mail/write.ts'
import { type Before, NEVER_EVALUATED, readBefore } from './memory.ts'
import { observe, ruleQuery } from './observe.ts'
import { type DraftMail, recordEvaluation } from './record.ts'
import { drawnTerritory, type RuleReport, reportOf } from './report.ts'
import type { AlertRule } from './rules.ts'

/** A rule that asks what cannot be answered, or whose recipient is no address; the others go on without it. */
export interface RuleProblem {
  readonly rule_id: string
  readonly code: ErrorCode
}

/** Instances judged, states that changed, mails written to the outbox, and rules that need a hand. */
export interface EvaluationResult {
  readonly evaluated: number
  readonly transitions: number
  readonly mails: number
  readonly problems: readonly RuleProblem[]
}

/** Errors of the rule itself. Any other one stops the evaluation, which the next run repeats. */
const RULE_ERRORS: readonly ErrorCode[] = [
  'unknown_indicator',
  'unknown_period',
  'unknown_dimension',
  'unknown_territory',
  'bad_request',
]

const DRAWN_PERIODS = 6
const MOST_TRIES = 3

const ruleProblem = (rule: AlertRule, error: unknown): RuleProblem => {
  if (error instanceof SimeiError && RULE_ERRORS.includes(error.code))
    return { rule_id: rule.rule_id, code: error.code }
  throw error
}

async function assessRules(context: EvaluationContext, before: Before, instant: Date) {
  const assessments: Assessment[] = []
  const problems: RuleProblem[] = []
  for (const rule of before.rules) {
    try {
      const observation = await observe(context, rule, before.publication, before.asOf)
      assessments.push(assess(observation, before.memories, instant.toISOString()))
    } catch (error) {
      problems.push(ruleProblem(rule, error))
    }
  }
  return { assessments, problems }
}

async function withTrend(
  context: EvaluationContext,
  publication: string,
  assessment: Assessment,
): Promise<RuleReport> {
  const report = reportOf(assessment)
  const territory = drawnTerritory(report)
  if (territory === null) return report
  const period = rangeUpTo(report.period, DRAWN_PERIODS)
  const trend = await context.values({ ...ruleQuery(report.rule, publication), territory, period })
  return { ...report, trend }
}

async function evaluateOnce(
  context: EvaluationContext,
  publication: number | undefined,
): Promise<EvaluationResult | null> {
  const before = await readBefore(context.store, publication)
  const instant = context.clock()
  const { assessments, problems } = await assessRules(context, before, instant)
  const evaluated = assessments.reduce((sum, { territories }) => sum + territories.length, 0)
  if (assessments.length === 0) return { evaluated, transitions: 0, mails: 0, problems }
  const reports: RuleReport[] = []
  for (const assessment of assessments) reports.push(await withTrend(context, before.publication, assessment))
  const { digests, unroutable } = digestsOf(reports, before.marker === NEVER_EVALUATED)
  const mails: DraftMail[] = []
  for (const digest of digests)
    mails.push(await writeDigest(context, digest, { publication: before.publication, instant }))
  const recorded = await recordEvaluation(
    context.store,
    before,
    { assessments, mails, instant },
    context.leaseToken,
  )
  const misrouted = unroutable.map(rule_id => ({ rule_id, code: 'bad_request' as const }))
  return recorded && { evaluated, ...recorded, problems: [...problems, ...misrouted] }
}

/**
 * Judges every enabled rule on a publication (the current one when none is named), for the latest complete period only, and stores
 * states, transitions and one mail per address in one transaction. Doing it again stores and sends nothing new. Throws
 * `not_ready`, `not_found`, `lease_lost`, and what `context.values` throws when the warehouse fails.
 */
export async function evaluateRules(
  context: EvaluationContext,
  options: { readonly publication?: number | undefined } = {},
): Promise<EvaluationResult> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const result = await evaluateOnce(context, options.publication)
    if (result !== null) return result
  }
  throw new SimeiError('lease_lost', { detail: 'alerts' })
}
