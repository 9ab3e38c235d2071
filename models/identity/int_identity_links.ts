import { sql } from 'kysely'
import { holds, unique } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { int_identity_pairs } from './int_identity_pairs.ts'

/** A person's decision outweighs every score. */
const DECIDED_BITS = 1000

/**
 * Grain: one link that holds: proposed by the rules and not parted by a person, or decided by a person. `strength_bits` is the score; links of
 * persons come first.
 */
export const int_identity_links = defineModel({
  name: 'int_identity_links',
  grain: 'link between two records that holds',
  columns: { first_record: 'String', second_record: 'String', strength_bits: 'Float32' },
  reads: [int_identity_pairs],
  inputs: ['identity_decisions'],
  orderBy: ['first_record', 'second_record'],
  query: sql`
    select first_record, second_record, max(strength) as strength_bits
    from (
      select first_record, second_record, score_bits as strength from ${from(int_identity_pairs)} where proposal = 'linked'
      union all
      select first_record, second_record, toFloat32(${sql.lit(DECIDED_BITS)}) from identity_decisions where decision = 'link'
    )
    where (first_record, second_record) not in (select first_record, second_record from identity_decisions where decision = 'separate')
    group by first_record, second_record`,
  checks: [
    unique('first_record', 'second_record'),
    holds('a link is named in one order', 'first_record < second_record'),
  ],
})
