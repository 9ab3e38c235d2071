import type { ContractName } from '#domain/contracts/index.ts'
import { QUARTERS, type Quarter, quarterAt } from '../ministry/calendar.ts'
import { assessmentsOf } from '../records/assessments.ts'
import { householdChanges } from '../records/households.ts'
import { payments } from '../records/payments.ts'
import { services } from '../records/services.ts'
import { enrolmentChanges, personSnapshot } from '../records/snapshots.ts'
import type { Sql, World } from '../world.ts'

/** One file to be written. */
export interface FilePlan {
  readonly contract: ContractName
  /** Without folder and ending; the date in it is the day as of which the file speaks. */
  readonly name: string
  readonly snapshotOn: string
  readonly query: () => Sql | Promise<Sql>
  /** The query is too dear to run twice: its rows are kept in the scratch database while the file is written. */
  readonly costly?: boolean
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

/** Every file of the ministry. Persons are registered a quarter before they are paid, so their first snapshot is that of 2015-12-31. */
export function filePlans(world: World): readonly FilePlan[] {
  return [
    ...quarterly('personas', [quarterAt(-1), ...QUARTERS], q => personSnapshot(world, q)),
    ...quarterly('hogares', QUARTERS, q => householdChanges(world, q)),
    ...quarterly('inscripciones', QUARTERS, q => enrolmentChanges(world, q)),
    ...quarterly('elegibilidad', QUARTERS, q => assessmentsOf(world, q)),
    ...quarterly('servicios', QUARTERS, q => services(world, q)),
    ...QUARTERS.map(quarter => ({
      contract: 'pagos' as const,
      name: `pagos_${quarter.cycle}_${quarter.settledOn}`,
      snapshotOn: quarter.settledOn,
      query: () => payments(world, quarter),
      costly: true,
    })),
  ]
}
