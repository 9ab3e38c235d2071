import { fct_findings } from './findings/fct_findings.ts'
import { inBuildOrder } from './framework/graph.ts'
import type { Model } from './framework/model.ts'
import { dim_coverage } from './marts/dim_coverage.ts'
import { dim_cycle } from './marts/dim_cycle.ts'
import { dim_person_place } from './marts/dim_person_place.ts'
import { dim_programme } from './marts/dim_programme.ts'
import { fct_accompaniment } from './marts/fct_accompaniment.ts'
import { fct_external_figures } from './marts/fct_external_figures.ts'
import { fct_household_forms } from './marts/fct_household_forms.ts'
import { fct_incompatible_enrolments } from './marts/fct_incompatible_enrolments.ts'
import { fct_institution_reports } from './marts/fct_institution_reports.ts'
import { fct_loads } from './marts/fct_loads.ts'
import { fct_progress } from './marts/fct_progress.ts'
import { fct_published_figures } from './marts/fct_published_figures.ts'
import { fct_roll_households } from './marts/fct_roll_households.ts'
import { fct_supply_gap } from './marts/fct_supply_gap.ts'
import { fct_targets } from './marts/fct_targets.ts'
import { ROLL_UPS } from './rollups/index.ts'
import { bitmap_payments_month } from './rollups/person-sets.ts'
import { fct_protection_changes } from './rules/fct_protection_changes.ts'
import { fct_protection_referrals } from './rules/fct_protection_referrals.ts'

/** Every model of a publication, upstream first. The leaves are named; what they read follows. */
export const MODELS: readonly Model[] = inBuildOrder([
  dim_programme,
  dim_coverage,
  dim_cycle,
  dim_person_place,
  fct_targets,
  fct_progress,
  fct_external_figures,
  fct_published_figures,
  fct_accompaniment,
  fct_household_forms,
  fct_institution_reports,
  fct_roll_households,
  fct_supply_gap,
  fct_incompatible_enrolments,
  fct_loads,
  fct_protection_changes,
  fct_protection_referrals,
  fct_findings,
  bitmap_payments_month,
  ...ROLL_UPS.map(rollUp => rollUp.table),
])
