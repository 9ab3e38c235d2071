export { type ErasureOutcome, type ErasureRequest, erasePerson } from './erase.ts'
