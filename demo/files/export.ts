import { join } from 'node:path'
import { sql } from 'kysely'
import { CONTRACTS, type Contract, type ContractName } from '#domain/contracts/index.ts'
import { type Sql, unsigned, type World } from '../world.ts'
import { asContract, byKey, PART } from './columns.ts'
import { withDefects } from './defects.ts'
import { inLayout, type Layout, layoutOf } from './layout.ts'
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

/** Contracts without money whose files come with a count of their rows all the same. */
const CONTROLLED: ReadonlySet<ContractName> = new Set(['planilla', 'oferta'])

/** Balboas of all rows whose amount can be read as a number, valid or not. */
const sumOf = ({ amountColumn }: Contract): Sql => {
  if (amountColumn === undefined) return sql`NULL`
  const text = sql`ifNull(toString(${sql.ref(amountColumn)}), '')`
  const readable = sql`match(${text}, '^-?[0-9]{1,16}([.][0-9]{1,2})?$')`
  return sql`toDecimalString(sum(if(${readable}, toDecimal128OrZero(${text}, 2), toDecimal128(0, 2))), 2)`
}

/** The rows of a file, with its broken copies if the plan wants some, in the order in which they are written. */
function rowsOf(
  world: World,
  plan: FilePlan,
  source: Sql,
  layout: Layout | undefined,
): { rows: Sql; ordered: Sql } {
  const contract = CONTRACTS[plan.contract]
  if (plan.defects === undefined) {
    const rows = asContract(contract, source, layout !== undefined)
    return {
      rows: source,
      ordered: sql`SELECT * EXCEPT (${PART}) FROM (${rows}) ${byKey(contract, plan.parts.length)}`,
    }
  }
  const rows = withDefects(contract, asContract(contract, source, true), plan.defects, world.seed)
  return {
    rows,
    ordered: sql`SELECT * EXCEPT (${PART}, broken) FROM (${rows}) ${byKey(contract, plan.parts.length)}, broken`,
  }
}

/** All rows of a file, each with the number of its part. */
async function sourceOf(plan: FilePlan): Promise<Sql> {
  const parts = await Promise.all(plan.parts.map(part => part()))
  return sql.join(
    parts.map((part, number) => sql`SELECT *, ${unsigned(number)} AS ${PART} FROM (${part})`),
    sql` UNION ALL `,
  )
}

/** Keeps a costly query's rows in the scratch database; gives what reads them. */
async function keep(world: World, plan: FilePlan, table: Sql): Promise<Sql> {
  const query = await sourceOf(plan)
  if (!plan.costly) return query
  await world.run(
    sql`CREATE TABLE ${table} ENGINE = Memory AS ${asContract(CONTRACTS[plan.contract], query)}`,
  )
  for (const statement of plan.additions?.(table) ?? []) await world.run(statement)
  return sql`SELECT * FROM ${table}`
}

async function totalsOf(world: World, contract: Contract, rows: Sql) {
  const [row] = await world.rows<{ rows: string; amount: string | null }>(
    sql`SELECT count() AS rows, ${sumOf(contract)} AS amount FROM (${rows})`,
  )
  return { rows: Number(row?.rows), amount: row?.amount ?? null }
}

/** Writes one file of the plan, with control totals where its rows carry money, or its office counts them. */
export async function writeFilePlan(
  world: World,
  plan: FilePlan,
  target: { folder: string; format: Format; signal?: AbortSignal | undefined },
): Promise<WrittenFile> {
  const contract = CONTRACTS[plan.contract]
  const style = styleOf(plan.contract, plan.name, target.format)
  const kept = world.table(plan.name.replaceAll('-', '_'))
  const layout = target.format === 'mixed' ? layoutOf(plan.name) : undefined
  const { rows, ordered } = rowsOf(world, plan, await keep(world, plan, kept), layout)
  const printed = layout === undefined ? ordered : inLayout(contract, layout, ordered)
  const file = `${plan.name}${endingOf(style)}`
  const path = join(target.folder, file)
  const written = await writeRows(world, printed, path, style, target.signal)
  let count = written.rows
  let amount: string | null = null
  if (count === undefined || contract.amountColumn !== undefined)
    ({ rows: count, amount } = await totalsOf(world, contract, rows))
  if (amount !== null || CONTROLLED.has(plan.contract))
    await writeControl(target.folder, file, {
      rows: count,
      ...(amount === null ? {} : { amount }),
      snapshot_on: plan.snapshotOn,
    })
  if (plan.costly) await world.run(sql`DROP TABLE ${kept} SYNC`)
  return { contract: plan.contract, path, rows: count, bytes: written.bytes }
}
