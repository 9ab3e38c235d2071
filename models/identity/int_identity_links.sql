-- int_identity_links: one row per link between two records that holds.

-- Generated from int_identity_links.ts; change that file.

CREATE TABLE `int_identity_links` (
  `first_record` String,
  `second_record` String,
  `strength_bits` Float32
)
ENGINE = MergeTree
ORDER BY (`first_record`, `second_record`);

INSERT INTO `int_identity_links` (`first_record`, `second_record`, `strength_bits`)
SELECT `first_record`, `second_record`, `strength_bits` FROM (
select first_record, second_record, max(strength) as strength_bits
from (
  select first_record, second_record, score_bits as strength from `int_identity_pairs` where proposal = 'linked'
  union all
  select first_record, second_record, toFloat32(1000) from identity_decisions where decision = 'link'
)
where (first_record, second_record) not in (select first_record, second_record from identity_decisions where decision = 'separate')
group by first_record, second_record
);
