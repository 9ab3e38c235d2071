import type { ContractName } from '#domain/contracts/index.ts'
import type { FilePlan } from '../files/plan.ts'
import { indexOf, LAST_INDEX, QUARTERS, quarterAt } from '../ministry/calendar.ts'
import { forms } from '../records/forms.ts'
import { payPoints } from '../records/pay-points.ts'
import { payroll } from '../records/payroll.ts'
import type { Sql, World } from '../world.ts'
import { budget } from './budget.ts'
import { duties } from './duties.ts'
import { grievances } from './grievances.ts'
import { referrals } from './referrals.ts'
import { SPANS, type Span } from './span.ts'
import { quality, supplyRows } from './supply.ts'
import { visits } from './visits.ts'

const file = (contract: ContractName, snapshotOn: string, query: () => Sql): FilePlan => ({
  contract,
  name: `${contract}_${snapshotOn}`,
  snapshotOn,
  parts: [query],
  // Read more than once: for its broken copies and its count.
  costly: true,
})

const spans = (contract: ContractName, query: (span: Span) => Sql): FilePlan[] =>
  SPANS.map(span => file(contract, span.asOf, () => query(span)))

const settled = quarterAt(LAST_INDEX).settledOn
const LAST_YEAR_END = indexOf('2025C4')

/** Files of the protection system, of what is spent on it, and of the registries before today's: the closed years of each in one. */
export const protectionFiles = (world: World): readonly FilePlan[] => [
  ...spans('referencias', span => referrals(world, span)),
  ...spans('corresponsabilidades', span => duties(world, span)),
  ...spans('acompanamiento', span => visits(world, span)),
  ...spans('reclamos', span => grievances(world, span)),
  file('oferta', '2026-01-31', () => supplyRows(world)),
  file('calidad', '2026-01-31', () => quality(world)),
  file('presupuesto', '2026-01-15', () => budget(world, 0, LAST_YEAR_END)),
  file('presupuesto', settled, () => budget(world, LAST_YEAR_END + 1, QUARTERS.length - 1)),
  file('puntos_de_pago', settled, () => payPoints(world)),
  file('planilla', quarterAt(LAST_INDEX).endOn, () => payroll(world)),
  file('fichas', '2017-01-31', () => forms(world)),
]
