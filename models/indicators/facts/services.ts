import { sql } from 'kysely'
import { fct_services } from '../../marts/fct_services.ts'
import { along, defineFlow, distinct, ROWS } from './define.ts'

/** Services given, by their day. */
export const services = defineFlow({
  model: fct_services,
  contracts: ['servicios'],
  placed: { nature: 'flow', date: 'served_on' },
  ...along('sex', 'age_band'),
  counts: { rows: ROWS, persons: distinct('person_number') },
  conditions: {
    training: sql`service_code = 'capacitacion' and institution = 'INADEH'`,
    concluded: sql`ifNull(result in ('concluido', 'concluida'), false)`,
  },
})
