import { type Compilable, type Kysely, type OperationNodeSource, type RawBuilder, sql } from 'kysely'
import type { ContractName } from '#domain/contracts/index.ts'
import type { RuleInForce } from '#domain/rules/expression.ts'
import type { Columns, RowOf } from '#warehouse/index.ts'
import type { Check } from './checks.ts'
import type { Incremental, Parts } from './incremental.ts'
import { offline } from './offline.ts'

/** How readers see a model: the columns by which a scope is judged. A literal `''` belongs to everybody's scope. */
export interface Served {
  /** SQL text of the programme's code; `''` is seen only by whoever sees every programme. */
  readonly programme: string
  /** SQL text of the INEC code; `''` is the whole country. */
  readonly territory: string
}

export type Materialisation = 'table' | 'view' | 'scratch'

/** What a build has before it begins: the rules in force, and the committed batches. */
export interface Given {
  readonly rules: readonly RuleInForce[]
  readonly batches: readonly { readonly contract: string }[]
}

/** What a build reads beside the batches of single contracts: tables copied from the store, and of when the last file of all is. */
export type BuildInput =
  | 'identity_decisions'
  | 'protection_rules'
  | 'staff_targets'
  | 'last_file_on'
  | 'last_file_year'

/** One model: a typed query that a build materialises. What it reads, it names in `reads`: those make the DAG. */
export interface Model<C extends Columns = Columns, N extends string = string> {
  /** Table name: `stg_…`, `dim_…`, `fct_…`. */
  readonly name: N
  /** One row per … */
  readonly grain: string
  /**
   * A view costs nothing to build and is computed each time it is read. A scratch table may hold what no publication may keep (names,
   * cédulas): it is filled only when a model that reads it is built, and dropped before anybody can read the publication.
   */
  readonly materialisation: Materialisation
  readonly columns: C
  /** Upstream models. */
  readonly reads: readonly Model[]
  /** Contracts whose raw tables it reads; their committed batches are part of its fingerprint. */
  readonly contracts: readonly ContractName[]
  /** What else it reads; part of its fingerprint as well. */
  readonly inputs: readonly BuildInput[]
  readonly partitionBy: string | null
  readonly orderBy: readonly string[]
  /** Columns whose least and greatest value per part let a read skip what it cannot hold. */
  readonly skipBy: readonly string[]
  readonly query: Compilable<unknown>
  /** The query that a build runs in place of `query`, made of what the build is given, values bound; null: `query` is what runs. */
  readonly given: ((given: Given) => RawBuilder<unknown>) | null
  /** Null: a change of anything that it reads builds all of it anew. */
  readonly incremental: Incremental | null
  /** How its rows, built anew, are compared with those that stood: `rows` all at once, or by the values of a column; null is not at all. */
  readonly compared: string | null
  readonly checks: readonly Check[]
  /** Null: readers never see it. */
  readonly served: Served | null
}

/** Tables that a query may read, and their rows: those of the upstream models. */
type Upstream<R extends readonly Model[]> = { [M in R[number] as M['name']]: RowOf<M['columns']> }

/** A query of the builder. */
type Built<O> = Compilable<O> & OperationNodeSource

/** Rows are compared all at once. */
export const ALL_ROWS = 'rows'

interface Definition<C extends Columns, N extends string, R extends readonly Model[]> {
  readonly name: N
  readonly grain: string
  readonly materialisation?: Materialisation
  readonly columns: C
  readonly reads?: R
  readonly contracts?: readonly ContractName[]
  readonly inputs?: readonly BuildInput[]
  readonly partitionBy?: Extract<keyof C, string>
  readonly orderBy?: readonly Extract<keyof C, string>[]
  readonly skipBy?: readonly Extract<keyof C, string>[]
  /**
   * The builder's query, checked against the columns declared and those of `reads`; or SQL for what the builder has no words for. Of an
   * incremental model it is asked for all rows (`parts` is null), or for those of some parts.
   */
  readonly query:
    | RawBuilder<unknown>
    | ((db: Kysely<Upstream<R>>, parts: Parts | null) => Built<RowOf<C>> | RawBuilder<unknown>)
  /** With it, `query` shows what it makes of the rules that the program ships and of all contracts. Batches tell it what need not be asked, and nothing else. */
  readonly given?: (given: Given) => RawBuilder<unknown>
  readonly incremental?: Omit<Incremental, 'only'> & { readonly by: Extract<keyof C, string> }
  /**
   * For a model that often comes out as it was although what it reads has changed: what reads it is then built anew only as far as its rows
   * differ. By the values of a column, or `rows`, all of them at once.
   */
  readonly compared?: Extract<keyof C, string> | typeof ALL_ROWS
  readonly checks?: readonly Check[]
  readonly served?: Served
}

/** Declares a model. The query names its columns as `columns` does; their order does not matter. It binds no values: use `sql.lit`. */
export function defineModel<
  const C extends Columns,
  const N extends string,
  const R extends readonly Model[] = readonly [],
>(definition: Definition<C, N, R>): Model<C, N> {
  const { query, incremental } = definition
  const db = offline().withTables<Upstream<R>>()
  const rows = (parts: Parts | null) => (typeof query === 'function' ? query(db, parts) : query)
  if (incremental !== undefined && (typeof query !== 'function' || definition.given !== undefined))
    throw new RangeError(`${definition.name} has no query of its parts`)
  if (definition.materialisation === 'scratch' && (definition.served || definition.checks?.length))
    throw new RangeError(`${definition.name} is scratch: nobody reads or checks it after the build`)
  return Object.freeze({
    name: definition.name,
    grain: definition.grain,
    materialisation: definition.materialisation ?? 'table',
    columns: definition.columns,
    reads: definition.reads ?? [],
    contracts: definition.contracts ?? [],
    inputs: definition.inputs ?? [],
    partitionBy: definition.partitionBy ?? null,
    orderBy: definition.orderBy ?? [],
    skipBy: definition.skipBy ?? [],
    query: bound(rows(null)),
    given: definition.given ?? null,
    incremental: incremental === undefined ? null : { ...incremental, only: rows },
    compared: definition.compared ?? null,
    checks: definition.checks ?? [],
    served: definition.served ?? null,
  })
}

const bound = (query: Compilable<unknown> | RawBuilder<unknown>): Compilable<unknown> =>
  'isRawBuilder' in query ? { compile: () => query.compile(offline()) } : query

/** A model's table in the text of a query. Unqualified: a build binds the name to its own database. */
export const from = (model: Model): RawBuilder<unknown> => sql.table(model.name)

/** The committed batches of a build: `contract, batch_id, snapshot_on, sequence, received_at`, and what the ledger says of them. */
export const INPUT_BATCHES = 'input_batches'
/** Gone when the models stand. */
export const INPUT_KEY = 'input_key'

/** `r` and `b`: rows of a contract's raw table joined to the committed batches that brought them. */
export const committed = (contract: ContractName): RawBuilder<unknown> =>
  sql`${sql.table(`raw.${contract}`)} as r inner join ${sql.table(INPUT_BATCHES)} as b on b.batch_id = r.batch_id and b.contract = ${sql.lit(contract)}`
