import { sql } from 'kysely'
import { fct_pay_points } from '../../marts/fct_pay_points.ts'
import { along, defineFlow, distinct } from './define.ts'

/** Pay points by the cycle in which they were there, in calendar periods by the last day of its quarter. */
export const pay_points = defineFlow({
  model: fct_pay_points,
  contracts: ['puntos_de_pago'],
  placed: { nature: 'flow', date: 'cycle_ends_on', cycle: 'cycle' },
  ...along('modality'),
  counts: { points: distinct('pay_point_number') },
  conditions: { active: sql`active` },
})
