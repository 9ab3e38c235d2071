import { join } from 'node:path'
import { sql } from 'kysely'
import { CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import type { Sql, World } from '../world.ts'
import { asContract, byKey } from './columns.ts'
import type { FilePlan } from './plan.ts'
import { endingOf, type Format, styleOf } from './style.ts'
import { writeControl, writeRows } from './write.ts'

/** A file that was written. */
export interface WrittenFile {
  readonly contract: ContractName
  readonly path: string
  readonly rows: number
  readonly bytes: number
}

const sumOf = (plan: FilePlan): Sql => {
  const { amountColumn } = CONTRACTS[plan.contract]
  return amountColumn === undefined
    ? sql`NULL`
    : sql`toDecimalString(sum(toDecimal128(${sql.ref(amountColumn)}, 2)), 2)`
}

/** Writes one file of the plan, with control totals where its rows carry money. */
export async function writeFilePlan(
  world: World,
  plan: FilePlan,
  target: { folder: string; format: Format; signal?: AbortSignal | undefined },
): Promise<WrittenFile> {
  const contract = CONTRACTS[plan.contract]
  const style = styleOf(plan.contract, plan.name, target.format)
  const query = await plan.query()
  const kept = world.table(plan.name.replaceAll('-', '_'))
  if (plan.costly)
    await world.run(sql`CREATE TABLE ${kept} ENGINE = Memory AS ${asContract(contract, query)}`)
  const source = plan.costly ? sql`SELECT * FROM ${kept}` : query
  const [totals] = await world.rows<{ rows: string; amount: string | null }>(
    sql`SELECT count() AS rows, ${sumOf(plan)} AS amount FROM (${source})`,
  )
  const file = `${plan.name}${endingOf(style)}`
  const path = join(target.folder, file)
  const rows = Number(totals?.rows)
  const bytes = await writeRows(
    world,
    sql`${asContract(contract, source)} ${byKey(contract)}`,
    path,
    style,
    target.signal,
  )
  if (contract.amountColumn !== undefined && totals?.amount != null)
    await writeControl(target.folder, file, { rows, amount: totals.amount, snapshot_on: plan.snapshotOn })
  if (plan.costly) await world.run(sql`DROP TABLE ${kept} SYNC`)
  return { contract: plan.contract, path, rows, bytes }
}
