import { sql } from 'kysely'
import { defineModel, from } from '../framework/model.ts'
import { int_identity_names } from './int_identity_names.ts'
import { MOST_BITS_OF_A_DATE, MOST_BITS_OF_A_PLACE, MOST_BITS_OF_A_WORD, PLACE_SHARE } from './weights.ts'

/** Bits of a word: how rare it is among the records, −log2 of its share. */
const words = (first: string, second: string) => sql`
  select word, toFloat32(least(${sql.lit(MOST_BITS_OF_A_WORD)}, -log2(count() / (select count() from ${from(int_identity_names)})))) as bits
  from (select arrayJoin(arrayDistinct([${sql.ref(first)}, ${sql.ref(second)}])) as word from ${from(int_identity_names)})
  where word != 0
  group by word`
const dates = sql`
  select birth_on as date, toFloat32(least(${sql.lit(MOST_BITS_OF_A_DATE)}, -log2(count() / (select count() from ${from(int_identity_names)})))) as bits
  from ${from(int_identity_names)} where birth_on is not null group by birth_on`
const places = sql`
  select corregimiento as place, toFloat32(least(${sql.lit(MOST_BITS_OF_A_PLACE)}, -${sql.lit(PLACE_SHARE)} * log2(count() / (select count() from ${from(int_identity_names)})))) as bits
  from ${from(int_identity_names)} where corregimiento != '' group by place`

/** Grain: one record of `int_identity_names`, with the rarity of its names, birth date and place in bits, 0 where there is none. Scratch, as that is. */
export const int_identity_records = defineModel({
  name: 'int_identity_records',
  grain: 'record of a person in any registry, with the rarity of its names',
  materialisation: 'scratch',
  columns: {
    ...int_identity_names.columns,
    given_1_bits: 'Float32',
    given_2_bits: 'Float32',
    surname_1_bits: 'Float32',
    surname_2_bits: 'Float32',
    birth_bits: 'Float32',
    place_bits: 'Float32',
  },
  reads: [int_identity_names],
  orderBy: ['number'],
  query: sql`
    select n.*, ifNull(g1.bits, 0) as given_1_bits, ifNull(g2.bits, 0) as given_2_bits, ifNull(s1.bits, 0) as surname_1_bits,
      ifNull(s2.bits, 0) as surname_2_bits, ifNull(d.bits, 0) as birth_bits, ifNull(p.bits, 0) as place_bits
    from ${from(int_identity_names)} as n
    left join (${words('given_1', 'given_2')}) as g1 on g1.word = n.given_1
    left join (${words('given_1', 'given_2')}) as g2 on g2.word = n.given_2
    left join (${words('surname_1', 'surname_2')}) as s1 on s1.word = n.surname_1
    left join (${words('surname_1', 'surname_2')}) as s2 on s2.word = n.surname_2
    left join (${dates}) as d on d.date = n.birth_on
    left join (${places}) as p on p.place = n.corregimiento`,
})
