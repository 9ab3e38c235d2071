import { sql } from 'kysely'
import { fct_household_forms } from '../../marts/fct_household_forms.ts'
import { along, defineStock, distinct } from './define.ts'

/** Households with a form on a day, by their latest form of that day. */
export const households = defineStock({
  model: fct_household_forms,
  contracts: ['hogares'],
  placed: { nature: 'stock', from: 'valid_from', to: 'valid_to' },
  dimensions: along().dimensions,
  counts: { households: distinct('household_number') },
  conditions: {
    located: lastDay => sql`ifNull(toYYYYMMDD(located_on) <= ${lastDay}, false)`,
    assessed: sql`deprived is not null`,
    deprived: sql`ifNull(deprived, false)`,
    education_assessed: sql`deprived_education is not null`,
    education_deprived: sql`ifNull(deprived_education, false)`,
    housing_assessed: sql`deprived_housing is not null`,
    housing_deprived: sql`ifNull(deprived_housing, false)`,
    environment_assessed: sql`deprived_environment is not null`,
    environment_deprived: sql`ifNull(deprived_environment, false)`,
    work_assessed: sql`deprived_work is not null`,
    work_deprived: sql`ifNull(deprived_work, false)`,
    health_assessed: sql`deprived_health is not null`,
    health_deprived: sql`ifNull(deprived_health, false)`,
  },
})
