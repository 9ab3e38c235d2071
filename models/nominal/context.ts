import { SimeiError } from '#domain/errors.ts'
import { EVERYTHING, type Scope, scopeHeader } from '#domain/scope.ts'
import type { Store } from '#store/index.ts'
import { type Warehouse, withScope } from '#warehouse/index.ts'
import { type RegisterState, registerState } from './refresh.ts'

/** What showing persons stands on: the account that reads names, and the store. */
export interface NominalContext {
  readonly warehouse: Warehouse
  readonly store: Store
}

/** The account with the rows of a scope. */
export const within = ({ warehouse }: NominalContext, scope: Scope): Warehouse =>
  withScope(warehouse, scopeHeader(scope))

/** The account with every row: for a broken glass, and to tell whether somebody is elsewhere. */
export const everywhere = (context: NominalContext): Warehouse => within(context, EVERYTHING)

/** What the register stands on. Throws `not_ready` before it was made the first time. */
export async function standingRegister({ store }: NominalContext): Promise<RegisterState> {
  const state = await registerState(store)
  if (state === null) throw new SimeiError('not_ready')
  return state
}
