export { type ErasureOutcome, type ErasureRequest, erasePerson } from './erase.ts'
export { type Pruned, pruneLanded } from './prune.ts'
