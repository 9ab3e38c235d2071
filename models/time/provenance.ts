import type { Provenance, Store } from '#store/index.ts'
import { type Inputs, inputText } from '../build/inputs.ts'
import { formulaOf, hash } from '../framework/graph.ts'
import type { Model } from '../framework/model.ts'
import type { Indicator } from '../indicators/formula.ts'
import { definitionsToday, readDefinition } from './definitions.ts'

/** What a publication is made of, to be written down with it. */
export const provenanceOf = (models: readonly Model[], inputs: Inputs): Provenance => ({
  indicators: definitionsToday(),
  models: Object.fromEntries(models.map(model => [model.name, formulaOf(model)])),
  inputs: Object.fromEntries(
    [...new Set(models.flatMap(model => [...model.contracts, ...model.inputs]))].map(input => [
      input,
      hash(inputText(inputs)(input)),
    ]),
  ),
  batches: inputs.batches.reduce<Record<string, string[]>>((byContract, { contract, batch_id }) => {
    const ids = byContract[contract] ?? []
    ids.push(batch_id)
    byContract[contract] = ids
    return byContract
  }, {}),
  decisions: hash(JSON.stringify(inputs.decisions)),
  rules: inputs.rules.map(({ rule_id }) => rule_id),
})

/** What a publication was made of; null of one made before that was written down. */
export async function readProvenance(store: Store, publication: number): Promise<Provenance | null> {
  const row = await store.db
    .selectFrom('publications')
    .select('provenance')
    .where('publication', '=', String(publication))
    .executeTakeFirst()
  return row?.provenance ?? null
}

type Earlier = ReadonlyMap<string, Indicator>
const MOST_KEPT = 100
const kept = new WeakMap<object, Map<number, Promise<Earlier>>>()

/** The indicators of a publication whose definition was another one than today's. */
async function loadEarlier(store: Store, publication: number): Promise<Earlier> {
  const provenance = await readProvenance(store, publication)
  const today = definitionsToday()
  return new Map(
    Object.entries(provenance?.indicators ?? {}).flatMap(([code, stored]) => {
      if (today[code] === undefined || today[code].fingerprint === stored.fingerprint) return []
      const read = readDefinition(code, stored)
      return read === null ? [] : [[code, read.indicator] as const]
    }),
  )
}

/**
 * The indicator as a publication defined it, so that a figure published by another formula can be shown again. Read once per
 * publication: it never changes.
 */
export async function asPublished(
  store: Store,
  publication: number,
  indicator: Indicator,
): Promise<Indicator> {
  const known = kept.get(store) ?? new Map<number, Promise<Earlier>>()
  kept.set(store, known)
  let loading = known.get(publication)
  if (loading === undefined) {
    loading = loadEarlier(store, publication)
    loading.catch(() => known.delete(publication))
    known.set(publication, loading)
    for (const oldest of known.keys()) if (known.size > MOST_KEPT) known.delete(oldest)
  }
  return (await loading).get(indicator.metadata.code) ?? indicator
}
