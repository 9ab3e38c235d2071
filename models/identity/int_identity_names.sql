-- int_identity_names: one row per record of a person in any registry, as last reported.

-- Generated from int_identity_names.ts; change that file.

CREATE TABLE `int_identity_names` (
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
  `corregimiento` LowCardinality(String)
)
ENGINE = MergeTree
ORDER BY (`number`);

INSERT INTO `int_identity_names` (`number`, `source`, `record_id`, `cedula`, `cedula_groups`, `given`, `surnames`, `given_1`, `given_2`, `surname_1`, `surname_2`, `sex`, `birth_on`, `died_on`, `corregimiento`)
SELECT `number`, `source`, `record_id`, `cedula`, `cedula_groups`, `given`, `surnames`, `given_1`, `given_2`, `surname_1`, `surname_2`, `sex`, `birth_on`, `died_on`, `corregimiento` FROM (
select toUInt32(rowNumberInAllBlocks() + 1) as number, source, record_id,
    if(
(match(`plain_cedula`, '^([1-9][0-9]?(AV|PI)?|PE|EE|E|N)-([1-9][0-9]?-)?[1-9][0-9]{0,3}-[1-9][0-9]{0,5}$')
  and replaceAll(replaceAll(`plain_cedula`, substring(`plain_cedula`, 1, 1), ''), '-', '') != ''), plain_cedula, '') as cedula, arrayStringConcat(arraySort(splitByChar('-', `cedula`)), '-') as cedula_groups,
    trimBoth(plain_given) as given, trimBoth(plain_surnames) as surnames,
    if(transform(splitByChar(' ', trimBoth(`given_sounds`))[1], ['MA', 'MARI', 'MARUJA', '3EPE', 'PEPE', 'JSE', 'PAN3O', 'PAKO', 'FKO', 'LU3O', 'NA3O', 'LALO', 'KIKE', 'MEMO', 'TONO', 'RAFA', 'MANOLO', 'NANDO', '3ABELA', '3ELA', 'KON3A', 'KON3ITA', 'LUPE', 'TERE', 'ANITA', 'ROSITA', 'JUANITA', 'KARMENSITA'], ['MARIA', 'MARIA', 'MARIA', 'JOSE', 'JOSE', 'JOSE', 'FRANSISKO', 'FRANSISKO', 'FRANSISKO', 'LUIS', 'IGNASIO', 'EDUARDO', 'ENRIKE', 'GIYERMO', 'ANTONIO', 'RAFAEL', 'MANUEL', 'FERNANDO', 'ISABEL', 'GRASIELA', 'KONSEPSION', 'KONSEPSION', 'GUADALUPE', 'TERESA', 'ANA', 'ROSA', 'JUANA', 'KARMEN'], splitByChar(' ', trimBoth(`given_sounds`))[1]) = '', toUInt32(0), toUInt32(sipHash64(transform(splitByChar(' ', trimBoth(`given_sounds`))[1], ['MA', 'MARI', 'MARUJA', '3EPE', 'PEPE', 'JSE', 'PAN3O', 'PAKO', 'FKO', 'LU3O', 'NA3O', 'LALO', 'KIKE', 'MEMO', 'TONO', 'RAFA', 'MANOLO', 'NANDO', '3ABELA', '3ELA', 'KON3A', 'KON3ITA', 'LUPE', 'TERE', 'ANITA', 'ROSITA', 'JUANITA', 'KARMENSITA'], ['MARIA', 'MARIA', 'MARIA', 'JOSE', 'JOSE', 'JOSE', 'FRANSISKO', 'FRANSISKO', 'FRANSISKO', 'LUIS', 'IGNASIO', 'EDUARDO', 'ENRIKE', 'GIYERMO', 'ANTONIO', 'RAFAEL', 'MANUEL', 'FERNANDO', 'ISABEL', 'GRASIELA', 'KONSEPSION', 'KONSEPSION', 'GUADALUPE', 'TERESA', 'ANA', 'ROSA', 'JUANA', 'KARMEN'], splitByChar(' ', trimBoth(`given_sounds`))[1])))) as given_1, if(arrayStringConcat(arraySlice(splitByChar(' ', trimBoth(`given_sounds`)), 2), ' ') = '', toUInt32(0), toUInt32(sipHash64(arrayStringConcat(arraySlice(splitByChar(' ', trimBoth(`given_sounds`)), 2), ' ')))) as given_2,
    if(splitByChar(' ', trimBoth(`surname_sounds`))[1] = '', toUInt32(0), toUInt32(sipHash64(splitByChar(' ', trimBoth(`surname_sounds`))[1]))) as surname_1, if(arrayStringConcat(arraySlice(splitByChar(' ', trimBoth(`surname_sounds`)), 2), ' ') = '', toUInt32(0), toUInt32(sipHash64(arrayStringConcat(arraySlice(splitByChar(' ', trimBoth(`surname_sounds`)), 2), ' ')))) as surname_2,
    sex, birth_on, died_on, corregimiento
  from (
    select *, replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(`plain_given`, 'CH', '3'), 'SH', '3'), 'PH', 'F'), 'H', ''), 'GE', 'JE'), 'GI', 'JI'), 'GUE', 'GE'), 'GUI', 'GI'), 'QU', 'K'), 'CE', 'SE'), 'CI', 'SI'), 'C', 'K'), 'Q', 'K'), 'Z', 'S'), 'X', 'S'), 'V', 'B'), 'W', 'U'), 'LL', 'Y'), 'Y ', 'I '), 'SS', 'S'), 'RR', 'R'), 'NN', 'N'), 'TT', 'T'), 'MM', 'M'), 'FF', 'F'), 'PP', 'P'), 'KK', 'K'), 'BB', 'B'), 'DD', 'D'), 'LL', 'L'), 'AA', 'A'), 'EE', 'E'), 'OO', 'O'), 'II', 'I'), 'NB', 'MB'), 'NP', 'MP') as given_sounds, replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(`plain_surnames`, 'CH', '3'), 'SH', '3'), 'PH', 'F'), 'H', ''), 'GE', 'JE'), 'GI', 'JI'), 'GUE', 'GE'), 'GUI', 'GI'), 'QU', 'K'), 'CE', 'SE'), 'CI', 'SI'), 'C', 'K'), 'Q', 'K'), 'Z', 'S'), 'X', 'S'), 'V', 'B'), 'W', 'U'), 'LL', 'Y'), 'Y ', 'I '), 'SS', 'S'), 'RR', 'R'), 'NN', 'N'), 'TT', 'T'), 'MM', 'M'), 'FF', 'F'), 'PP', 'P'), 'KK', 'K'), 'BB', 'B'), 'DD', 'D'), 'LL', 'L'), 'AA', 'A'), 'EE', 'E'), 'OO', 'O'), 'II', 'I'), 'NB', 'MB'), 'NP', 'MP') as surname_sounds
    from (
      select source, record_id, sex, birth_on, died_on, corregimiento,
replaceRegexpAll(replaceRegexpAll(upperUTF8(ifNull(`cedula`, '')), '[^0-9A-Z-]', ''), '(^|-)0+([0-9])', '\\1\\2') as plain_cedula,

replaceRegexpAll(concat(' ', replaceRegexpAll(
  translateUTF8(upperUTF8(ifNull(`given_names`, '')), 'ÁÀÄÂÃÉÈËÊÍÌÏÎÓÒÖÔÕÚÙÜÛÑÇ', 'AAAAAEEEEIIIIOOOOOUUUUNC'),
  '[^A-Z]+', ' '), ' '), '( +(DE|DEL|LA|LAS|LOS|EL|Y|VDA|VIUDA))* +', ' ') as plain_given,
replaceRegexpAll(concat(' ', replaceRegexpAll(
  translateUTF8(upperUTF8(ifNull(`surnames`, '')), 'ÁÀÄÂÃÉÈËÊÍÌÏÎÓÒÖÔÕÚÙÜÛÑÇ', 'AAAAAEEEEIIIIOOOOOUUUUNC'),
  '[^A-Z]+', ' '), ' '), '( +(DE|DEL|LA|LAS|LOS|EL|Y|VDA|VIUDA))* +', ' ') as plain_surnames
      from (
        select * from (
select 'personas' as source, person_id as record_id, cedula, given_names, surnames, toString(sex) as sex, toNullable(birth_on) as birth_on,
  died_on, toString(corregimiento_code) as corregimiento
from raw.personas
where (batch_id, line) in (
  select last.1, last.2 from (
    select argMax((r.batch_id, r.line), (b.snapshot_on, r.line + b.line_offset)) as last
    from (
      select `person_id`, batch_id, line from `raw`.`personas`
      where true and (batch_id in (select batch_id from (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'personas' and stands) where snapshot_on = (select max(snapshot_on) from (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'personas' and stands)))
        or (`person_id`) not in (select `person_id` from `raw`.`personas` where true and batch_id in (select batch_id from (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'personas' and stands) where snapshot_on = (select max(snapshot_on) from (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'personas' and stands)))))
    ) as r inner join (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'personas' and stands) as b on b.batch_id = r.batch_id
    group by `r`.`person_id`)))
        union all select * from (
select 'fichas' as source, concat(r.registry_code, '-', r.form_number, '-', toString(r.member_number)) as record_id, r.cedula as cedula,
  r.given_names as given_names, r.surnames as surnames, ifNull(toString(r.sex), '') as sex, r.birth_on as birth_on,
  cast(null as Nullable(Date32)) as died_on, ifNull(toString(r.corregimiento_code), '') as corregimiento
from `raw`.`fichas` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'fichas'
order by b.sequence desc, r.line desc
limit 1 by r.registry_code, r.form_number, r.member_number)
        union all select * from (
select 'planilla' as source, hex(sipHash64(cedula, full_name, birth_on)) as record_id, toNullable(cedula) as cedula,
  arrayStringConcat(arraySlice(words, 1, if(length(words) >= 4, length(words) - 2, 1)), ' ') as given_names,
  arrayStringConcat(arraySlice(words, 1 + if(length(words) >= 4, length(words) - 2, 1)), ' ') as surnames, sex, toNullable(birth_on) as birth_on,
  cast(null as Nullable(Date32)) as died_on, corregimiento
from (
  select r.cedula as cedula, r.full_name as full_name, splitByChar(' ', trimBoth(
replaceRegexpAll(concat(' ', replaceRegexpAll(
  translateUTF8(upperUTF8(ifNull(r.full_name, '')), 'ÁÀÄÂÃÉÈËÊÍÌÏÎÓÒÖÔÕÚÙÜÛÑÇ', 'AAAAAEEEEIIIIOOOOOUUUUNC'),
  '[^A-Z]+', ' '), ' '), '( +(DE|DEL|LA|LAS|LOS|EL|Y|VDA|VIUDA))* +', ' '))) as words, toString(r.sex) as sex, r.birth_on as birth_on,
    toString(r.corregimiento_code) as corregimiento
  from raw.planilla as r inner join (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'planilla' and stands) as b on b.batch_id = r.batch_id
  where b.snapshot_on = (select max(snapshot_on) from input_batches where contract = 'planilla')
  order by r.line + b.line_offset desc
  limit 1 by r.cedula, r.full_name, r.birth_on
))
      )
      order by source, record_id
    )
  )
);
