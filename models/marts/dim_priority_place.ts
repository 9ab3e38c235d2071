import { sql } from 'kysely'
import { holds, related, unique } from '../framework/checks.ts'
import { defineModel } from '../framework/model.ts'
import { PRIORITY_PLACES } from '../reference/priority-places.ts'
import { dim_territory } from './dim_territory.ts'

const rows = sql.join(
  PRIORITY_PLACES.map(
    ({ code, from, to }) => sql`(${sql.lit(code)}, ${sql.lit(from)}, ${sql.lit(to ?? '2299-12-31')})`,
  ),
  sql`,\n      `,
)

/** Grain: one corregimiento on the list of priorities, from `listed_from` to `listed_to`, both inclusive. Source: `reference/priority-places.ts`. */
export const dim_priority_place = defineModel({
  name: 'dim_priority_place',
  grain: 'priority corregimiento',
  columns: {
    place_number: 'UInt32',
    corregimiento: 'LowCardinality(String)',
    listed_from: 'Date32',
    listed_to: 'Date32',
  },
  reads: [dim_territory],
  orderBy: ['corregimiento'],
  query: sql`
    select toUInt32(row_number() over (order by corregimiento)) as place_number, corregimiento, toDate32(listed_from) as listed_from,
      toDate32(listed_to) as listed_to
    from values('corregimiento String, listed_from String, listed_to String',
      ${rows})`,
  checks: [
    unique('corregimiento'),
    related('corregimiento', 'dim_territory', 'code'),
    holds('a listing runs forward', 'listed_from <= listed_to'),
  ],
  served: { programme: "''", territory: 'corregimiento' },
})
