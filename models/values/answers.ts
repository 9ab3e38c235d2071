import { LRUCache } from 'lru-cache'
import type { IndicatorValues } from '#domain/indicators.ts'
import type { Warehouse } from '#warehouse/index.ts'

/** Rows of answers that are kept, the latest used: at most about 100 MB. */
const MOST_ROWS = 200_000

type Make = () => Promise<IndicatorValues>

const kept = new WeakMap<object, LRUCache<string, IndicatorValues, Make>>()

function answersOf(warehouse: Warehouse): LRUCache<string, IndicatorValues, Make> {
  const known = kept.get(warehouse.client)
  if (known !== undefined) return known
  const answers = new LRUCache<string, IndicatorValues, Make>({
    maxSize: MOST_ROWS,
    sizeCalculation: answer => answer.rows.length + 1,
    fetchMethod: (_key, _stale, { context: make }) => make(),
    // What one caller waits for is not taken from them because another answer needs its place.
    ignoreFetchAbort: true,
  })
  kept.set(warehouse.client, answers)
  return answers
}

/**
 * An answer that was given before, or else the one that `make` gives. What a publication says never changes, so `key` names the publication, the
 * scope and everything that was asked. Who asks while the same is being answered waits for that answer. An error is not kept.
 */
export async function answerOnce(warehouse: Warehouse, key: string, make: Make): Promise<IndicatorValues> {
  return answersOf(warehouse).forceFetch(key, { context: make })
}
