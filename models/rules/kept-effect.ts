import { LRUCache } from 'lru-cache'
import pLimit from 'p-limit'
import { SimeiError } from '#domain/errors.ts'
import { type RuleVersion, ruleVersions, type Store } from '#store/index.ts'
import type { ModelsContext } from '../build/context.ts'
import { readablePublication } from '../publications.ts'
import { type RuleEffect, ruleEffect } from './effect.ts'

const MOST_KEPT = 100

/** What a store's drafts would change; one is computed at a time, so that readers of a page cannot fill the machine. */
const keeping = () => ({
  effects: new LRUCache<string, Promise<RuleEffect>>({ max: MOST_KEPT }),
  inTurn: pLimit(1),
})
const kept = new WeakMap<Store, ReturnType<typeof keeping>>()

const activated = (versions: readonly RuleVersion[]): string =>
  versions
    .filter(({ state }) => state === 'active')
    .map(({ rule_id }) => rule_id)
    .join()

/**
 * What a draft would change in the current publication, computed once: neither a version nor a publication ever changes, so that it holds for as
 * long as both and the activated versions are the same. Throws as `ruleEffect`, and `rule_is_decided` for a version that is no draft.
 */
export async function keptRuleEffect(context: ModelsContext, ruleId: string): Promise<RuleEffect> {
  const { store } = context
  const [versions, { publication }] = await Promise.all([ruleVersions(store), readablePublication(store)])
  const version = versions.find(({ rule_id }) => rule_id === ruleId)
  if (version === undefined) throw new SimeiError('not_found', { detail: `rule ${ruleId.slice(0, 20)}` })
  if (version.state !== 'draft') throw new SimeiError('rule_is_decided', { detail: `rule ${ruleId}` })
  const own = kept.get(store) ?? keeping()
  kept.set(store, own)
  const key = `${publication} ${ruleId} ${activated(versions)}`
  const found = own.effects.get(key)
  if (found !== undefined) return found
  const computing = own.inTurn(() => ruleEffect(context, [ruleId]))
  own.effects.set(key, computing)
  // What went wrong once is tried again; whoever waits for it learns why.
  computing.catch(() => own.effects.delete(key))
  return computing
}
