import { type RawBuilder, sql } from 'kysely'
import { UNKNOWN } from '#domain/dimensions.ts'
import { from, type Model } from '../framework/model.ts'
import { dim_person } from './dim_person.ts'

/** Columns of a fact about persons: who, and what the registry said of them on the day of the event. */
export const PERSON_COLUMNS = {
  person_number: 'UInt32',
  sex: 'LowCardinality(String)',
  birth_on: 'Nullable(Date32)',
  corregimiento: 'LowCardinality(String)',
} as const

/**
 * Joins `d`, the person of each row of `e`, as the registry saw them on a day of the row (an expression over `e`). Whoever is in neither the
 * registry nor a programme has none: number 0, sex and place `ND`.
 */
export const personAsOf = (
  staged: Model,
  { person, day }: { readonly person: string; readonly day: string },
): RawBuilder<unknown> => sql`asof left join (
      select person_id, valid_from, person_number, sex, birth_on, corregimiento from ${from(dim_person)}
      where person_id in (select ${sql.raw(person)} from ${from(staged)} as e)
    ) as d on d.person_id = ifNull(${sql.raw(person)}, '') and d.valid_from <= ${sql.raw(day)}`

const known = (column: string) => sql`ifNull(toString(d.${sql.ref(column)}), ${sql.lit(UNKNOWN)})`

/** The select list of `PERSON_COLUMNS`; `place` is an expression of where a row without a known person belongs. */
export const personSelected = (place: string = `'${UNKNOWN}'`): RawBuilder<unknown> =>
  sql`ifNull(d.person_number, 0) as person_number, ${known('sex')} as sex, d.birth_on as birth_on,
      ifNull(nullIf(toString(d.corregimiento), ${sql.lit(UNKNOWN)}), ${sql.raw(place)}) as corregimiento`
