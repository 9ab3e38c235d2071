import { fct_payments } from '../marts/fct_payments.ts'
import { defineRollUps } from './define.ts'

/** Every roll-up. */
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
      households: 'household_number',
    },
  }),
]
