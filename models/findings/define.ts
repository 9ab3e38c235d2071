import { sql } from 'kysely'
import { CONTRACTS, type ContractName, type Flag } from '#domain/contracts/index.ts'
import { notNull } from '../framework/checks.ts'
import { defineModel, type Model } from '../framework/model.ts'
import { dim_identity } from '../identity/dim_identity.ts'
import { fct_payments } from '../marts/fct_payments.ts'
import { stg_pagos_repeated } from '../staging/stg_pagos_repeated.ts'
import { compiledFlags } from './compile.ts'
import { KNOWN_MODELS, STAGED } from './rows.ts'

export const FINDING_COLUMNS = {
  contract: 'LowCardinality(String)',
  flag: 'LowCardinality(String)',
  kind: 'LowCardinality(String)',
  record_key: 'String',
  amount_balboas: 'Nullable(Decimal(18, 2))',
} as const

const otherContracts = (flag: Flag): readonly ContractName[] => ('contract' in flag ? [flag.contract] : [])

/**
 * What the flags of some contracts find. Grain: one row of a contract under one flag. `record_key` is the row's key, parts joined by `|`;
 * a key that holds a cédula is a hash. Rows found stay loaded and counted; a later build finds them no more when the data has arrived.
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
    query: sql`${sql.join(
      contracts.flatMap(compiledFlags).map(found => sql`select * from (${found})`),
      sql`\nunion all\n`,
    )}`,
    checks: [notNull('record_key')],
  })
}
