import type { Scope } from '#domain/scope.ts'
import { indicatorValues, type ModelsContext } from '#models/index.ts'
import type { EvaluationContext } from './context.ts'
import { type EvaluationResult, evaluateRules } from './evaluate.ts'

export { mailList, mailPreview } from '#outbox/index.ts'
export type { EvaluationContext } from './context.ts'
export { type EvaluationResult, evaluateRules, type RuleProblem } from './evaluate.ts'
export { type AlertItem, alertList } from './list.ts'
export { type AlertRule, ensureDefaultRules } from './rules.ts'

/** What an evaluation stands on when its figures come from the models, within a scope. */
export interface AlertsContext extends Omit<EvaluationContext, 'values'> {
  readonly models: ModelsContext
  readonly scope: Scope
}

/** `evaluateRules` on the figures that boards show: a mail and its chart cannot disagree with the page. */
export function evaluateAlerts(
  { models, scope, ...context }: AlertsContext,
  options: { readonly publication?: number | undefined } = {},
): Promise<EvaluationResult> {
  return evaluateRules({ ...context, values: query => indicatorValues(models, scope, query) }, options)
}
