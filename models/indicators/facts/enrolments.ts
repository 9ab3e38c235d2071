import { sql } from 'kysely'
import { fct_enrolments } from '../../marts/fct_enrolments.ts'
import { along, defineStock, distinct, ROWS, type Sql } from './define.ts'

/** Comarcas of the first level, and the two that are corregimientos of Darién and Panamá. INEC codes. */
const COMARCAS = ['10', '11', '12', '050209', '080507']
const inComarca = (place: Sql): Sql =>
  sql`(${sql.join(
    COMARCAS.map(code => sql`startsWith(${place}, ${sql.lit(code)})`),
    sql` or `,
  )})`

/** Enrolments active on a day. An enrolment has one row on any one day. */
export const enrolments = defineStock({
  model: fct_enrolments,
  contracts: ['inscripciones'],
  placed: { nature: 'stock', from: 'active_from', to: 'active_to' },
  ...along('programme', 'sex', 'age_band'),
  counts: { persons: distinct('person_number'), rows: ROWS },
  conditions: { in_comarca: inComarca(sql`corregimiento`) },
  ofPlace: { in_comarca: inComarca },
})
