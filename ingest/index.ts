/** Sources → landing → raw tables and quarantine → one committed row of the ledger. */
export {
  type BatchFilter,
  type BatchReason,
  type BatchRecord,
  batchList,
  type SourceFreshness,
  sourcesFreshness,
} from './batches.ts'
export type { IngestContext } from './context.ts'
export { generatedFiles } from './generate.ts'
export { type IngestFileOptions, ingestFile } from './ingest-file.ts'
export { type IngestFolderOptions, type IngestProgress, ingestFolder } from './ingest-folder.ts'
export { type IngestOfferOptions, ingestOffer, type OfferProgress } from './ingest-offer.ts'
export type { BatchOutcome } from './outcome.ts'
export * from './quarantine/index.ts'
export { recoverBatches } from './recover.ts'
export { generateContractDocs } from './schema/contract-docs.ts'
export { rawDdl, rawTableStatements } from './schema/raw-ddl.ts'
export { generateRawTypes } from './schema/raw-types.ts'
