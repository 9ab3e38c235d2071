import { CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import type { RuleInForce } from '#domain/rules/expression.ts'
import { lastArrivals, rulesInForce, type Store, type TargetRowTable, targetsInForce } from '#store/index.ts'
import type { BuildInput } from '../framework/model.ts'
import { type Standing, withStanding } from './standing.ts'

/** A committed batch as a build reads it. `sequence` orders the batches of a contract by the date as of which they speak. */
export interface InputBatch extends Standing {
  readonly contract: string
  readonly batch_id: string
  readonly snapshot_on: string
  readonly sequence: number
  readonly received_at: string
  readonly rows_loaded: string
  readonly amount_loaded: string | null
  /** The batch whose quarantined rows it brings corrected. */
  readonly replays_batch_id: string | null
}

/** When a contract last arrived. `renewed_on` counts files whose content was already known: they say that nothing changed. */
export interface InputSource {
  readonly contract: string
  readonly snapshot_on: string | null
  readonly received_at: string | null
  readonly limit_days: number
}

/** A standing decision about two records, as identity linkage reads it. */
export interface InputDecision {
  readonly first_record: string
  readonly second_record: string
  readonly decision: 'link' | 'separate'
}

/** All that a build reads from the store. */
export interface Inputs {
  readonly batches: readonly InputBatch[]
  readonly sources: readonly InputSource[]
  readonly decisions: readonly InputDecision[]
  /** The two halves of the secret under which records that are named by a cédula are numbered. */
  readonly pseudonymKey: { readonly k0: string; readonly k1: string }
  /** Versions of rules that were activated, in that order. */
  readonly rules: readonly RuleInForce[]
  /** Targets of active versions: each takes the place of the plan's of the same. */
  readonly targets: readonly TargetRowTable[]
}

/** Reads them once, at the start of a build. */
export const readInputs = async (store: Store): Promise<Inputs> => ({
  batches: await inputBatches(store),
  sources: await inputSources(store),
  decisions: await inputDecisions(store),
  pseudonymKey: await store.db.selectFrom('pseudonym_key').select(['k0', 'k1']).executeTakeFirstOrThrow(),
  rules: await rulesInForce(store),
  targets: await targetsInForce(store),
})

/** Decisions of persons about identity that nobody has undone. */
const inputDecisions = (store: Store): Promise<readonly InputDecision[]> =>
  store.db
    .selectFrom('identity_decisions')
    .select(['first_record', 'second_record', 'decision'])
    .where('undone_at', 'is', null)
    .orderBy('first_record')
    .orderBy('second_record')
    .execute()

/**
 * The committed batches, of each contract in order of (snapshot date, batch): files may arrive in any order and give the same
 * figures.
 */
export async function inputBatches(store: Store): Promise<readonly InputBatch[]> {
  const rows = await store.db
    .selectFrom('batches')
    .select(['contract', 'batch_id', 'snapshot_on', 'received_at', 'rows_loaded', 'amount_loaded'])
    .select('replays_batch_id')
    .where('state', '=', 'committed')
    .orderBy('contract')
    .orderBy('snapshot_on')
    .orderBy('batch_id')
    .execute()
  const counts = new Map<string, number>()
  const sequenced = rows.map(row => {
    const before = counts.get(row.contract)
    const sequence = before === undefined ? 1 : before + 1
    counts.set(row.contract, sequence)
    if (row.rows_loaded === null)
      throw new RangeError(`batch ${row.batch_id} is committed without a count of rows`)
    return { ...row, rows_loaded: row.rows_loaded, sequence }
  })
  return withStanding(sequenced)
}

const latest = (texts: readonly string[]): string | null =>
  texts.reduce<string | null>((last, text) => (last === null || text > last ? text : last), null)

/** Last arrival of each contract, from whatever source. */
export async function inputSources(store: Store): Promise<readonly InputSource[]> {
  const arrivals = await lastArrivals(store)
  return Object.keys(CONTRACTS).map(name => {
    const contract = CONTRACTS[name as ContractName]
    const ours = arrivals.filter(arrival => arrival.contract === name)
    return {
      contract: name,
      snapshot_on: latest(ours.map(({ snapshot_on }) => snapshot_on)),
      received_at: latest(ours.map(({ received_at }) => received_at)),
      limit_days: contract.freshnessDays,
    }
  })
}

const lastFileOn = ({ batches }: Inputs): string =>
  latest(batches.map(({ snapshot_on }) => snapshot_on)) ?? ''

const TEXTS: Readonly<Record<BuildInput, (inputs: Inputs) => string>> = {
  identity_decisions: ({ decisions }) => JSON.stringify(decisions),
  protection_rules: ({ rules }) => JSON.stringify(rules),
  staff_targets: ({ targets }) => JSON.stringify(targets),
  last_file_on: lastFileOn,
  last_file_year: inputs => lastFileOn(inputs).slice(0, 4),
}

const isBuildInput = (input: string): input is BuildInput => Object.hasOwn(TEXTS, input)

/** Text of a contract's batches, or of what else a model reads, for fingerprints. */
export const inputText =
  (inputs: Inputs) =>
  (input: string): string =>
    isBuildInput(input)
      ? TEXTS[input](inputs)
      : inputs.batches
          .filter(batch => batch.contract === input)
          .map(batch => `${batch.batch_id}:${batch.snapshot_on}:${batch.sequence}`)
          .join(',')
