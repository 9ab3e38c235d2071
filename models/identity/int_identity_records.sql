-- int_identity_records: one row per record of a person in any registry, with the rarity of its names.

-- Generated from int_identity_records.ts; change that file.

CREATE TABLE `int_identity_records` (
  `number` UInt32,
  `source` LowCardinality(String),
  `record_id` String,
  `cedula` String,
  `cedula_groups` String,
  `given` String,
  `surnames` String,
  `given_1` UInt32,
  `given_2` UInt32,
  `surname_1` UInt32,
  `surname_2` UInt32,
  `sex` LowCardinality(String),
  `birth_on` Nullable(Date32),
  `died_on` Nullable(Date32),
  `corregimiento` LowCardinality(String),
  `given_1_bits` Float32,
  `given_2_bits` Float32,
  `surname_1_bits` Float32,
  `surname_2_bits` Float32,
  `birth_bits` Float32,
  `place_bits` Float32
)
ENGINE = MergeTree
ORDER BY (`number`);

INSERT INTO `int_identity_records` (`number`, `source`, `record_id`, `cedula`, `cedula_groups`, `given`, `surnames`, `given_1`, `given_2`, `surname_1`, `surname_2`, `sex`, `birth_on`, `died_on`, `corregimiento`, `given_1_bits`, `given_2_bits`, `surname_1_bits`, `surname_2_bits`, `birth_bits`, `place_bits`)
SELECT `number`, `source`, `record_id`, `cedula`, `cedula_groups`, `given`, `surnames`, `given_1`, `given_2`, `surname_1`, `surname_2`, `sex`, `birth_on`, `died_on`, `corregimiento`, `given_1_bits`, `given_2_bits`, `surname_1_bits`, `surname_2_bits`, `birth_bits`, `place_bits` FROM (
select n.*, ifNull(g1.bits, 0) as given_1_bits, ifNull(g2.bits, 0) as given_2_bits, ifNull(s1.bits, 0) as surname_1_bits,
    ifNull(s2.bits, 0) as surname_2_bits, ifNull(d.bits, 0) as birth_bits, ifNull(p.bits, 0) as place_bits
  from `int_identity_names` as n
  left join (
select word, toFloat32(least(12, -log2(count() / (select count() from `int_identity_names`)))) as bits
from (select arrayJoin(arrayDistinct([`given_1`, `given_2`])) as word from `int_identity_names`)
where word != 0
group by word) as g1 on g1.word = n.given_1
  left join (
select word, toFloat32(least(12, -log2(count() / (select count() from `int_identity_names`)))) as bits
from (select arrayJoin(arrayDistinct([`given_1`, `given_2`])) as word from `int_identity_names`)
where word != 0
group by word) as g2 on g2.word = n.given_2
  left join (
select word, toFloat32(least(12, -log2(count() / (select count() from `int_identity_names`)))) as bits
from (select arrayJoin(arrayDistinct([`surname_1`, `surname_2`])) as word from `int_identity_names`)
where word != 0
group by word) as s1 on s1.word = n.surname_1
  left join (
select word, toFloat32(least(12, -log2(count() / (select count() from `int_identity_names`)))) as bits
from (select arrayJoin(arrayDistinct([`surname_1`, `surname_2`])) as word from `int_identity_names`)
where word != 0
group by word) as s2 on s2.word = n.surname_2
  left join (
select birth_on as date, toFloat32(least(13, -log2(count() / (select count() from `int_identity_names`)))) as bits
from `int_identity_names` where birth_on is not null group by birth_on) as d on d.date = n.birth_on
  left join (
select corregimiento as place, toFloat32(least(5, -0.8 * log2(count() / (select count() from `int_identity_names`)))) as bits
from `int_identity_names` where corregimiento != '' group by place) as p on p.place = n.corregimiento
);
