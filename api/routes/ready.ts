import { SimeiError } from '#domain/errors.ts'
import type { ModelsContext } from '#models/index.ts'
import type { Store } from '#store/index.ts'
import type { ApiContext } from '../context.ts'

/** The models' context, or `not_ready` while the engines are starting. */
export function readyModels(context: ApiContext): ModelsContext {
  const models = context.models()
  if (models === undefined) throw new SimeiError('not_ready')
  return models
}

/** Where accounts live. Throws `not_ready` while the engines are starting. */
export function readyStore({ access }: ApiContext): Store {
  const store = access.store()
  if (store === undefined) throw new SimeiError('not_ready')
  return store
}
