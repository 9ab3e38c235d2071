import type { ModelRun, Provenance, Store } from '#store/index.ts'
import type { Publication } from '../publications.ts'
import { readProvenance } from '../time/provenance.ts'
import { databaseOf } from './database.ts'

/** The publication from which a build takes over what did not change. */
export interface Ancestor {
  readonly database: string
  readonly runs: ReadonlyMap<string, ModelRun>
  /** Hash of each model's SQL. */
  readonly formulas: Readonly<Record<string, string>>
  /** Hash of the batches of each contract, and of each table copied from the store. */
  readonly inputs: Readonly<Record<string, string>>
  /** Ids of the batches of each contract. */
  readonly batches: Readonly<Record<string, readonly string[]>>
}

/** A database of models as what a build starts from. Of one whose provenance is not known nothing is taken over. */
export const asAncestor = (
  database: string,
  runs: readonly ModelRun[],
  provenance: Provenance | null,
): Ancestor => ({
  database,
  runs: new Map(runs.map(run => [run.model, run])),
  formulas: provenance?.models ?? {},
  inputs: provenance?.inputs ?? {},
  batches: provenance?.batches ?? {},
})

/** The current publication; null before the first one. */
export const ancestorOf = async (store: Store, current: Publication | null): Promise<Ancestor | null> =>
  current === null
    ? null
    : asAncestor(
        databaseOf(current.publication),
        current.models,
        await readProvenance(store, current.publication),
      )
