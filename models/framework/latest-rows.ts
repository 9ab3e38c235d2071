import { sql } from 'kysely'
import { CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import type { Columns } from '#warehouse/index.ts'
import type { Check } from './checks.ts'
import { agrees, unique } from './checks.ts'
import { committed, defineModel, type Model } from './model.ts'

/**
 * Staging of a contract whose rows replace earlier ones of the same key: the row of the batch that speaks as of the latest date,
 * and of its last line, stands. Of a contract whose rows only add it is the first one: what was given is not undone by a later file.
 * `snapshot_on` is that batch's date. Rows that do not stand stay in raw.
 */
export function latestRows<const C extends Columns, N extends ContractName>(
  contractName: N,
  { batch_id: _batch, line: _line, ...columns }: C & Readonly<Record<'batch_id' | 'line', 'UInt64'>>,
  checks: readonly Check[] = [],
): Model<Omit<C, 'batch_id' | 'line'> & { readonly snapshot_on: 'Date32' }, `stg_${N}`> {
  const contract = CONTRACTS[contractName]
  const name = `stg_${contractName}` as const
  const first = contract.history === 'append'
  const order = sql.raw(first ? 'asc' : 'desc')
  const keys = sql.join(contract.key.map(key => sql.ref(`r.${key}`)))
  return defineModel({
    name,
    grain: `${contract.grain.en}, as ${first ? 'first' : 'last'} reported`,
    columns: { ...columns, snapshot_on: 'Date32' },
    contracts: [contract.name],
    orderBy: [],
    query: sql`
      select ${sql.join(Object.keys(columns).map(column => sql`${sql.ref(`r.${column}`)} as ${sql.ref(column)}`))},
        b.snapshot_on as snapshot_on
      from ${committed(contract.name)}
      order by b.sequence ${order}, r.line ${order}
      limit 1 by ${keys}`,
    checks: [
      unique(...contract.key),
      agrees(
        'one row per key of the committed rows',
        sql`select count() from ${sql.table(name)}`,
        sql`select uniqExact(tuple(${keys})) from ${committed(contract.name)}`,
      ),
      ...checks,
    ],
  })
}
