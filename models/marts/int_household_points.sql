-- int_household_points: one row per household with a point.

-- Generated from int_household_points.ts; change that file.

CREATE TABLE `int_household_points` (
  `household_id` String,
  `located_on` Date32
)
ENGINE = MergeTree
ORDER BY (`household_id`);

INSERT INTO `int_household_points` (`household_id`, `located_on`)
SELECT `household_id`, `located_on` FROM (
select assumeNotNull(r.household_id) as household_id, if(min(b.snapshot_on) = (select min(snapshot_on) from (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'personas' and stands)), toDate32('1900-01-01'), min(b.snapshot_on)) as located_on
from raw.personas as r
inner join (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'personas' and stands) as b on b.batch_id = r.batch_id
where r.household_id is not null and r.longitude is not null and r.latitude is not null
group by r.household_id
);
