import { assessments } from './assessments.ts'
import { enrolments } from './enrolments.ts'
import { payments } from './payments.ts'

/** What indicators count, by the name that a measure gives. */
export const FACTS = { payments, enrolments, assessments } as const
