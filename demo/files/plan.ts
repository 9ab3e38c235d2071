import type { ContractName } from '#domain/contracts/index.ts'
import { figureFiles } from '../figures/files.ts'
import { indexOf, QUARTERS, type Quarter, quarterAt } from '../ministry/calendar.ts'
import { protectionFiles } from '../protection/files.ts'
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
  /** The payment cycles that need it; absent: all of them. */
  readonly cycles?: readonly string[]
  /** Where its rows come from. Of one key, the row of a later part stands below the others. */
  readonly parts: readonly (() => Sql | Promise<Sql>)[]
  /** The query is too dear to run twice: its rows are kept in the scratch database while the file is written. */
  readonly costly?: boolean
  /** Statements that add rows to a costly file's table. */
  readonly additions?: (table: Sql) => readonly Sql[]
  /** Broken copies of each kind of defect. */
  readonly defects?: number
}

/** Files that hold broken copies, of cycles and quarters that no printed figure speaks of. */
const DEFECTS: Readonly<Record<string, number>> = {
  'personas_2025-06-30': 3,
  'pagos_2025C1_2025-04-15': 4,
  'pagos_2025C2_2025-07-15': 3,
  'hogares_2019-12-31': 2,
  'inscripciones_2019-12-31': 2,
  'elegibilidad_2018-12-31': 2,
  'servicios_2020-12-31': 2,
  'plan_2026-01-15': 1,
  'avances_2024-10-10': 1,
  'denominadores_2026-01-31': 1,
  'cifras_publicadas_2026-04-15': 1,
  'referencias_2024-12-31': 2,
  'corresponsabilidades_2024-12-31': 2,
  'acompanamiento_2024-12-31': 2,
  'reclamos_2024-12-31': 1,
  'oferta_2026-01-31': 1,
  'calidad_2026-01-31': 1,
  'presupuesto_2026-01-15': 1,
  'puntos_de_pago_2026-04-15': 1,
  'planilla_2026-03-31': 2,
  'fichas_2017-01-31': 2,
}

/** The first quarter whose changes have a file of their own: before it, each year has one. */
const QUARTERLY_FROM = indexOf('2025C1')

/** Quarters that come in one file: those of a closed year together, later ones alone. */
const DELIVERIES: readonly (readonly Quarter[])[] = QUARTERS.flatMap(({ index }) => {
  if (index >= QUARTERLY_FROM) return [[quarterAt(index)]]
  return index % 4 === 3 ? [QUARTERS.slice(index - 3, index + 1)] : []
})

/** Files of what happened in the quarters of each delivery, as of the last one's end. */
const deliveries = (
  contract: ContractName,
  quartersOfFiles: readonly (readonly Quarter[])[],
  query: (quarter: Quarter) => Sql,
): FilePlan[] =>
  quartersOfFiles.flatMap(quarters => {
    const last = quarters.at(-1)
    if (last === undefined) return []
    return {
      contract,
      name: `${contract}_${last.endOn}`,
      snapshotOn: last.endOn,
      parts: quarters.map(quarter => () => query(quarter)),
    }
  })

const cycles = (world: World): FilePlan[] =>
  QUARTERS.map(quarter => ({
    contract: 'pagos',
    name: `pagos_${quarter.cycle}_${quarter.settledOn}`,
    snapshotOn: quarter.settledOn,
    cycles: [quarter.cycle],
    parts: [() => payments(world, quarter)],
    costly: true,
    additions: table => irregularPayments(world, quarter, table),
  }))

/** Persons are registered a quarter before they are paid, so the first snapshot is that of 2015-12-31. */
const registrySnapshots = (world: World): FilePlan[] =>
  [quarterAt(-1), ...QUARTERS].flatMap(quarter =>
    deliveries('personas', [[quarter]], q => personSnapshot(world, q)).map(plan => ({
      ...plan,
      cycles: [quarter.cycle, quarterAt(quarter.index + 1).cycle],
    })),
  )

/** Every file of the ministry. */
export function filePlans(world: World): readonly FilePlan[] {
  const plans = [
    ...cycles(world),
    ...registrySnapshots(world),
    ...deliveries('hogares', DELIVERIES, q => householdChanges(world, q)),
    ...deliveries('inscripciones', DELIVERIES, q => enrolmentChanges(world, q)),
    ...deliveries('elegibilidad', DELIVERIES, q => assessmentsOf(world, q)),
    ...deliveries('servicios', DELIVERIES, q => services(world, q)),
    ...figureFiles(world),
    ...protectionFiles(world),
  ]
  return plans.map(plan => {
    const defects = DEFECTS[plan.name]
    return defects === undefined ? plan : { ...plan, defects }
  })
}
