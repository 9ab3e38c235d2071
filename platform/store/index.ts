export type * from './access-tables.ts'
export { type Arrival, lastArrivals } from './arrivals.ts'
export {
  type BatchFilter,
  type BatchPage,
  type BatchReason,
  type BatchRecord,
  type BatchStation,
  type BatchTotals,
  batchLife,
  batchList,
  batchOf,
  batchTotals,
  MOST_BATCHES,
} from './batches.ts'
export { CHORES, type ChoreName, type ChoreRecord, choreRecord, recordChore } from './chores.ts'
export { type Lease, tryLease, waitForLease } from './lease.ts'
export { migrateStore } from './migrate.ts'
export type * from './privacy-tables.ts'
export {
  decideRule,
  draftRule,
  ensureRules,
  type NewRule,
  type RuleVersion,
  rulesInForce,
  ruleVersion,
  ruleVersions,
} from './protection-rules.ts'
export { latestRuns, type RunPage, type RunRecord, runList, runOf } from './runs.ts'
export type * from './source-overview.ts'
export { openStore, type Store } from './store.ts'
export type * from './tables.ts'
export { BATCH_STATES } from './tables.ts'
export { type TargetRowTable, targetsInForce } from './target-versions.ts'
