import type { ModelRun } from '#store/index.ts'
import type { Warehouse } from '#warehouse/index.ts'
import { checksFingerprint } from '../framework/checks.ts'
import { formulaOf, hash } from '../framework/graph.ts'
import type { Model } from '../framework/model.ts'
import type { Ancestor } from './ancestor.ts'
import { type Changed, differing, hasFormula, reached, type Since } from './changes.ts'
import type { BuildOptions } from './context.ts'
import { type Inputs, inputText } from './inputs.ts'
import { drop, makeParts, makeWhole, takeOver } from './make.ts'
import { statements } from './statements.ts'

/** A model of this build: decided upon and, unless it is scratch, made. */
interface Made {
  /** The same in two publications: the same rows. */
  readonly fingerprint: string
  readonly changed: Changed
  /** Fills a scratch table, the first time that it is called; others are made already. */
  readonly filled: () => Promise<void>
  readonly isFilled: () => boolean
}

/** One model into the database, and which of its rows differ from the ancestor's. */
async function make(
  inside: Warehouse,
  model: Model,
  expected: Changed,
  inputs: Inputs,
  since: Since | null,
): Promise<Changed> {
  if (since !== null && typeof expected !== 'string') {
    await makeParts(inside, model, expected, since.ancestor)
    return expected
  }
  const isTable = model.materialisation === 'table'
  if (since !== null && isTable && expected === 'none') {
    await takeOver(inside, model, since.ancestor)
    return expected
  }
  await makeWhole(inside, model, inputs)
  if (since === null || !isTable) return expected
  const differ = await differing(inside, model, since)
  if (differ === 'none') {
    await drop(inside, model)
    await takeOver(inside, model, since.ancestor)
  }
  return differ
}

/** Whether all that reads a scratch table is built by parts as well, so that it needs no others of it. */
const isReadByParts = (models: readonly Model[], model: Model, ancestor: Ancestor): boolean =>
  models
    .filter(reader => reader.reads.includes(model))
    .every(reader => reader.incremental !== null && hasFormula(ancestor, reader))

/** Work that is done once, whoever asks for it first. */
function once(work: () => Promise<void>) {
  let begun: Promise<void> | undefined
  return {
    isFilled: () => begun !== undefined,
    filled: () => {
      begun ??= work()
      return begun
    },
  }
}

/** Makes the models of one build, each when all that it reads is made. */
export function maker(
  inside: Warehouse,
  models: readonly Model[],
  inputs: Inputs,
  ancestor: Ancestor | null,
  options: BuildOptions,
) {
  const inTurn = statements()
  const made = new Map<Model, Made>()
  const of = (model: Model): Made => {
    const known = made.get(model)
    if (known === undefined) throw new RangeError(`${model.name} is read before it is made`)
    return known
  }
  const since = ancestor === null ? null : { ancestor, inputs, changed: (model: Model) => of(model).changed }
  const taken = new Map<Model, number>()
  const makeInTurn = (model: Model, expected: Changed): Promise<Changed> =>
    inTurn(async () => {
      options.onProgress?.({ phase: 'build', model: model.name, done: made.size, total: models.length })
      const started = performance.now()
      const changed = await make(inside, model, expected, inputs, since)
      taken.set(model, Math.round(performance.now() - started))
      return changed
    })

  const expect = async (model: Model): Promise<Changed> => {
    if (since === null) return 'all'
    const changed = await reached(inside, model, since, inTurn)
    const byParts = changed !== 'all' && changed !== 'none'
    return byParts && model.materialisation === 'scratch' && !isReadByParts(models, model, since.ancestor)
      ? 'all'
      : changed
  }
  const fillScratch = async (model: Model, changed: Changed): Promise<void> => {
    if (changed === 'none') return
    for (const read of model.reads) {
      if (changed === 'all' && Array.isArray(of(read).changed) && read.materialisation === 'scratch')
        throw new RangeError(`${model.name} needs all of ${read.name}, of which some parts are built`)
      await of(read).filled()
    }
  }
  /** Fingerprints of all that a model reads itself. */
  const inputsOf = (model: Model): readonly string[] => [
    ...model.reads.map(read => of(read).fingerprint),
    ...[...model.contracts, ...model.inputs].map(inputText(inputs)),
  ]
  const fingerprint = (model: Model, changed: Changed): string =>
    (changed === 'none' ? ancestor?.runs.get(model.name)?.fingerprint : undefined) ??
    hash(JSON.stringify([formulaOf(model), inputsOf(model)]))

  async function work(model: Model): Promise<Made> {
    const expected = await expect(model)
    if (model.materialisation === 'scratch') {
      const filling = once(async () => {
        await fillScratch(model, 'all')
        await makeInTurn(model, expected)
      })
      return { fingerprint: fingerprint(model, expected), changed: expected, ...filling }
    }
    let changed = expected
    const making = once(async () => {
      await fillScratch(model, expected)
      changed = await makeInTurn(model, expected)
    })
    await making.filled()
    return { fingerprint: fingerprint(model, changed), changed, ...making }
  }

  return {
    /** Work on a model when all that it reads is made. */
    async make(model: Model): Promise<void> {
      made.set(model, await work(model))
    },
    run(model: Model): Omit<ModelRun, 'rows'> {
      const { fingerprint, changed, isFilled } = of(model)
      return {
        model: model.name,
        fingerprint,
        checks_fingerprint: checksFingerprint(model, inputsOf(model)),
        milliseconds: taken.get(model) ?? 0,
        ...(Array.isArray(changed) && isFilled() ? { parts: changed } : {}),
        cloned:
          model.materialisation === 'scratch'
            ? !isFilled()
            : model.materialisation === 'table' && changed === 'none',
      }
    },
  }
}
