import type { ContractName } from '#domain/contracts/index.ts'
import { figureFiles } from '../figures/files.ts'
import { QUARTERS, type Quarter, quarterAt } from '../ministry/calendar.ts'
import { assessmentsOf } from '../records/assessments.ts'
import { householdChanges } from '../records/households.ts'
import { payments } from '../records/payments.ts'
import { services } from '../records/services.ts'
import { enrolmentChanges, personSnapshot } from '../records/snapshots.ts'
import type { Sql, World } from '../world.ts'
import { irregularPayments } from './irregular.ts'

/** One file to be written. */
export interface FilePlan {
  readonly contract: ContractName
  /** Without folder and ending; the date in it is the day as of which the file speaks. */
  readonly name: string
  readonly snapshotOn: string
  readonly query: () => Sql | Promise<Sql>
  /** The query is too dear to run twice: its rows are kept in the scratch database while the file is written. */
  readonly costly?: boolean
  /** Statements that add rows to a costly file's table. */
  readonly additions?: (table: Sql) => readonly Sql[]
  /** Broken copies of each kind of defect. */
  readonly defects?: number
}

/** Files that hold broken copies, of cycles and quarters that no printed figure speaks of. */
const DEFECTS: Readonly<Record<string, number>> = {
  'personas_2018-12-31': 3,
  'pagos_2018C2_2018-07-15': 4,
  'pagos_2019C4_2020-01-15': 3,
  'hogares_2019-06-30': 2,
  'inscripciones_2019-09-30': 2,
  'elegibilidad_2018-03-31': 2,
  'servicios_2020-12-31': 2,
  'plan_2026-01-15': 1,
  'avances_2024-10-10': 1,
  'denominadores_2026-01-31': 1,
  'cifras_publicadas_2026-04-15': 1,
}

const quarterly = (
  contract: ContractName,
  quarters: readonly Quarter[],
  query: (quarter: Quarter) => Sql,
): FilePlan[] =>
  quarters.map(quarter => ({
    contract,
    name: `${contract}_${quarter.endOn}`,
    snapshotOn: quarter.endOn,
    query: () => query(quarter),
  }))

const cycles = (world: World): FilePlan[] =>
  QUARTERS.map(quarter => ({
    contract: 'pagos',
    name: `pagos_${quarter.cycle}_${quarter.settledOn}`,
    snapshotOn: quarter.settledOn,
    query: () => payments(world, quarter),
    costly: true,
    additions: table => irregularPayments(world, quarter.cycle, table),
  }))

/** Every file of the ministry. Persons are registered a quarter before they are paid, so their first snapshot is that of 2015-12-31. */
export function filePlans(world: World): readonly FilePlan[] {
  const plans = [
    ...cycles(world),
    ...quarterly('personas', [quarterAt(-1), ...QUARTERS], q => personSnapshot(world, q)),
    ...quarterly('hogares', QUARTERS, q => householdChanges(world, q)),
    ...quarterly('inscripciones', QUARTERS, q => enrolmentChanges(world, q)),
    ...quarterly('elegibilidad', QUARTERS, q => assessmentsOf(world, q)),
    ...quarterly('servicios', QUARTERS, q => services(world, q)),
    ...figureFiles(world),
  ]
  return plans.map(plan => {
    const defects = DEFECTS[plan.name]
    return defects === undefined ? plan : { ...plan, defects }
  })
}
