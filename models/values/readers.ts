import { EVERYTHING, type Scope, scopeHeader } from '#domain/scope.ts'
import { type Warehouse, withScope } from '#warehouse/index.ts'

/** The reader's account twice over: `own` sees the records of a scope; `open` what belongs to nobody: targets, populations, the plan. */
export interface Readers {
  readonly own: Warehouse
  readonly open: Warehouse
}

export const readersOf = (warehouse: Warehouse, scope: Scope): Readers => ({
  own: withScope(warehouse, scopeHeader(scope)),
  open: withScope(warehouse, scopeHeader(EVERYTHING)),
})
