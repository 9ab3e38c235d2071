import { sql } from 'kysely'
import { fct_visits } from '../../marts/fct_visits.ts'
import { along, defineFlow, distinct, distinctKnown, ROWS } from './define.ts'

/** Visits to accompanied households by the day to which they were assigned. `priority_places` are corregimientos on the list of priorities. */
export const visits = defineFlow({
  model: fct_visits,
  contracts: ['acompanamiento'],
  placed: { nature: 'flow', date: 'scheduled_on' },
  ...along('programme'),
  counts: {
    rows: ROWS,
    households: distinct('household_number'),
    promoters: distinct('promoter_number'),
    priority_places: distinctKnown('priority_place_number'),
  },
  conditions: { made: sql`made` },
})
