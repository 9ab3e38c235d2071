import { sql } from 'kysely'
import { CONTRACTS } from '#domain/contracts/index.ts'
import { accepted, holds } from '../framework/checks.ts'
import { defineModel, INPUT_BATCHES } from '../framework/model.ts'
import { ENDED_SOURCES } from '../reference/expected-sources.ts'

const NAMES = Object.values(CONTRACTS).map(contract => contract.name)
const lastExpected = (name: string): string =>
  ENDED_SOURCES.find(({ contract }) => contract === name)?.to ?? '2299-12-31'
const limits = sql.join(
  Object.values(CONTRACTS).map(
    ({ name, freshnessDays }) =>
      sql`(${sql.lit(name)}, ${sql.lit(freshnessDays)}, ${sql.lit(lastExpected(name))})`,
  ),
  sql`, `,
)

/**
 * Grain: one day as of which a contract's committed files speak. `fresh_to` is the last day on which that is recent enough for the
 * contract's limit; `first` marks the day of its first file, from which a file is expected until the contract ends
 * (`reference/expected-sources.ts`). `contract_number` counts contracts in the order of their names.
 */
export const fct_loads = defineModel({
  name: 'fct_loads',
  grain: 'contract and snapshot date',
  columns: {
    contract: 'LowCardinality(String)',
    contract_number: 'UInt32',
    first: 'Bool',
    snapshot_on: 'Date32',
    fresh_to: 'Date32',
    expected_to: 'Date32',
  },
  contracts: NAMES,
  orderBy: ['contract', 'snapshot_on'],
  query: sql`
    select contract, toUInt32(dense_rank() over (order by contract)) as contract_number,
      snapshot_on = min(snapshot_on) over (partition by contract) as first, snapshot_on,
      least(snapshot_on + limit_days, expected_to) as fresh_to, expected_to
    from (
      select distinct toString(b.contract) as contract, b.snapshot_on as snapshot_on, l.limit_days as limit_days,
        toDate32(l.last_on) as expected_to
      from ${sql.table(INPUT_BATCHES)} as b
      inner join values('contract String, limit_days UInt16, last_on String', ${limits}) as l on l.contract = toString(b.contract)
      where b.snapshot_on <= toDate32(l.last_on)
    )`,
  checks: [accepted('contract', NAMES), holds('a file is fresh on its own day', 'fresh_to >= snapshot_on')],
  served: { programme: "''", territory: "''" },
})
