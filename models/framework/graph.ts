import { createHash } from 'node:crypto'
import { createTable, fill } from './compile.ts'
import type { Model } from './model.ts'

/** Models with all that they read, upstream first. A name used twice is an error of the program. */
export function inBuildOrder(models: readonly Model[]): readonly Model[] {
  const ordered = new Map<string, Model>()
  const visit = (model: Model, path: readonly string[]): void => {
    if (path.includes(model.name))
      throw new RangeError(`models read each other: ${[...path, model.name].join(' → ')}`)
    const known = ordered.get(model.name)
    if (known !== undefined && known !== model) throw new RangeError(`two models are called ${model.name}`)
    if (known !== undefined) return
    for (const upstream of model.reads) visit(upstream, [...path, model.name])
    ordered.set(model.name, model)
  }
  for (const model of models) visit(model, [])
  return [...ordered.values()]
}

/** A contract's committed batches, or the rows copied from the store, as text: part of the fingerprint of every model that reads them. */
export type BatchesOf = (input: string) => string

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** Hash of a model's SQL and columns, whatever it reads. */
export const formulaOf = (model: Model): string =>
  hash(model.materialisation === 'view' ? fill(model) : `${createTable(model)}\n${fill(model)}`)

/**
 * Fingerprint of each model by name: its formula, its columns, the fingerprints of what it reads and the batches of its
 * contracts. Two builds with the same fingerprint give the same rows.
 */
export function fingerprints(models: readonly Model[], batches: BatchesOf): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const model of inBuildOrder(models)) {
    const upstream = model.reads.map(read => known.get(read.name))
    const inputs = [...model.contracts, ...model.inputs].map(batches)
    known.set(model.name, hash(JSON.stringify([formulaOf(model), upstream, inputs])))
  }
  return known
}
