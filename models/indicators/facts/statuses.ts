import { sql } from 'kysely'
import { SPS_DIMENSIONS } from '#domain/dimensions.ts'
import { fct_protection } from '../../rules/fct_protection.ts'
import { along, defineStock, distinct } from './define.ts'

const dimensions = sql.join(SPS_DIMENSIONS.map(dimension => sql.lit(dimension.id)))

/** Persons of the registry on a day, by their status in each dimension in which a rule asks something of their stage of life. */
export const statuses = defineStock({
  model: fct_protection,
  contracts: ['reglas'],
  placed: { nature: 'stock', from: 'valid_from', to: 'valid_to' },
  only: sql`subject in (${dimensions})`,
  ...along('protection_dimension', 'life_stage', 'sex', 'age_band'),
  attributes: { protection_dimension: sql`toString(subject)` },
  counts: { persons: distinct('person_number'), pairs: distinct('person_subject_number') },
  conditions: {
    protected: sql`status = 'protegida'`,
    not_protected: sql`status != 'protegida'`,
    unprotected: sql`status = 'desprotegida'`,
    becomes_protected: lastDay => sql`ifNull(toYYYYMMDD(protected_on) <= ${lastDay}, false)`,
    becomes_unprotected: lastDay => sql`ifNull(toYYYYMMDD(unprotected_on) <= ${lastDay}, false)`,
  },
})
