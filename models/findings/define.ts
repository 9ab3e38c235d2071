import { type RawBuilder, sql } from 'kysely'
import { CONTRACTS, type ContractName, type Flag } from '#domain/contracts/index.ts'
import { notNull } from '../framework/checks.ts'
import { type Parts, samePartsAs } from '../framework/incremental.ts'
import { defineModel, type Given, type Model } from '../framework/model.ts'
import { dim_identity } from '../identity/dim_identity.ts'
import { fct_payments } from '../marts/fct_payments.ts'
import { cyclesOfNewPayments } from '../staging/stg_pagos.ts'
import { stg_pagos_repeated } from '../staging/stg_pagos_repeated.ts'
import { compiledFlags } from './compile.ts'
import { KNOWN_MODELS, STAGED } from './rows.ts'

export const FINDING_COLUMNS = {
  contract: 'LowCardinality(String)',
  flag: 'LowCardinality(String)',
  kind: 'LowCardinality(String)',
  record_key: 'String',
  amount_balboas: 'Nullable(Decimal(18, 2))',
  cycle: 'LowCardinality(String)',
} as const

/** New payments reach the findings of their cycles; another person, enrolment or death those of all. */
const BY_CYCLES = {
  by: 'cycle',
  stale: {
    pagos: cyclesOfNewPayments,
    stg_pagos: cyclesOfNewPayments,
    stg_pagos_repeated: cyclesOfNewPayments,
    fct_payments: samePartsAs('fct_payments'),
  },
} as const

const otherContracts = (flag: Flag): readonly ContractName[] => ('contract' in flag ? [flag.contract] : [])

const found = (contracts: readonly ContractName[], parts: Parts | null): RawBuilder<unknown> =>
  sql.join(
    contracts.flatMap(contract => compiledFlags(contract, parts)).map(rows => sql`select * from (${rows})`),
    sql`\nunion all\n`,
  )

/** Contracts with a committed batch; when none has one, all of them. */
function arrived(contracts: readonly ContractName[], batches: Given['batches']): readonly ContractName[] {
  const known = new Set(batches.map(({ contract }) => contract))
  const some = contracts.filter(contract => known.has(contract))
  return some.length === 0 ? contracts : some
}

/**
 * What the flags of some contracts find. Grain: one row of a contract under one flag. `record_key` is the row's key, parts joined by `|`;
 * a key that holds a cédula is a hash. `cycle` is that of a payment, empty of all else. Rows found stay loaded and counted; a later build finds them no more when the data has arrived.
 */
export function findingsModel<const N extends string>(
  name: N,
  contracts: readonly ContractName[],
): Model<typeof FINDING_COLUMNS, N> {
  const read = [
    ...new Set(
      contracts.flatMap(contract => [contract, ...CONTRACTS[contract].flags.flatMap(otherContracts)]),
    ),
  ]
  const staged = read.flatMap(contract => STAGED[contract] ?? [])
  const known = Object.values(KNOWN_MODELS).map(({ model }) => model)
  return defineModel({
    name,
    grain: 'row of a contract under one flag',
    columns: FINDING_COLUMNS,
    reads: [
      ...staged,
      ...known,
      ...(contracts.includes('pagos') ? [stg_pagos_repeated, fct_payments] : []),
      dim_identity,
    ],
    contracts: read,
    orderBy: ['contract', 'flag', 'record_key'],
    ...(contracts.every(contract => contract === 'pagos') ? { incremental: BY_CYCLES } : {}),
    query: (_db, parts) => found(contracts, parts),
    // Where nothing has arrived nothing is found, and to plan so long a question takes longer than to answer it.
    ...(contracts.length > 1 ? { given: ({ batches }) => found(arrived(contracts, batches), null) } : {}),
    checks: [notNull('record_key')],
  })
}
