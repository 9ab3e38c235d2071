import { type RawBuilder, sql } from 'kysely'
import { defineModel, from } from '../framework/model.ts'
import { int_identity_links } from './int_identity_links.ts'

/** Longest way through links that is followed: more than the records of one human being ever need. */
const STEPS = 6

const NEIGHBOURS = sql`
  select first_record as record, second_record as other from ${from(int_identity_links)}
  union all select second_record, first_record from ${from(int_identity_links)}
  union all select arrayJoin([first_record, second_record]) as itself, itself from ${from(int_identity_links)}`

/** In each step a record takes the lowest of its neighbours' answers. */
function lowest(): RawBuilder<unknown> {
  let chains = sql`select record, min(other) as chain from (${NEIGHBOURS}) group by record`
  for (let step = 1; step < STEPS; step += 1)
    chains = sql`select n.record as record, min(c.chain) as chain from (${NEIGHBOURS}) as n inner join (${chains}) as c on c.record = n.other group by n.record`
  return chains
}

/** Grain: one record that is linked to another; `chain` is the lowest record that links lead to, whether or not the chain contradicts itself. */
export const int_identity_chains = defineModel({
  name: 'int_identity_chains',
  grain: 'record that is linked to another, with the chain that it belongs to',
  materialisation: 'scratch',
  columns: { record: 'String', chain: 'String' },
  reads: [int_identity_links],
  orderBy: ['chain', 'record'],
  query: lowest(),
})
