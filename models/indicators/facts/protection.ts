import { accompaniment } from './accompaniment.ts'
import { budget } from './budget.ts'
import { coresponsibilities } from './coresponsibilities.ts'
import { counter_referrals } from './counter-referrals.ts'
import { evaluations } from './evaluations.ts'
import { forms } from './forms.ts'
import { grievances } from './grievances.ts'
import { households } from './households.ts'
import { institutions } from './institutions.ts'
import { measured_referrals } from './measured-referrals.ts'
import { packages_of_services } from './packages.ts'
import { pay_points } from './pay-points.ts'
import { priority_places } from './priority-places.ts'
import { referrals } from './referrals.ts'
import { roll_households } from './roll-households.ts'
import { services } from './services.ts'
import { statuses } from './statuses.ts'
import { supply_gap } from './supply-gap.ts'
import { visits } from './visits.ts'

/** What the records of the protection system, of households, of budgets and of pay points let count. */
export const PROTECTION_FACTS = {
  accompaniment,
  budget,
  coresponsibilities,
  counter_referrals,
  evaluations,
  forms,
  grievances,
  households,
  institutions,
  measured_referrals,
  packages_of_services,
  pay_points,
  priority_places,
  referrals,
  roll_households,
  services,
  statuses,
  supply_gap,
  visits,
} as const
