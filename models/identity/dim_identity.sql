-- dim_identity: one row per record that shares its human being with others.

-- Generated from dim_identity.ts; change that file.

CREATE TABLE `dim_identity` (
  `record` String,
  `source` LowCardinality(String),
  `record_id` String,
  `canonical_source` LowCardinality(String),
  `canonical_id` String,
  `members` UInt32
)
ENGINE = MergeTree
ORDER BY (`source`, `record_id`);

INSERT INTO `dim_identity` (`record`, `source`, `record_id`, `canonical_source`, `canonical_id`, `members`)
SELECT `record`, `source`, `record_id`, `canonical_source`, `canonical_id`, `members` FROM (
with
    members as (
      select c.chain as chain, c.record as record, n.*
      from `int_identity_names` as n
      inner join (
        select record, chain from `int_identity_chains`
        where chain in (select chain from `int_identity_chains` group by chain having count() > 2 or chain in (select arrayJoin([first_record, second_record]) from identity_decisions))
      ) as c on c.record = concat(n.source, ':', n.record_id)
    ),
    contradictions as (
      select chain, groupArray((one, other)) as pairs
      from (
        select l.chain as chain, l.record as one, r.record as other,
          toUInt8(multiIf(ifNull(l.cedula = '' or r.cedula = '', false), 1, ifNull(l.cedula = r.cedula, false), 2, ifNull(l.cedula_groups = r.cedula_groups or damerauLevenshteinDistance(l.cedula, r.cedula) = 1, false), 3, 4)) as cedula_answer, toUInt8(multiIf(ifNull(l.sex = '' or r.sex = '', false), 1, ifNull(l.sex = r.sex, false), 2, 3)) as sex_answer, toUInt8(multiIf(ifNull(l.birth_on is null or r.birth_on is null, false), 1, ifNull(l.birth_on = r.birth_on, false), 2, ifNull(toYear(l.birth_on) = toYear(r.birth_on) and toMonth(l.birth_on) = toDayOfMonth(r.birth_on) and toDayOfMonth(l.birth_on) = toMonth(r.birth_on), false), 3, ifNull(toMonth(l.birth_on) = toMonth(r.birth_on) and toDayOfMonth(l.birth_on) = toDayOfMonth(r.birth_on) and abs(toYear(l.birth_on) - toYear(r.birth_on)) = 1, false), 4, ifNull(damerauLevenshteinDistance(toString(assumeNotNull(l.birth_on)), toString(assumeNotNull(r.birth_on))) = 1, false), 5, ifNull(toYear(l.birth_on) = toYear(r.birth_on) and (toDayOfYear(l.birth_on) = 1 or toDayOfYear(r.birth_on) = 1), false), 6, ifNull(abs(toInt32(l.birth_on) - toInt32(r.birth_on)) <= 366, false), 7, 8)) as birth_answer,
          ifNull(abs(toInt32(l.died_on) - toInt32(r.died_on)) > 31, false) as deaths_differ
        from members as l inner join members as r on r.chain = l.chain
        where l.record < r.record
      )
      where ((cedula_answer in (4) or sex_answer in (3) or birth_answer in (8) or deaths_differ) and (one, other) not in (select first_record, second_record from `int_identity_links`))
        or (one, other) in (select first_record, second_record from identity_decisions where decision = 'separate')
      group by chain
    ),
    followed as (
      select c.chain as chain, arraySort(groupArray(c.record)) as records from `int_identity_chains` as c group by c.chain
    ),
    ordered as (
      select c.chain as chain, arraySort(link -> (-link.3, link.1, link.2), groupArray((l.first_record, l.second_record, l.strength_bits))) as links
      from `int_identity_links` as l inner join `int_identity_chains` as c on c.record = l.first_record
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
        select chain, arrayJoin(arrayZip(records,
arrayFold((groups, link) -> if(
    groups[link.1] = groups[link.2] or arrayExists(pair ->
      (groups[pair.1] = groups[link.1] and groups[pair.2] = groups[link.2]) or
      (groups[pair.1] = groups[link.2] and groups[pair.2] = groups[link.1]), contradictions),
    groups, arrayMap(one -> if(one = groups[link.2], groups[link.1], one), groups)),
  chain_links, arrayEnumerate(records)))) as placed, placed.1 as record, placed.2 as group
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
  )
);
