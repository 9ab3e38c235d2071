import { type RawBuilder, sql } from 'kysely'
import { MOST_RECORDS_OF_A_BLOCK } from './weights.ts'

/** A pass: records that agree on all parts are compared. A part that is missing in the record leaves it out of the pass. */
const key = (pass: string, present: string, ...parts: readonly string[]): string =>
  `if(${present}, sipHash64('${pass}', ${parts.join(', ')}), 0)`

const born = 'birth_on is not null'
const surnames = ['least(surname_1, surname_2)', 'greatest(surname_1, surname_2)'] as const
const month_day = 'toMonth(birth_on) * 100 + toDayOfMonth(birth_on)'

/** Each pass forgives other slips; two records of one human being need to meet in one of them only. */
const PASSES: readonly string[] = [
  key('cedula', "cedula != ''", 'cedula_groups'),
  ...['surname_1', 'surname_2'].map(name => key('birth', `${born} and ${name} != 0`, name, 'birth_on')),
  ...['given_1', 'given_2'].flatMap(name => [
    key('year', `${born} and ${name} != 0`, ...surnames, name, 'toYear(birth_on)'),
    key('day', `${born} and ${name} != 0`, ...surnames, name, month_day),
    key(
      'place and year',
      `${born} and ${name} != 0 and corregimiento != ''`,
      name,
      'corregimiento',
      'sex',
      'toYear(birth_on)',
    ),
    key(
      'place and day',
      `${born} and ${name} != 0 and corregimiento != ''`,
      name,
      'corregimiento',
      month_day,
    ),
  ]),
  key(
    'name and place',
    "given_1 != 0 and corregimiento != ''",
    ...surnames,
    'given_1',
    'given_2',
    'corregimiento',
  ),
]

/**
 * Pairs `first`, `second` of record numbers, first < second, that meet in a block; a pair may stand in it more than once. `records` is the
 * table of records.
 */
export const pairsInBlocks = (records: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select pair.1 as first, pair.2 as second
  from (
    select arraySort(groupUniqArray(number)) as numbers
    from (
      select number, arrayJoin(arrayFilter(hashed -> hashed != 0, ifNull([${sql.raw(PASSES.join(', '))}], []))) as block from ${records}
    )
    group by block
    having length(numbers) between 2 and ${sql.lit(MOST_RECORDS_OF_A_BLOCK)}
  )
  array join arrayFlatten(arrayMap((one, position) -> arrayMap(other -> (one, other), arraySlice(numbers, position + 1)),
    numbers, arrayEnumerate(numbers))) as pair`
