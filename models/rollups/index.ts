import { fct_assessments } from '../marts/fct_assessments.ts'
import { fct_payments } from '../marts/fct_payments.ts'
import { defineRollUps } from './define.ts'

/**
 * Every roll-up. Households are left out: one in eight has two payments in some cycle, and counting those as sets cost as much as all else, for
 * figures that boards seldom ask.
 */
export const ROLL_UPS = [
  ...defineRollUps({
    of: 'payments',
    model: fct_payments,
    along: ['programme', 'modality'],
    counts: {
      rows: null,
      balboas: null,
      persons: 'person_number',
      enrolments: 'person_number',
      turns: 'person_number',
      enrolment_turns: 'person_number',
    },
  }),
  ...defineRollUps({
    of: 'assessments',
    model: fct_assessments,
    along: ['programme', 'result', 'kind'],
    counts: { rows: null },
  }),
]
