import { fct_enrolments } from '../../marts/fct_enrolments.ts'
import { along, defineStock, distinct, ROWS } from './define.ts'

/** Enrolments active on a day. An enrolment has one row on any one day. */
export const enrolments = defineStock({
  model: fct_enrolments,
  contracts: ['inscripciones'],
  placed: { nature: 'stock', from: 'active_from', to: 'active_to' },
  ...along('programme', 'sex', 'age_band'),
  counts: { persons: distinct('person_number'), rows: ROWS },
  conditions: {},
})
