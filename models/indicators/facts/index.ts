import { assessments } from './assessments.ts'
import { enrolments } from './enrolments.ts'
import { entries } from './entries.ts'
import { exits } from './exits.ts'
import { enrolment_follow_ups, payment_follow_ups } from './follow-ups.ts'
import { incompatible_enrolments } from './incompatible-enrolments.ts'
import { expected_loads, fresh_loads } from './loads.ts'
import { payments } from './payments.ts'
import { PROTECTION_FACTS } from './protection.ts'

/** What indicators count, by the name that a measure gives. */
export const FACTS = {
  payments,
  enrolments,
  entries,
  exits,
  incompatible_enrolments,
  assessments,
  enrolment_follow_ups,
  payment_follow_ups,
  expected_loads,
  fresh_loads,
  ...PROTECTION_FACTS,
} as const
