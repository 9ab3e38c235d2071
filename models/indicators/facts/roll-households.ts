import { sql } from 'kysely'
import { fct_roll_households } from '../../marts/fct_roll_households.ts'
import { along, defineStock, distinct } from './define.ts'

/** A form is current for fewer than 24 months: as numbers YYYYMMDD, two years are 20000. */
const TWO_YEARS = 20_000

/** Households on the roll that have a form, by their form of the day. */
export const roll_households = defineStock({
  model: fct_roll_households,
  contracts: ['inscripciones', 'hogares'],
  placed: { nature: 'stock', from: 'active_from', to: 'active_to' },
  ...along('programme'),
  counts: { households: distinct('household_number') },
  conditions: {
    current_form: lastDay => sql`toYYYYMMDD(form_on) + ${sql.lit(TWO_YEARS)} > ${lastDay}`,
  },
})
