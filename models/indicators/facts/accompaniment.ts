import { sql } from 'kysely'
import { fct_accompaniment } from '../../marts/fct_accompaniment.ts'
import { along, defineStock, distinct } from './define.ts'

/** Accompanied households in the phase in which they are on a day. */
export const accompaniment = defineStock({
  model: fct_accompaniment,
  contracts: ['acompanamiento'],
  placed: { nature: 'stock', from: 'active_from', to: 'active_to' },
  ...along('programme'),
  counts: { households: distinct('household_number') },
  conditions: {
    not_in_last_phase: sql`phase != 'empleo_produccion'`,
    passed: lastDay => sql`ifNull(toYYYYMMDD(passed_on) <= ${lastDay}, false)`,
  },
})
