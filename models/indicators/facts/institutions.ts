import { sql } from 'kysely'
import { fct_institution_reports } from '../../marts/fct_institution_reports.ts'
import { defineStock, distinct } from './define.ts'

/** Institutions with an agreement on a day, and those of them of which a load is current. Of the country alone. */
export const institutions = defineStock({
  model: fct_institution_reports,
  contracts: ['servicios'],
  placed: { nature: 'stock', from: 'active_from', to: 'active_to' },
  open: true,
  territory: sql`''`,
  counts: { institutions: distinct('institution_number') },
  conditions: { agreement: sql`contract = ''`, load: sql`contract != ''` },
})
