import { sql } from 'kysely'
import { FORMER_TERRITORIES } from '#domain/territories/index.ts'
import { related, unique } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { dim_identity } from '../identity/dim_identity.ts'
import { dim_person } from './dim_person.ts'
import { dim_territory } from './dim_territory.ts'

const codes = (values: readonly string[]) => sql`[${sql.join(values.map(value => sql.lit(value)))}]`

/**
 * Grain: one human being whom the registry knows. Source: `dim_person`; `today_place` is the corregimiento where the number that stands for
 * the person was last seen, in the division of today. What series read that show places as they are.
 */
export const dim_person_place = defineModel({
  name: 'dim_person_place',
  grain: 'human being',
  columns: { place_of: 'UInt32', today_place: 'LowCardinality(String)' },
  reads: [dim_person, dim_identity, dim_territory],
  orderBy: ['place_of'],
  query: sql`
    select person_number as place_of, transform(toString(argMin(corregimiento, (twin, person_id))),
      ${codes(FORMER_TERRITORIES.map(({ code }) => code))},
      ${codes(FORMER_TERRITORIES.map(({ successor }) => successor ?? ''))}, toString(argMin(corregimiento, (twin, person_id)))) as today_place
    from (
      select person_number, person_id, corregimiento,
        person_id in (select record_id from ${from(dim_identity)} where source = 'personas' and record_id != canonical_id) as twin
      from ${from(dim_person)} where known and valid_to = toDate32('2299-12-31')
    )
    group by person_number`,
  checks: [unique('place_of'), related('today_place', 'dim_territory', 'code')],
  // A number and a place: figures of one programme, told by places as they are, need where its persons live.
  served: { programme: "'*'", territory: "''" },
})
