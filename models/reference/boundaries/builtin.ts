import { readFileSync } from 'node:fs'
import type { BoundaryCollection, BoundaryLevel } from './collection.ts'

export const fileOf = (level: BoundaryLevel): URL => new URL(`./panama-${level}.json`, import.meta.url)

const read = new Map<BoundaryLevel, BoundaryCollection>()

/** The boundaries that come with the product, as `npm run generate` wrote them. Read once; callers must not change them. */
export function builtin(level: BoundaryLevel): BoundaryCollection {
  const known = read.get(level)
  if (known) return known
  const collection: BoundaryCollection = JSON.parse(readFileSync(fileOf(level), 'utf8'))
  read.set(level, collection)
  return collection
}
