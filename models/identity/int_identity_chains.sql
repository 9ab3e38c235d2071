-- int_identity_chains: one row per record that is linked to another, with the chain that it belongs to.

-- Generated from int_identity_chains.ts; change that file.

CREATE TABLE `int_identity_chains` (
  `record` String,
  `chain` String
)
ENGINE = MergeTree
ORDER BY (`chain`, `record`);

INSERT INTO `int_identity_chains` (`record`, `chain`)
SELECT `record`, `chain` FROM (
select n.record as record, min(c.chain) as chain from (
select first_record as record, second_record as other from `int_identity_links`
union all select second_record, first_record from `int_identity_links`
union all select arrayJoin([first_record, second_record]) as itself, itself from `int_identity_links`) as n inner join (select n.record as record, min(c.chain) as chain from (
select first_record as record, second_record as other from `int_identity_links`
union all select second_record, first_record from `int_identity_links`
union all select arrayJoin([first_record, second_record]) as itself, itself from `int_identity_links`) as n inner join (select n.record as record, min(c.chain) as chain from (
select first_record as record, second_record as other from `int_identity_links`
union all select second_record, first_record from `int_identity_links`
union all select arrayJoin([first_record, second_record]) as itself, itself from `int_identity_links`) as n inner join (select n.record as record, min(c.chain) as chain from (
select first_record as record, second_record as other from `int_identity_links`
union all select second_record, first_record from `int_identity_links`
union all select arrayJoin([first_record, second_record]) as itself, itself from `int_identity_links`) as n inner join (select n.record as record, min(c.chain) as chain from (
select first_record as record, second_record as other from `int_identity_links`
union all select second_record, first_record from `int_identity_links`
union all select arrayJoin([first_record, second_record]) as itself, itself from `int_identity_links`) as n inner join (select record, min(other) as chain from (
select first_record as record, second_record as other from `int_identity_links`
union all select second_record, first_record from `int_identity_links`
union all select arrayJoin([first_record, second_record]) as itself, itself from `int_identity_links`) group by record) as c on c.record = n.other group by n.record) as c on c.record = n.other group by n.record) as c on c.record = n.other group by n.record) as c on c.record = n.other group by n.record) as c on c.record = n.other group by n.record
);
