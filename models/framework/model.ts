import { type Compilable, type Kysely, type RawBuilder, sql } from 'kysely'
import type { ContractName } from '#domain/contracts/index.ts'
import type { RuleInForce } from '#domain/rules/expression.ts'
import type { Columns, RowOf } from '#warehouse/index.ts'
import type { Check } from './checks.ts'
import { offline } from './offline.ts'

/** How readers see a model: the columns by which a scope is judged. A literal `''` belongs to everybody's scope. */
export interface Served {
  /** SQL text of the programme's code; `''` is seen only by whoever sees every programme. */
  readonly programme: string
  /** SQL text of the INEC code; `''` is the whole country. */
  readonly territory: string
}

export type Materialisation = 'table' | 'view' | 'scratch'

/** Tables that a build copies from the store, beside the committed batches. */
export type StoreInput = 'identity_decisions' | 'protection_rules' | 'staff_targets'

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
  /** Tables copied from the store that it reads; they are part of its fingerprint as well. */
  readonly inputs: readonly StoreInput[]
  readonly partitionBy: string | null
  readonly orderBy: readonly string[]
  /** Columns whose least and greatest value per part let a read skip what it cannot hold. */
  readonly skipBy: readonly string[]
  readonly query: Compilable<unknown>
  /** The query that a build runs in place of `query`, made of the rules in force, their values bound; null: `query` is what runs. */
  readonly ruled: ((rules: readonly RuleInForce[]) => RawBuilder<unknown>) | null
  readonly checks: readonly Check[]
  /** Null: readers never see it. */
  readonly served: Served | null
}

/** Tables that a query may read, and their rows: those of the upstream models. */
type Upstream<R extends readonly Model[]> = { [M in R[number] as M['name']]: RowOf<M['columns']> }

interface Definition<C extends Columns, N extends string, R extends readonly Model[]> {
  readonly name: N
  readonly grain: string
  readonly materialisation?: Materialisation
  readonly columns: C
  readonly reads?: R
  readonly contracts?: readonly ContractName[]
  readonly inputs?: readonly StoreInput[]
  readonly partitionBy?: Extract<keyof C, string>
  readonly orderBy?: readonly Extract<keyof C, string>[]
  readonly skipBy?: readonly Extract<keyof C, string>[]
  /** The builder's query, checked against the columns declared and those of `reads`; or SQL for what the builder has no words for. */
  readonly query: RawBuilder<unknown> | ((db: Kysely<Upstream<R>>) => Compilable<RowOf<C>>)
  /** With it, `query` shows what it makes of the rules that the program ships. */
  readonly ruled?: (rules: readonly RuleInForce[]) => RawBuilder<unknown>
  readonly checks?: readonly Check[]
  readonly served?: Served
}

/** Declares a model. The query names its columns as `columns` does; their order does not matter. It binds no values: use `sql.lit`. */
export function defineModel<
  const C extends Columns,
  const N extends string,
  const R extends readonly Model[] = readonly [],
>(definition: Definition<C, N, R>): Model<C, N> {
  const { query } = definition
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
    query: typeof query === 'function' ? query(offline().withTables<Upstream<R>>()) : bound(query),
    ruled: definition.ruled ?? null,
    checks: definition.checks ?? [],
    served: definition.served ?? null,
  })
}

const bound = (query: RawBuilder<unknown>): Compilable<unknown> => ({
  compile: () => query.compile(offline()),
})

/** A model's table in the text of a query. Unqualified: a build binds the name to its own database. */
export const from = (model: Model): RawBuilder<unknown> => sql.table(model.name)

/** The committed batches of a build: `contract, batch_id, snapshot_on, sequence, received_at`, and what the ledger says of them. */
export const INPUT_BATCHES = 'input_batches'
/** Gone when the models stand. */
export const INPUT_KEY = 'input_key'

/** `r` and `b`: rows of a contract's raw table joined to the committed batches that brought them. */
export const committed = (contract: ContractName): RawBuilder<unknown> =>
  sql`${sql.table(`raw.${contract}`)} as r inner join ${sql.table(INPUT_BATCHES)} as b on b.batch_id = r.batch_id and b.contract = ${sql.lit(contract)}`
