export { type BuildOutcome, buildPublication } from './build/build.ts'
export type { CheckResult } from './build/check.ts'
export { checkModels, type ModelsChecked } from './build/check-models.ts'
export type { BuildContext, BuildOptions, BuildProgress, ModelsContext } from './build/context.ts'
export { databaseOf } from './build/database.ts'
export { rollBack } from './build/publish.ts'
export { type Projection, type ProjectionQuery, projection } from './forecast/projection.ts'
export { decideIdentity, undoDecision } from './identity/decide.ts'
export { holdLinks } from './identity/hold-links.ts'
export { type LinkageSeconds, linkIdentities } from './identity/link.ts'
export {
  type IdentityContext,
  type IdentityStats,
  identityStats,
  type ReviewedPair,
  reviewedPair,
  reviewList,
} from './identity/review.ts'
export { INDICATORS, indicatorList } from './indicators/index.ts'
export type { NominalContext } from './nominal/context.ts'
export { PARTS, type Part, partsListed } from './nominal/counted.ts'
export {
  type Line,
  type LineList,
  type ListQuery,
  type ListScopes,
  lineList,
} from './nominal/list.ts'
export type { ListFilter, ListOrder } from './nominal/list-query.ts'
export { opaqueId, personIdOf } from './nominal/opaque.ts'
export { PERSON_SECTIONS, type PersonPage, type PersonSection, personPage } from './nominal/page.ts'
export { referralsSince } from './nominal/referrals-since.ts'
export { forgetPerson, refreshRegister } from './nominal/refresh.ts'
export type { RegisteredPerson } from './nominal/registered.ts'
export { type PersonSearch, personAnywhere, personWithin, searchPersons } from './nominal/search.ts'
export { wholeList } from './nominal/whole-list.ts'
export { planTree } from './plan/tree.ts'
export { currentPublication, type Publication, publicationList, readablePublication } from './publications.ts'
export { findingsOf, reconciliationOf } from './reconciliation/read.ts'
export { placeSets } from './reference/place-sets.ts'
export { draftProtectionRule, ensureFirstDraft, ensureFirstRules, type RuleDraft } from './rules/draft.ts'
export { type RuleEffect, ruleEffect, type StatusChange } from './rules/effect.ts'
export { FIRST_RULES_FROM } from './rules/first-rules.ts'
export { keptRuleEffect } from './rules/kept-effect.ts'
export { type LeafAnswer, ruleSample, type SampledPerson } from './rules/sample.ts'
export { type DraftEffect, type TargetEffect, targetEffect } from './targets/effect.ts'
export { DRAFT_FIELDS } from './targets/read-draft.ts'
export {
  activateTargets,
  draftTargets,
  type TargetVersion,
  targetVersion,
  targetVersions,
  withdrawTargets,
} from './targets/versions.ts'
export { type PublicationDiff, publicationDiff } from './time/diff.ts'
export { CHANGE_REASONS, type ChangeReason, type FigureChange } from './time/figures-diff.ts'
export { type FormulaEffect, formulaEffect, formulaOf } from './time/formula-effect.ts'
export { measuredAnew } from './values/anew.ts'
export { programmesOf } from './values/members.ts'
export { indicatorValues } from './values/values.ts'
export { type FigureWarning, type Warnings, type WarningsQuery, warningsOf } from './warnings/warnings.ts'
