import { sql } from 'kysely'
import { agrees, holds, unique } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { answer, answered } from './compare.ts'
import { int_identity_chains } from './int_identity_chains.ts'
import { int_identity_links } from './int_identity_links.ts'
import { int_identity_names } from './int_identity_names.ts'

const record = (side: string) => sql.raw(`concat(${side}.source, ':', ${side}.record_id)`)

/** Two records of one chain that cannot be of one human being. The records of a link itself have been weighed already. */
const contradiction = sql.raw(
  [
    answered('cedula', 'cedula_answer', ['different']),
    answered('sex', 'sex_answer', ['different']),
    answered('birth', 'birth_answer', ['different']),
    'deaths_differ',
  ].join(' or '),
)

/** Numbers of the groups of a chain's records, after the links were followed from the strongest to the weakest, but for those that would put two records that contradict each other into one group. */
const grouped = sql`
  arrayFold((groups, link) -> if(
      groups[link.1] = groups[link.2] or arrayExists(pair ->
        (groups[pair.1] = groups[link.1] and groups[pair.2] = groups[link.2]) or
        (groups[pair.1] = groups[link.2] and groups[pair.2] = groups[link.1]), contradictions),
      groups, arrayMap(one -> if(one = groups[link.2], groups[link.1], one), groups)),
    chain_links, arrayEnumerate(records))`

/**
 * Grain: one record that is not the only one of its human being. Records are linked in chains (a with b, b with c), guarded: of a chain that
 * holds a contradiction (two valid cédulas, birth dates beyond a slip, two dates of death, records that a person parted) the weaker links are
 * not followed. The registry's lowest person number stands for the human being, or the lowest record where the registry knows none. A record that
 * is not here stands for itself. `members` counts the records of the human being.
 */
export const dim_identity = defineModel({
  name: 'dim_identity',
  grain: 'record that shares its human being with others',
  columns: {
    record: 'String',
    source: 'LowCardinality(String)',
    record_id: 'String',
    canonical_source: 'LowCardinality(String)',
    canonical_id: 'String',
    members: 'UInt32',
  },
  reads: [int_identity_names, int_identity_links, int_identity_chains],
  inputs: ['identity_decisions'],
  orderBy: ['source', 'record_id'],
  query: sql`
    with
      members as (
        select c.chain as chain, c.record as record, n.*
        from ${from(int_identity_names)} as n
        inner join (
          select record, chain from ${from(int_identity_chains)}
          where chain in (select chain from ${from(int_identity_chains)} group by chain having count() > 2 or chain in (select arrayJoin([first_record, second_record]) from identity_decisions))
        ) as c on c.record = ${record('n')}
      ),
      contradictions as (
        select chain, groupArray((one, other)) as pairs
        from (
          select l.chain as chain, l.record as one, r.record as other,
            ${answer('cedula')} as cedula_answer, ${answer('sex')} as sex_answer, ${answer('birth')} as birth_answer,
            ifNull(abs(toInt32(l.died_on) - toInt32(r.died_on)) > 31, false) as deaths_differ
          from members as l inner join members as r on r.chain = l.chain
          where l.record < r.record
        )
        where ((${contradiction}) and (one, other) not in (select first_record, second_record from ${from(int_identity_links)}))
          or (one, other) in (select first_record, second_record from identity_decisions where decision = 'separate')
        group by chain
      ),
      followed as (
        select c.chain as chain, arraySort(groupArray(c.record)) as records from ${from(int_identity_chains)} as c group by c.chain
      ),
      ordered as (
        select c.chain as chain, arraySort(link -> (-link.3, link.1, link.2), groupArray((l.first_record, l.second_record, l.strength_bits))) as links
        from ${from(int_identity_links)} as l inner join ${from(int_identity_chains)} as c on c.record = l.first_record
        group by c.chain
      )
    select record, splitByChar(':', record)[1] as source, substring(record, length(source) + 2) as record_id,
      splitByChar(':', canonical)[1] as canonical_source, substring(canonical, length(canonical_source) + 2) as canonical_id,
      toUInt32(length(together)) as members
    from (
      select together, arrayJoin(together) as record,
        if(arrayExists(one -> startsWith(one, 'personas:'), together), arrayFirst(one -> startsWith(one, 'personas:'), together), together[1]) as canonical
      from (
        select chain, group, arraySort(groupArray(record)) as together
        from (
          select chain, arrayJoin(arrayZip(records, ${grouped})) as placed, placed.1 as record, placed.2 as group
          from (
            select f.chain as chain, f.records as records,
              arrayMap(link -> (indexOf(records, link.1), indexOf(records, link.2)), arrayFilter(link -> has(f.records, link.2), o.links)) as chain_links,
              arrayMap(pair -> (indexOf(records, pair.1), indexOf(records, pair.2)), k.pairs) as contradictions
            from followed as f
            inner join ordered as o on o.chain = f.chain
            left join contradictions as k on k.chain = f.chain
          )
        )
        group by chain, group
        having length(together) > 1
      )
    )`,
  checks: [
    unique('record'),
    holds('a record belongs to others', 'members > 1'),
    agrees(
      'one human being stands for all of them',
      sql`select count() from dim_identity`,
      sql`select coalesce(sum(members), 0) from (select any(members) as members from dim_identity group by canonical_source, canonical_id)`,
    ),
    agrees(
      'whom a person parted are two',
      sql`select 0`,
      sql`select count() from identity_decisions as d inner join dim_identity as a on a.record = d.first_record
        inner join dim_identity as b on b.record = d.second_record
        where d.decision = 'separate' and a.canonical_id = b.canonical_id and a.canonical_source = b.canonical_source`,
    ),
  ],
})
