-- int_identity_pairs: one row per pair of records that are or may be of one human being.

-- Generated from int_identity_pairs.ts; change that file.

CREATE TABLE `int_identity_pairs` (
  `pair_id` String,
  `first_record` String,
  `second_record` String,
  `proposal` LowCardinality(String),
  `contradiction` LowCardinality(String),
  `score_bits` Float32,
  `prior_bits` Float32,
  `cedula` LowCardinality(String),
  `cedula_bits` Float32,
  `given` LowCardinality(String),
  `given_bits` Float32,
  `surnames` LowCardinality(String),
  `surnames_bits` Float32,
  `birth` LowCardinality(String),
  `birth_bits` Float32,
  `sex` LowCardinality(String),
  `sex_bits` Float32,
  `place` LowCardinality(String),
  `place_bits` Float32
)
ENGINE = MergeTree
ORDER BY (`first_record`, `second_record`);

INSERT INTO `int_identity_pairs` (`pair_id`, `first_record`, `second_record`, `proposal`, `contradiction`, `score_bits`, `prior_bits`, `cedula`, `cedula_bits`, `given`, `given_bits`, `surnames`, `surnames_bits`, `birth`, `birth_bits`, `sex`, `sex_bits`, `place`, `place_bits`)
SELECT `pair_id`, `first_record`, `second_record`, `proposal`, `contradiction`, `score_bits`, `prior_bits`, `cedula`, `cedula_bits`, `given`, `given_bits`, `surnames`, `surnames_bits`, `birth`, `birth_bits`, `sex`, `sex_bits`, `place`, `place_bits` FROM (
select lower(hex(sipHash64(first_record, second_record))) as pair_id,
    concat(first_source, ':', first_id) as first_record, concat(second_source, ':', second_id) as second_record,
    if(score_bits >= 5 and contradiction = '', 'linked', 'review') as proposal,
    multiIf(cedula_answer in (4), 'cedula', sex_answer in (3) and not (cedula_answer in (2) and not (given_answer in (7, 8)) and not (surnames_answer in (7, 8))), 'sex', birth_answer in (8, 7) and not (cedula_answer in (2) and not (given_answer in (7, 8)) and not (surnames_answer in (7, 8))), 'birth', given_answer in (8), 'given', deaths_differ, 'death', '') as contradiction,
    score_bits, prior_bits,
    ['missing', 'same', 'near', 'different'][cedula_answer] as `cedula`, round(`cedula_bits`, 2) as `cedula_bits`, ['missing', 'same_text', 'same_sound', 'reordered', 'contained', 'similar', 'partial', 'different'][given_answer] as `given`, round(`given_bits`, 2) as `given_bits`, ['missing', 'same_text', 'same_sound', 'transposed', 'contained', 'similar', 'partial', 'different'][surnames_answer] as `surnames`, round(`surnames_bits`, 2) as `surnames_bits`, ['missing', 'same', 'day_month_swapped', 'year_off_by_one', 'one_digit', 'first_of_year', 'close', 'different'][birth_answer] as `birth`, round(`birth_bits`, 2) as `birth_bits`, ['missing', 'same', 'different'][sex_answer] as `sex`, round(`sex_bits`, 2) as `sex_bits`, ['missing', 'same', 'same_province', 'different'][place_answer] as `place`, round(`place_bits`, 2) as `place_bits`
  from (
    select *, round(prior_bits + `cedula_bits` + `given_bits` + `surnames_bits` + `birth_bits` + `sex_bits` + `place_bits`, 2) as score_bits
    from (
      select l.source as first_source, l.record_id as first_id, r.source as second_source, r.record_id as second_id,
        toUInt8(multiIf(ifNull(l.cedula = '' or r.cedula = '', false), 1, ifNull(l.cedula = r.cedula, false), 2, ifNull(l.cedula_groups = r.cedula_groups or damerauLevenshteinDistance(l.cedula, r.cedula) = 1, false), 3, 4)) as `cedula_answer`, toUInt8(multiIf(ifNull(l.given_1 = 0 or r.given_1 = 0, false), 1, ifNull(l.given = r.given, false), 2, ifNull(l.given_1 = r.given_1 and l.given_2 = r.given_2, false), 3, ifNull(l.given_1 = r.given_2 and l.given_2 = r.given_1 and l.given_2 != 0, false), 4, ifNull((l.given_2 = 0 and l.given_1 in (r.given_1, r.given_2)) or (r.given_2 = 0 and r.given_1 in (l.given_1, l.given_2)), false), 5, ifNull(damerauLevenshteinDistance(l.given, r.given) <= if(least(length(l.given), length(r.given)) >= 8, 2, 1) and jaroWinklerSimilarity(l.given, r.given) >= 0.88, false), 6, ifNull(l.given_1 = r.given_1 or l.given_1 = r.given_2 or (l.given_2 != 0 and (l.given_2 = r.given_1 or l.given_2 = r.given_2)), false), 7, 8)) as `given_answer`, toUInt8(multiIf(ifNull(l.surname_1 = 0 or r.surname_1 = 0, false), 1, ifNull(l.surnames = r.surnames, false), 2, ifNull(l.surname_1 = r.surname_1 and l.surname_2 = r.surname_2, false), 3, ifNull(l.surname_1 = r.surname_2 and l.surname_2 = r.surname_1 and l.surname_2 != 0, false), 4, ifNull((l.surname_2 = 0 and l.surname_1 in (r.surname_1, r.surname_2)) or (r.surname_2 = 0 and r.surname_1 in (l.surname_1, l.surname_2)), false), 5, ifNull(damerauLevenshteinDistance(l.surnames, r.surnames) <= if(least(length(l.surnames), length(r.surnames)) >= 8, 2, 1) and jaroWinklerSimilarity(l.surnames, r.surnames) >= 0.88, false), 6, ifNull(l.surname_1 = r.surname_1 or l.surname_1 = r.surname_2 or (l.surname_2 != 0 and (l.surname_2 = r.surname_1 or l.surname_2 = r.surname_2)), false), 7, 8)) as `surnames_answer`, toUInt8(multiIf(ifNull(l.birth_on is null or r.birth_on is null, false), 1, ifNull(l.birth_on = r.birth_on, false), 2, ifNull(toYear(l.birth_on) = toYear(r.birth_on) and toMonth(l.birth_on) = toDayOfMonth(r.birth_on) and toDayOfMonth(l.birth_on) = toMonth(r.birth_on), false), 3, ifNull(toMonth(l.birth_on) = toMonth(r.birth_on) and toDayOfMonth(l.birth_on) = toDayOfMonth(r.birth_on) and abs(toYear(l.birth_on) - toYear(r.birth_on)) = 1, false), 4, ifNull(damerauLevenshteinDistance(toString(assumeNotNull(l.birth_on)), toString(assumeNotNull(r.birth_on))) = 1, false), 5, ifNull(toYear(l.birth_on) = toYear(r.birth_on) and (toDayOfYear(l.birth_on) = 1 or toDayOfYear(r.birth_on) = 1), false), 6, ifNull(abs(toInt32(l.birth_on) - toInt32(r.birth_on)) <= 366, false), 7, 8)) as `birth_answer`, toUInt8(multiIf(ifNull(l.sex = '' or r.sex = '', false), 1, ifNull(l.sex = r.sex, false), 2, 3)) as `sex_answer`, toUInt8(multiIf(ifNull(l.corregimiento = '' or r.corregimiento = '', false), 1, ifNull(l.corregimiento = r.corregimiento, false), 2, ifNull(substring(l.corregimiento, 1, 2) = substring(r.corregimiento, 1, 2), false), 3, 4)) as `place_answer`,
        [toFloat32(0), toFloat32(16), toFloat32(5), toFloat32(-6)][cedula_answer] as `cedula_bits`, [toFloat32(0), toFloat32(0), toFloat32(-0.5), toFloat32(-1), toFloat32(-1.5), toFloat32(-1), toFloat32(-6), toFloat32(-8)][given_answer] + multiIf(
  given_answer in (2, 3, 4), l.given_1_bits + l.given_2_bits,
  given_answer in (5, 7), if(l.given_1 in (r.given_1, r.given_2), l.given_1_bits, l.given_2_bits),
  given_answer in (6), toFloat32(0.75) * least(l.given_1_bits + l.given_2_bits, r.given_1_bits + r.given_2_bits),
  toFloat32(0)) as `given_bits`, [toFloat32(0), toFloat32(0), toFloat32(-0.5), toFloat32(-2), toFloat32(-2), toFloat32(-1), toFloat32(-5), toFloat32(-8)][surnames_answer] + multiIf(
  surnames_answer in (2, 3, 4), l.surname_1_bits + l.surname_2_bits,
  surnames_answer in (5, 7), if(l.surname_1 in (r.surname_1, r.surname_2), l.surname_1_bits, l.surname_2_bits),
  surnames_answer in (6), toFloat32(0.75) * least(l.surname_1_bits + l.surname_2_bits, r.surname_1_bits + r.surname_2_bits),
  toFloat32(0)) as `surnames_bits`, [toFloat32(0), toFloat32(0), toFloat32(7.5), toFloat32(6), toFloat32(5.5), toFloat32(1), toFloat32(-3), toFloat32(-9)][birth_answer] + if(birth_answer in (2), l.birth_bits, toFloat32(0)) as `birth_bits`, [toFloat32(0), toFloat32(0), toFloat32(-5)][sex_answer] as `sex_bits`, [toFloat32(0), toFloat32(0), toFloat32(0), toFloat32(-1.5)][place_answer] + if(place_answer in (2), l.place_bits, toFloat32(0)) as `place_bits`,
        ifNull(abs(toInt32(l.died_on) - toInt32(r.died_on)) > 31, false) as deaths_differ,
        toFloat32(-3 - log2((select count() from `int_identity_records`) + 1)) as prior_bits
      from (
select pair.1 as first, pair.2 as second
from (
  select arraySort(groupUniqArray(number)) as numbers
  from (
    select number, arrayJoin(arrayFilter(hashed -> hashed != 0, ifNull([if(cedula != '', sipHash64('cedula', cedula_groups), 0), if(birth_on is not null and surname_1 != 0, sipHash64('birth', surname_1, birth_on), 0), if(birth_on is not null and surname_2 != 0, sipHash64('birth', surname_2, birth_on), 0), if(birth_on is not null and given_1 != 0, sipHash64('year', least(surname_1, surname_2), greatest(surname_1, surname_2), given_1, toYear(birth_on)), 0), if(birth_on is not null and given_1 != 0, sipHash64('day', least(surname_1, surname_2), greatest(surname_1, surname_2), given_1, toMonth(birth_on) * 100 + toDayOfMonth(birth_on)), 0), if(birth_on is not null and given_1 != 0 and corregimiento != '', sipHash64('place and year', given_1, corregimiento, sex, toYear(birth_on)), 0), if(birth_on is not null and given_1 != 0 and corregimiento != '', sipHash64('place and day', given_1, corregimiento, toMonth(birth_on) * 100 + toDayOfMonth(birth_on)), 0), if(birth_on is not null and given_2 != 0, sipHash64('year', least(surname_1, surname_2), greatest(surname_1, surname_2), given_2, toYear(birth_on)), 0), if(birth_on is not null and given_2 != 0, sipHash64('day', least(surname_1, surname_2), greatest(surname_1, surname_2), given_2, toMonth(birth_on) * 100 + toDayOfMonth(birth_on)), 0), if(birth_on is not null and given_2 != 0 and corregimiento != '', sipHash64('place and year', given_2, corregimiento, sex, toYear(birth_on)), 0), if(birth_on is not null and given_2 != 0 and corregimiento != '', sipHash64('place and day', given_2, corregimiento, toMonth(birth_on) * 100 + toDayOfMonth(birth_on)), 0), if(given_1 != 0 and corregimiento != '', sipHash64('name and place', least(surname_1, surname_2), greatest(surname_1, surname_2), given_1, given_2, corregimiento), 0)], []))) as block from `int_identity_records`
  )
  group by block
  having length(numbers) between 2 and 100
)
array join arrayFlatten(arrayMap((one, position) -> arrayMap(other -> (one, other), arraySlice(numbers, position + 1)),
  numbers, arrayEnumerate(numbers))) as pair) as p
      inner join `int_identity_records` as l on l.number = p.first
      inner join `int_identity_records` as r on r.number = p.second
    )
  )
  where (score_bits >= -2 and not (given_answer in (8)))
    or (cedula_answer in (2) and not (given_answer in (8) and birth_answer in (8)))
  limit 1 by first_record, second_record
);
