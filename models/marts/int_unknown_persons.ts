import { sql } from 'kysely'
import { unique } from '../framework/checks.ts'
import type { Change, Stale } from '../framework/incremental.ts'
import { ALL_ROWS, defineModel, from } from '../framework/model.ts'
import { stg_elegibilidad } from '../staging/stg_elegibilidad.ts'
import { stg_inscripciones } from '../staging/stg_inscripciones.ts'
import { rowsOfNewPayments, stg_pagos } from '../staging/stg_pagos.ts'
import { stg_servicios } from '../staging/stg_servicios.ts'
import { int_person_versions } from './int_person_versions.ts'

const isUnknown = sql`person_id not in (select person_id from ${from(int_person_versions)})`

/** Of new payments, and of those that they replace, the persons whom the registry does not know: few, most often none. */
const unknownOfNewPayments = (change: Change): Stale =>
  sql`select person_id as part from (${rowsOfNewPayments(change, sql`person_id`)}) where ${isUnknown}`

/**
 * Grain: one person whom some contract names and the registry does not know. Sources: payments, enrolments, assessments, services. A model of its own, so that
 * payments of known persons change nothing of what is told of persons.
 */
export const int_unknown_persons = defineModel({
  name: 'int_unknown_persons',
  grain: 'person unknown to the registry',
  columns: { person_id: 'String' },
  reads: [int_person_versions, stg_pagos, stg_inscripciones, stg_elegibilidad, stg_servicios],
  orderBy: ['person_id'],
  compared: ALL_ROWS,
  incremental: { by: 'person_id', stale: { stg_pagos: unknownOfNewPayments } },
  query: (_db, persons) => sql`
    select distinct person_id
    from (
      select person_id from ${from(stg_pagos)}
      union all select person_id from ${from(stg_inscripciones)}
      union all select person_id from ${from(stg_elegibilidad)}
      union all select person_id from ${from(stg_servicios)}
    )
    where ${persons === null ? isUnknown : sql`${isUnknown} and person_id in ${persons}`}`,
  checks: [unique('person_id')],
})
