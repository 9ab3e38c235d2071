import { sql } from 'kysely'
import { CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import { typeOfColumn } from '../files/columns.ts'
import type { FilePlan } from '../files/plan.ts'
import { QUARTERS } from '../ministry/calendar.ts'
import type { World } from '../world.ts'
import { externalFigures } from './external.ts'
import { planNodes } from './plan-nodes.ts'
import { activityProgress, productProgress } from './progress.ts'
import { publishedFigures } from './published.ts'
import type { FigureRow } from './rows.ts'
import { planTargets } from './targets.ts'

/** A file whose rows come from outside the warehouse: they go through a table of it, so that every file is written in one way. */
function file(
  world: World,
  contract: ContractName,
  snapshotOn: string,
  rows: () => Iterable<FigureRow>,
): FilePlan {
  const name = `${contract}_${snapshotOn}`
  const table = `figures_${name.replaceAll('-', '_')}`
  const columns = CONTRACTS[contract].columns.map(column => `${column.name} ${typeOfColumn(column)}`)
  const query = async () => {
    await world.run(
      sql`CREATE TABLE ${world.table(table)} (${sql.raw(columns.join(', '))}) ENGINE = MergeTree ORDER BY tuple()`,
    )
    await world.insert(table, rows())
    return sql`SELECT * FROM ${world.table(table)}`
  }
  return { contract, name, snapshotOn, parts: [query] }
}

const tenDaysAfter = (on: string) => new Date(Date.parse(on) + 10 * 86_400_000).toISOString().slice(0, 10)

/** Plan and targets, progress, external figures and what the ministry printed. */
export const figureFiles = (world: World): readonly FilePlan[] => [
  file(world, 'plan', '2026-01-15', () => [...planNodes(), ...planTargets(world.scale)]),
  file(world, 'avances', '2017-12-31', activityProgress),
  ...QUARTERS.filter(q => q.index >= 32).map(quarter =>
    file(world, 'avances', tenDaysAfter(quarter.endOn), () => productProgress(quarter, world.seed)),
  ),
  file(world, 'denominadores', '2026-01-31', () => externalFigures(world.scale)),
  file(world, 'cifras_publicadas', '2026-04-15', () => publishedFigures()),
]
