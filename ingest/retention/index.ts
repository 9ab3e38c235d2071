export { type ErasureOutcome, type ErasureRequest, erasePerson } from './erase.ts'
export { holdingsOf } from './held.ts'
export { type Pruned, pruneLanded } from './prune.ts'
