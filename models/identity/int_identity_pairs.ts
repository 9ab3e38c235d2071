import { sql } from 'kysely'
import { accepted, holds, unique } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { pairsInBlocks } from './blocking.ts'
import { answer, answered, levelName, weight } from './compare.ts'
import { int_identity_records } from './int_identity_records.ts'
import { FIELDS, type Field, LINK_BITS, PRIOR_BITS, REVIEW_BITS } from './weights.ts'

const level = (field: Field) => `${field}_answer`
const is = (field: Field, ...levels: readonly string[]) => answered(field, level(field), levels)
const bits = (field: Field) => sql.ref(`${field}_bits`)

/** Same cédula and alike names: then a date or sex is a slip of the pen. */
const vouched = `(${is('cedula', 'same')} and not (${is('given', 'partial', 'different')}) and not (${is('surnames', 'partial', 'different')}))`
/** What no score outweighs: such a pair is looked at by a person; two given names that have nothing in common, by nobody. */
const CONTRADICTIONS: readonly (readonly [string, string])[] = [
  ['cedula', is('cedula', 'different')],
  ['sex', `${is('sex', 'different')} and not ${vouched}`],
  ['birth', `${is('birth', 'different', 'close')} and not ${vouched}`],
  ['given', is('given', 'different')],
  ['death', 'deaths_differ'],
]

/**
 * Grain: two records that are, or may be, of one human being. Every answer and its weight in bits stand beside the score, which is the
 * prior and their sum: the logarithm of the odds. `proposal` is what the rules say: `linked`, or `review` by a person; what persons decided stands in
 * `identity_decisions`. A contradiction named here keeps a pair from being linked. Pairs below the review threshold are not kept.
 * Records are named by source and number; `first_record` < `second_record`.
 */
export const int_identity_pairs = defineModel({
  name: 'int_identity_pairs',
  grain: 'pair of records that are or may be of one human being',
  columns: {
    pair_id: 'String',
    first_record: 'String',
    second_record: 'String',
    proposal: 'LowCardinality(String)',
    contradiction: 'LowCardinality(String)',
    score_bits: 'Float32',
    prior_bits: 'Float32',
    cedula: 'LowCardinality(String)',
    cedula_bits: 'Float32',
    given: 'LowCardinality(String)',
    given_bits: 'Float32',
    surnames: 'LowCardinality(String)',
    surnames_bits: 'Float32',
    birth: 'LowCardinality(String)',
    birth_bits: 'Float32',
    sex: 'LowCardinality(String)',
    sex_bits: 'Float32',
    place: 'LowCardinality(String)',
    place_bits: 'Float32',
  },
  reads: [int_identity_records],
  orderBy: ['first_record', 'second_record'],
  query: sql`
    select lower(hex(sipHash64(first_record, second_record))) as pair_id,
      concat(first_source, ':', first_id) as first_record, concat(second_source, ':', second_id) as second_record,
      if(score_bits >= ${sql.lit(LINK_BITS)} and contradiction = '', 'linked', 'review') as proposal,
      multiIf(${sql.raw(CONTRADICTIONS.map(([name, condition]) => `${condition}, '${name}'`).join(', '))}, '') as contradiction,
      score_bits, prior_bits,
      ${sql.join(
        FIELDS.map(
          field =>
            sql`${sql.raw(levelName(field, level(field)))} as ${sql.ref(field)}, round(${bits(field)}, 2) as ${bits(field)}`,
        ),
      )}
    from (
      select *, round(prior_bits + ${sql.join(FIELDS.map(bits), sql` + `)}, 2) as score_bits
      from (
        select l.source as first_source, l.record_id as first_id, r.source as second_source, r.record_id as second_id,
          ${sql.join(FIELDS.map(field => sql`${answer(field)} as ${sql.ref(level(field))}`))},
          ${sql.join(FIELDS.map(field => sql`${weight(field, level(field))} as ${bits(field)}`))},
          ifNull(abs(toInt32(l.died_on) - toInt32(r.died_on)) > 31, false) as deaths_differ,
          toFloat32(-${sql.lit(PRIOR_BITS)} - log2((select count() from ${from(int_identity_records)}) + 1)) as prior_bits
        from (${pairsInBlocks(from(int_identity_records))}) as p
        inner join ${from(int_identity_records)} as l on l.number = p.first
        inner join ${from(int_identity_records)} as r on r.number = p.second
      )
    )
    where (score_bits >= ${sql.lit(REVIEW_BITS)} and not (${sql.raw(is('given', 'different'))}))
      or (${sql.raw(is('cedula', 'same'))} and not (${sql.raw(`${is('given', 'different')} and ${is('birth', 'different')}`)}))
    limit 1 by first_record, second_record`,
  checks: [
    unique('first_record', 'second_record'),
    unique('pair_id'),
    accepted('proposal', ['linked', 'review']),
    holds('a pair is named in one order', 'first_record < second_record'),
    holds('what contradicts itself is not linked', "proposal = 'review' or contradiction = ''"),
  ],
})
