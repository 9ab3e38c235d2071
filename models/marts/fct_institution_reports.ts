import { sql } from 'kysely'
import { CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import { holds, unique } from '../framework/checks.ts'
import { committed, defineModel } from '../framework/model.ts'
import { AGREEMENTS } from '../reference/agreements.ts'

/** Contracts in which an institution tells its own records. */
export const REPORTED = [
  'servicios',
  'corresponsabilidades',
  'oferta',
] as const satisfies readonly ContractName[]

const agreements = sql.join(
  AGREEMENTS.map(
    ({ institution, from, to }) =>
      sql`(${sql.lit(institution)}, ${sql.lit(from)}, ${sql.lit(to ?? '2299-12-31')})`,
  ),
  sql`,\n      `,
)

const told = sql.join(
  REPORTED.map(
    contract => sql`
      select distinct ${sql.lit(contract)} as contract, toString(r.institution) as institution, b.snapshot_on as told_on,
        b.snapshot_on + ${sql.lit(CONTRACTS[contract].freshnessDays)} as current_to
      from ${committed(contract)}`,
  ),
  sql`
      union all`,
)

/**
 * Grain: one institution with an agreement, once for the agreement itself (`contract` empty) and once for each contract and date as of which
 * a file brought records of its own. Sources: `reference/agreements.ts` and the committed batches. A load is current from that date for the days
 * of the contract's freshness limit, and only while the agreement is in force. Institutions are counted by number.
 */
export const fct_institution_reports = defineModel({
  name: 'fct_institution_reports',
  grain: 'institution, contract and date of a file',
  columns: {
    institution: 'LowCardinality(String)',
    institution_number: 'UInt32',
    contract: 'LowCardinality(String)',
    active_from: 'Date32',
    active_to: 'Date32',
  },
  contracts: REPORTED,
  orderBy: ['institution', 'contract', 'active_from'],
  query: sql`
    with agreements as (
      select institution, toUInt32(row_number() over (order by institution)) as institution_number, toDate32(agreed_from) as agreed_from,
        toDate32(agreed_to) as agreed_to
      from values('institution String, agreed_from String, agreed_to String',
        ${agreements})
    ), told as (${told}
    )
    select institution, institution_number, '' as contract, agreed_from as active_from, agreed_to as active_to from agreements
    union all
    select a.institution, a.institution_number, t.contract, greatest(t.told_on, a.agreed_from), least(t.current_to, a.agreed_to)
    from told as t inner join agreements as a on a.institution = t.institution
    where greatest(t.told_on, a.agreed_from) <= least(t.current_to, a.agreed_to)`,
  checks: [
    unique('institution', 'contract', 'active_from'),
    holds('stretches run forward', 'active_from <= active_to'),
  ],
  served: { programme: "''", territory: "''" },
})
