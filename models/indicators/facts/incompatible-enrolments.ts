import { fct_incompatible_enrolments } from '../../marts/fct_incompatible_enrolments.ts'
import { along, defineStock, distinct } from './define.ts'

/** Persons who on a day are enrolled in two programmes that are incompatible. */
export const incompatible_enrolments = defineStock({
  model: fct_incompatible_enrolments,
  contracts: ['inscripciones'],
  placed: { nature: 'stock', from: 'active_from', to: 'active_to' },
  ...along('programme', 'sex', 'age_band'),
  counts: { persons: distinct('person_number') },
  conditions: {},
})
