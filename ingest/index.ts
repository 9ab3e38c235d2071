/** Sources → landing → raw tables and quarantine → one committed row of the ledger. */
export type { IngestContext } from './context.ts'
export { type SourceFreshness, sourcesFreshness } from './freshness.ts'
export { fileOffer, type IngestFileOptions, ingestFile, ingestFiles } from './ingest-file.ts'
export { type IngestFolderOptions, ingestFolder } from './ingest-folder.ts'
export { type IngestOfferOptions, ingestOffer, type OfferProgress } from './ingest-offer.ts'
export { approveBatch, type DecisionOptions, refuseBatch } from './ledger/decide-batch.ts'
export type { BatchOutcome } from './outcome.ts'
export * from './quarantine/index.ts'
export { type RecoverOptions, recoverBatches } from './recover.ts'
export * from './retention/index.ts'
export { backfill } from './runs/backfill.ts'
export type { RunContext } from './runs/context.ts'
export { pauseSource, requestCancel, resumeSource } from './runs/control.ts'
export { type DueRun, dueRuns } from './runs/due-runs.ts'
export { sourceOverview } from './runs/overview.ts'
export {
  type Offers,
  type RunOptions,
  type RunOutcome,
  runSource,
  skipForDependency,
} from './runs/run-source.ts'
export { generateContractDocs } from './schema/contract-docs.ts'
export { rawDdl, rawTableStatements } from './schema/raw-ddl.ts'
export { generateRawTypes } from './schema/raw-types.ts'
export { checkSource, type SourceCheck } from './sources/check.ts'
export { readSources, type SourceConfig } from './sources/config.ts'
export { offersOf } from './sources/offers.ts'
