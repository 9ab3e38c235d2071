import { type Expression, type OperationNodeSource, type RawBuilder, sql } from 'kysely'
import type { ContractName } from '#domain/contracts/index.ts'

type Sql = RawBuilder<unknown>

/** Values of the column by which a model is parted: a bound array of texts. */
export type Parts = Expression<unknown>

/** What differs between a build and the publication that it starts from. */
export interface Change {
  /** A model's table as it stands in that publication, by its name: a model may look at itself. */
  readonly before: (model: string) => Sql
  /** Ids of the contract's batches that were committed since, an array; none was taken away. */
  readonly added: (contract: ContractName) => Expression<unknown>
  /** The parts of an upstream model that were built anew; null when that is all of it. */
  readonly parts: (model: string) => Parts | null
}

/** A query of one column, `part`, the parts whose rows may differ; or that none does, or all do. */
export type Stale = Sql | 'none' | 'all'

/**
 * How a model is built when only some of what it reads has changed: rows of the other parts are taken over as they stand. A part is
 * a value of a column, so that each row belongs to one.
 */
export interface Incremental {
  /** The column of the parts. Where it parts the table as well, what stands is taken over by hard link, otherwise copied. */
  readonly by: string
  /**
   * For each upstream model or contract, by name: which parts its changes reach. A part that is left out must have the same rows when
   * built anew. What is not named here reaches all.
   */
  readonly stale: Readonly<Record<string, (change: Change) => Stale>>
  /** The model's query of these parts alone. */
  readonly only: (parts: Parts) => OperationNodeSource
}

/** Of a model whose parts are those of an upstream one: the same. */
export const samePartsAs =
  (upstream: string) =>
  ({ parts }: Change): Stale => {
    const known = parts(upstream)
    return known === null ? 'all' : sql`select arrayJoin(${known}) as part`
  }
