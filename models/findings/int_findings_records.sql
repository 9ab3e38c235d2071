-- int_findings_records: one row per row of a contract under one flag.

-- Generated from int_findings_records.ts; change that file.

CREATE TABLE `int_findings_records` (
  `contract` LowCardinality(String),
  `flag` LowCardinality(String),
  `kind` LowCardinality(String),
  `record_key` String,
  `amount_balboas` Nullable(Decimal(18, 2)),
  `cycle` LowCardinality(String)
)
ENGINE = MergeTree
ORDER BY (`contract`, `flag`, `record_key`);

INSERT INTO `int_findings_records` (`contract`, `flag`, `kind`, `record_key`, `amount_balboas`, `cycle`)
SELECT `contract`, `flag`, `kind`, `record_key`, `amount_balboas`, `cycle` FROM (
select * from (
  select 'personas' as contract, found.1 as flag, found.2 as kind, record_key, amount_balboas, cycle from (
    select concat_ws('|', ifNull(toString(`t`.`person_id`), '')) as record_key, cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle,
      arrayJoin(arrayFilter(one -> one.3, [('unknown_household', 'unknown_reference', `broken_0`)])) as found
    from (
      select `t`.`person_id`, ifNull(`t`.`household_id` is not null and assumeNotNull(`t`.`household_id`) not in (select assumeNotNull(`o`.`household_id`) from (select `household_id` from `stg_hogares` ) as o where `o`.`household_id` is not null), false) as `broken_0`
      from (select `r`.`person_id` as `person_id`, `r`.`household_id` as `household_id` from
  `raw`.`personas` as r
  inner join (
    select batch_id, line_offset from (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'personas' and stands)
    where snapshot_on = (select max(snapshot_on) from input_batches where contract = 'personas')
  ) as b on b.batch_id = r.batch_id order by r.line + b.line_offset desc limit 1 by `r`.`person_id`) as t
      where `broken_0`) as t))
union all
select * from (
  select 'personas' as contract, 'same_cedula' as flag, 'repeated' as kind, concat_ws('|', ifNull(toString(`t`.`person_id`), '')) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, count() over (partition by `t`.`cedula`) as alike from (select * from (select `r`.`person_id` as `person_id`, `r`.`cedula` as `cedula` from
  `raw`.`personas` as r
  inner join (
    select batch_id, line_offset from (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'personas' and stands)
    where snapshot_on = (select max(snapshot_on) from input_batches where contract = 'personas')
  ) as b on b.batch_id = r.batch_id order by r.line + b.line_offset desc limit 1 by `r`.`person_id`)) as t
      where `t`.`cedula` is not null and sipHash64(`t`.`cedula`) in (
        select sipHash64(`t`.`cedula`) as hashed from (select * from (select `r`.`person_id` as `person_id`, `r`.`cedula` as `cedula` from
  `raw`.`personas` as r
  inner join (
    select batch_id, line_offset from (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'personas' and stands)
    where snapshot_on = (select max(snapshot_on) from input_batches where contract = 'personas')
  ) as b on b.batch_id = r.batch_id order by r.line + b.line_offset desc limit 1 by `r`.`person_id`)) as t where `t`.`cedula` is not null group by hashed having count() > 1)
    ) as t where alike > 1)
union all
select * from (
  select 'personas' as contract, 'repeated_key' as flag, 'repeated_key' as kind, concat_ws('|', ifNull(toString(`t`.`person_id`), '')) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`person_id`) as last_line from (select `r`.`person_id` as `person_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from
  `raw`.`personas` as r
  inner join (
    select batch_id, line_offset from (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'personas' and stands)
    where snapshot_on = (select max(snapshot_on) from input_batches where contract = 'personas')
  ) as b on b.batch_id = r.batch_id) as t
      where (t.batch_id, sipHash64(`t`.`person_id`)) in (
        select t.batch_id, sipHash64(`t`.`person_id`) as hashed from (select `r`.`person_id` as `person_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from
  `raw`.`personas` as r
  inner join (
    select batch_id, line_offset from (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'personas' and stands)
    where snapshot_on = (select max(snapshot_on) from input_batches where contract = 'personas')
  ) as b on b.batch_id = r.batch_id) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
union all
select * from (
  select 'hogares' as contract, 'repeated_key' as flag, 'repeated_key' as kind, concat_ws('|', ifNull(toString(`t`.`household_id`), '')) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`household_id`) as last_line from (select `r`.`household_id` as `household_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`hogares` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'hogares' ) as t
      where (t.batch_id, sipHash64(`t`.`household_id`)) in (
        select t.batch_id, sipHash64(`t`.`household_id`) as hashed from (select `r`.`household_id` as `household_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`hogares` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'hogares' ) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
union all
select * from (
  select 'inscripciones' as contract, found.1 as flag, found.2 as kind, record_key, amount_balboas, cycle from (
    select concat_ws('|', ifNull(toString(`t`.`enrolment_id`), '')) as record_key, cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle,
      arrayJoin(arrayFilter(one -> one.3, [('unknown_person', 'unknown_reference', `broken_0`), ('started_after_death', 'date_beyond', `broken_1`)])) as found
    from (
      select `t`.`enrolment_id`, ifNull(`t`.`person_id` is not null and assumeNotNull(`t`.`person_id`) not in (select assumeNotNull(`o`.`person_id`) from (select `person_id` from `int_person_versions` where valid_to = toDate32('2299-12-31')) as o where `o`.`person_id` is not null), false) as `broken_0`, ifNull(`t`.`start_on` > `o0`.`limit_on`, false) as `broken_1`
      from (select `enrolment_id`, `person_id`, `start_on` from `stg_inscripciones`) as t left join (select `k`.`person_id`, toNullable(min(k.`died_on`)) as limit_on from (select `person_id`, `died_on` from `int_person_versions` where valid_to = toDate32('2299-12-31')) as k
          where k.`died_on` is not null group by `k`.`person_id`) as `o0` on `o0`.`person_id` = `t`.`person_id`
      where `broken_0` or `broken_1`) as t))
union all
select * from (
  select 'inscripciones' as contract, 'overlapping_enrolments' as flag, 'overlap' as kind, concat_ws('|', ifNull(toString(`t`.`enrolment_id`), '')) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, max(ifNull(`t`.`end_on`, toDate32('2299-12-31'))) over (partition by `t`.`person_id`, `t`.`programme` order by `t`.`start_on`, `t`.`enrolment_id` rows between unbounded preceding and 1 preceding) as earlier_end,
        count() over (partition by `t`.`person_id`, `t`.`programme` order by `t`.`start_on`, `t`.`enrolment_id` rows between unbounded preceding and 1 preceding) as earlier,
        min(`t`.`start_on`) over (partition by `t`.`person_id`, `t`.`programme` order by `t`.`start_on`, `t`.`enrolment_id` rows between 1 following and unbounded following) as later_start,
        count() over (partition by `t`.`person_id`, `t`.`programme` order by `t`.`start_on`, `t`.`enrolment_id` rows between 1 following and unbounded following) as later
      from (
    select ifNull(i.canonical_id, p.person_id) as person_id, `p`.`enrolment_id`, `p`.`programme`, `p`.`start_on`, `p`.`end_on`
    from (select `enrolment_id`, `person_id`, `programme`, `start_on`, `end_on` from `stg_inscripciones`) as p
    left join (select record_id, canonical_id from `dim_identity` where source = 'personas') as i on i.record_id = p.person_id) as t
      where `t`.`person_id` is not null and `t`.`programme` is not null and `t`.`start_on` is not null
    ) as t where (earlier > 0 and earlier_end >= `t`.`start_on`) or (later > 0 and later_start <= ifNull(`t`.`end_on`, toDate32('2299-12-31'))))
union all
select * from (
  select 'inscripciones' as contract, 'repeated_key' as flag, 'repeated_key' as kind, concat_ws('|', ifNull(toString(`t`.`enrolment_id`), '')) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`enrolment_id`) as last_line from (select `r`.`enrolment_id` as `enrolment_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`inscripciones` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'inscripciones' ) as t
      where (t.batch_id, sipHash64(`t`.`enrolment_id`)) in (
        select t.batch_id, sipHash64(`t`.`enrolment_id`) as hashed from (select `r`.`enrolment_id` as `enrolment_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`inscripciones` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'inscripciones' ) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
union all
select * from (
  select 'elegibilidad' as contract, found.1 as flag, found.2 as kind, record_key, amount_balboas, cycle from (
    select concat_ws('|', ifNull(toString(`t`.`assessment_id`), '')) as record_key, cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle,
      arrayJoin(arrayFilter(one -> one.3, [('unknown_person', 'unknown_reference', `broken_0`), ('assessed_after_death', 'date_beyond', `broken_1`)])) as found
    from (
      select `t`.`assessment_id`, ifNull(`t`.`person_id` is not null and assumeNotNull(`t`.`person_id`) not in (select assumeNotNull(`o`.`person_id`) from (select `person_id` from `int_person_versions` where valid_to = toDate32('2299-12-31')) as o where `o`.`person_id` is not null), false) as `broken_0`, ifNull(`t`.`assessed_on` > `o0`.`limit_on`, false) as `broken_1`
      from (select `assessment_id`, `person_id`, `assessed_on` from `stg_elegibilidad`) as t left join (select `k`.`person_id`, toNullable(min(k.`died_on`)) as limit_on from (select `person_id`, `died_on` from `int_person_versions` where valid_to = toDate32('2299-12-31')) as k
          where k.`died_on` is not null group by `k`.`person_id`) as `o0` on `o0`.`person_id` = `t`.`person_id`
      where `broken_0` or `broken_1`) as t))
union all
select * from (
  select 'elegibilidad' as contract, 'repeated_key' as flag, 'repeated_key' as kind, concat_ws('|', ifNull(toString(`t`.`assessment_id`), '')) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`assessment_id`) as last_line from (select `r`.`assessment_id` as `assessment_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`elegibilidad` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'elegibilidad' ) as t
      where (t.batch_id, sipHash64(`t`.`assessment_id`)) in (
        select t.batch_id, sipHash64(`t`.`assessment_id`) as hashed from (select `r`.`assessment_id` as `assessment_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`elegibilidad` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'elegibilidad' ) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
union all
select * from (
  select 'servicios' as contract, found.1 as flag, found.2 as kind, record_key, amount_balboas, cycle from (
    select concat_ws('|', ifNull(toString(`t`.`service_id`), '')) as record_key, cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle,
      arrayJoin(arrayFilter(one -> one.3, [('unknown_person', 'unknown_reference', `broken_0`), ('served_after_death', 'date_beyond', `broken_1`)])) as found
    from (
      select `t`.`service_id`, ifNull(`t`.`person_id` is not null and assumeNotNull(`t`.`person_id`) not in (select assumeNotNull(`o`.`person_id`) from (select `person_id` from `int_person_versions` where valid_to = toDate32('2299-12-31')) as o where `o`.`person_id` is not null), false) as `broken_0`, ifNull(`t`.`served_on` > `o0`.`limit_on`, false) as `broken_1`
      from (select `service_id`, `person_id`, `served_on` from `stg_servicios`) as t left join (select `k`.`person_id`, toNullable(min(k.`died_on`)) as limit_on from (select `person_id`, `died_on` from `int_person_versions` where valid_to = toDate32('2299-12-31')) as k
          where k.`died_on` is not null group by `k`.`person_id`) as `o0` on `o0`.`person_id` = `t`.`person_id`
      where `broken_0` or `broken_1`) as t))
union all
select * from (
  select 'servicios' as contract, 'repeated_key' as flag, 'repeated_key' as kind, concat_ws('|', ifNull(toString(`t`.`service_id`), '')) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`service_id`) as last_line from (select `r`.`service_id` as `service_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`servicios` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'servicios' ) as t
      where (t.batch_id, sipHash64(`t`.`service_id`)) in (
        select t.batch_id, sipHash64(`t`.`service_id`) as hashed from (select `r`.`service_id` as `service_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`servicios` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'servicios' ) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
union all
select * from (
  select 'plan' as contract, found.1 as flag, found.2 as kind, record_key, amount_balboas, cycle from (
    select concat_ws('|', ifNull(toString(`t`.`plan_id`), '')) as record_key, cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle,
      arrayJoin(arrayFilter(one -> one.3, [('unknown_plan_node', 'unknown_reference', `broken_0`)])) as found
    from (
      select `t`.`plan_id`, ifNull(`t`.`parent_id` is not null and assumeNotNull(`t`.`parent_id`) not in (select assumeNotNull(`o`.`plan_id`) from (select `plan_id` from `stg_plan`) as o where `o`.`plan_id` is not null), false) as `broken_0`
      from (select `plan_id`, `parent_id` from `stg_plan`) as t
      where `broken_0`) as t))
union all
select * from (
  select 'plan' as contract, 'repeated_key' as flag, 'repeated_key' as kind, concat_ws('|', ifNull(toString(`t`.`plan_id`), '')) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`plan_id`) as last_line from (select `r`.`plan_id` as `plan_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`plan` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'plan' ) as t
      where (t.batch_id, sipHash64(`t`.`plan_id`)) in (
        select t.batch_id, sipHash64(`t`.`plan_id`) as hashed from (select `r`.`plan_id` as `plan_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`plan` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'plan' ) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
union all
select * from (
  select 'avances' as contract, found.1 as flag, found.2 as kind, record_key, amount_balboas, cycle from (
    select concat_ws('|', ifNull(toString(`t`.`plan_id`), ''), ifNull(toString(`t`.`period`), '')) as record_key, cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle,
      arrayJoin(arrayFilter(one -> one.3, [('unknown_plan_node', 'unknown_reference', `broken_0`)])) as found
    from (
      select `t`.`plan_id`, `t`.`period`, ifNull(`t`.`plan_id` is not null and assumeNotNull(`t`.`plan_id`) not in (select assumeNotNull(`o`.`plan_id`) from (select `plan_id` from `stg_plan`) as o where `o`.`plan_id` is not null), false) as `broken_0`
      from (select `plan_id`, `period` from `stg_avances`) as t
      where `broken_0`) as t))
union all
select * from (
  select 'avances' as contract, 'repeated_key' as flag, 'repeated_key' as kind, concat_ws('|', ifNull(toString(`t`.`plan_id`), ''), ifNull(toString(`t`.`period`), '')) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`plan_id`, `t`.`period`) as last_line from (select `r`.`plan_id` as `plan_id`, `r`.`period` as `period`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`avances` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'avances' ) as t
      where (t.batch_id, sipHash64(`t`.`plan_id`, `t`.`period`)) in (
        select t.batch_id, sipHash64(`t`.`plan_id`, `t`.`period`) as hashed from (select `r`.`plan_id` as `plan_id`, `r`.`period` as `period`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`avances` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'avances' ) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
union all
select * from (
  select 'denominadores' as contract, 'repeated_key' as flag, 'repeated_key' as kind, concat_ws('|', ifNull(toString(`t`.`measure`), ''), ifNull(toString(`t`.`territory_code`), ''), ifNull(toString(`t`.`programme`), ''), ifNull(toString(`t`.`sex`), ''), ifNull(toString(`t`.`age_band`), ''), ifNull(toString(`t`.`period`), '')) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`measure`, `t`.`territory_code`, `t`.`programme`, `t`.`sex`, `t`.`age_band`, `t`.`period`) as last_line from (select `r`.`measure` as `measure`, `r`.`territory_code` as `territory_code`, `r`.`programme` as `programme`, `r`.`sex` as `sex`, `r`.`age_band` as `age_band`, `r`.`period` as `period`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`denominadores` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'denominadores' ) as t
      where (t.batch_id, sipHash64(`t`.`measure`, `t`.`territory_code`, `t`.`programme`, `t`.`sex`, `t`.`age_band`, `t`.`period`)) in (
        select t.batch_id, sipHash64(`t`.`measure`, `t`.`territory_code`, `t`.`programme`, `t`.`sex`, `t`.`age_band`, `t`.`period`) as hashed from (select `r`.`measure` as `measure`, `r`.`territory_code` as `territory_code`, `r`.`programme` as `programme`, `r`.`sex` as `sex`, `r`.`age_band` as `age_band`, `r`.`period` as `period`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`denominadores` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'denominadores' ) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
union all
select * from (
  select 'cifras_publicadas' as contract, found.1 as flag, found.2 as kind, record_key, amount_balboas, cycle from (
    select concat_ws('|', ifNull(toString(`t`.`figure_id`), '')) as record_key, cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle,
      arrayJoin(arrayFilter(one -> one.3, [('unknown_plan_node', 'unknown_reference', `broken_0`)])) as found
    from (
      select `t`.`figure_id`, ifNull(`t`.`plan_id` is not null and assumeNotNull(`t`.`plan_id`) not in (select assumeNotNull(`o`.`plan_id`) from (select `plan_id` from `stg_plan`) as o where `o`.`plan_id` is not null), false) as `broken_0`
      from (select `figure_id`, `plan_id` from `stg_cifras_publicadas`) as t
      where `broken_0`) as t))
union all
select * from (
  select 'cifras_publicadas' as contract, 'repeated_key' as flag, 'repeated_key' as kind, concat_ws('|', ifNull(toString(`t`.`figure_id`), '')) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`figure_id`) as last_line from (select `r`.`figure_id` as `figure_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`cifras_publicadas` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'cifras_publicadas' ) as t
      where (t.batch_id, sipHash64(`t`.`figure_id`)) in (
        select t.batch_id, sipHash64(`t`.`figure_id`) as hashed from (select `r`.`figure_id` as `figure_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`cifras_publicadas` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'cifras_publicadas' ) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
union all
select * from (
  select 'referencias' as contract, found.1 as flag, found.2 as kind, record_key, amount_balboas, cycle from (
    select concat_ws('|', ifNull(toString(`t`.`referral_id`), '')) as record_key, cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle,
      arrayJoin(arrayFilter(one -> one.3, [('unknown_person', 'unknown_reference', `broken_0`), ('referred_after_death', 'date_beyond', `broken_1`)])) as found
    from (
      select `t`.`referral_id`, ifNull(`t`.`person_id` is not null and assumeNotNull(`t`.`person_id`) not in (select assumeNotNull(`o`.`person_id`) from (select `person_id` from `int_person_versions` where valid_to = toDate32('2299-12-31')) as o where `o`.`person_id` is not null), false) as `broken_0`, ifNull(`t`.`referred_on` > `o0`.`limit_on`, false) as `broken_1`
      from (select `r`.`referral_id` as `referral_id`, `r`.`person_id` as `person_id`, `r`.`referred_on` as `referred_on` from `raw`.`referencias` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'referencias' order by b.sequence desc, r.line desc limit 1 by `r`.`referral_id`) as t left join (select `k`.`person_id`, toNullable(min(k.`died_on`)) as limit_on from (select `person_id`, `died_on` from `int_person_versions` where valid_to = toDate32('2299-12-31')) as k
          where k.`died_on` is not null group by `k`.`person_id`) as `o0` on `o0`.`person_id` = `t`.`person_id`
      where `broken_0` or `broken_1`) as t))
union all
select * from (
  select 'referencias' as contract, 'repeated_key' as flag, 'repeated_key' as kind, concat_ws('|', ifNull(toString(`t`.`referral_id`), '')) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`referral_id`) as last_line from (select `r`.`referral_id` as `referral_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`referencias` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'referencias' ) as t
      where (t.batch_id, sipHash64(`t`.`referral_id`)) in (
        select t.batch_id, sipHash64(`t`.`referral_id`) as hashed from (select `r`.`referral_id` as `referral_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`referencias` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'referencias' ) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
union all
select * from (
  select 'corresponsabilidades' as contract, found.1 as flag, found.2 as kind, record_key, amount_balboas, cycle from (
    select concat_ws('|', ifNull(toString(`t`.`person_id`), ''), ifNull(toString(`t`.`kind`), ''), ifNull(toString(`t`.`requirement`), ''), ifNull(toString(`t`.`period`), '')) as record_key, cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle,
      arrayJoin(arrayFilter(one -> one.3, [('unknown_person', 'unknown_reference', `broken_0`), ('unknown_point', 'unknown_reference', `broken_1`)])) as found
    from (
      select `t`.`person_id`, `t`.`kind`, `t`.`requirement`, `t`.`period`, ifNull(`t`.`person_id` is not null and assumeNotNull(`t`.`person_id`) not in (select assumeNotNull(`o`.`person_id`) from (select `person_id` from `int_person_versions` where valid_to = toDate32('2299-12-31')) as o where `o`.`person_id` is not null), false) as `broken_0`, ifNull(`t`.`point_id` is not null and assumeNotNull(`t`.`point_id`) not in (select assumeNotNull(`o`.`point_id`) from (select `r`.`point_id` as `point_id` from `raw`.`oferta` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'oferta' order by b.sequence desc, r.line desc limit 1 by `r`.`point_id`) as o where `o`.`point_id` is not null), false) as `broken_1`
      from (select `r`.`person_id` as `person_id`, `r`.`kind` as `kind`, `r`.`requirement` as `requirement`, `r`.`period` as `period`, `r`.`point_id` as `point_id` from `raw`.`corresponsabilidades` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'corresponsabilidades' order by b.sequence desc, r.line desc limit 1 by `r`.`person_id`, `r`.`kind`, `r`.`requirement`, `r`.`period`) as t
      where `broken_0` or `broken_1`) as t))
union all
select * from (
  select 'corresponsabilidades' as contract, 'repeated_key' as flag, 'repeated_key' as kind, concat_ws('|', ifNull(toString(`t`.`person_id`), ''), ifNull(toString(`t`.`kind`), ''), ifNull(toString(`t`.`requirement`), ''), ifNull(toString(`t`.`period`), '')) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`person_id`, `t`.`kind`, `t`.`requirement`, `t`.`period`) as last_line from (select `r`.`person_id` as `person_id`, `r`.`kind` as `kind`, `r`.`requirement` as `requirement`, `r`.`period` as `period`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`corresponsabilidades` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'corresponsabilidades' ) as t
      where (t.batch_id, sipHash64(`t`.`person_id`, `t`.`kind`, `t`.`requirement`, `t`.`period`)) in (
        select t.batch_id, sipHash64(`t`.`person_id`, `t`.`kind`, `t`.`requirement`, `t`.`period`) as hashed from (select `r`.`person_id` as `person_id`, `r`.`kind` as `kind`, `r`.`requirement` as `requirement`, `r`.`period` as `period`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`corresponsabilidades` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'corresponsabilidades' ) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
union all
select * from (
  select 'acompanamiento' as contract, found.1 as flag, found.2 as kind, record_key, amount_balboas, cycle from (
    select concat_ws('|', ifNull(toString(`t`.`visit_id`), '')) as record_key, cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle,
      arrayJoin(arrayFilter(one -> one.3, [('unknown_household', 'unknown_reference', `broken_0`)])) as found
    from (
      select `t`.`visit_id`, ifNull(`t`.`household_id` is not null and assumeNotNull(`t`.`household_id`) not in (select assumeNotNull(`o`.`household_id`) from (select `household_id` from `stg_hogares` ) as o where `o`.`household_id` is not null), false) as `broken_0`
      from (select `r`.`visit_id` as `visit_id`, `r`.`household_id` as `household_id` from `raw`.`acompanamiento` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'acompanamiento' order by b.sequence desc, r.line desc limit 1 by `r`.`visit_id`) as t
      where `broken_0`) as t))
union all
select * from (
  select 'acompanamiento' as contract, 'repeated_key' as flag, 'repeated_key' as kind, concat_ws('|', ifNull(toString(`t`.`visit_id`), '')) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`visit_id`) as last_line from (select `r`.`visit_id` as `visit_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`acompanamiento` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'acompanamiento' ) as t
      where (t.batch_id, sipHash64(`t`.`visit_id`)) in (
        select t.batch_id, sipHash64(`t`.`visit_id`) as hashed from (select `r`.`visit_id` as `visit_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`acompanamiento` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'acompanamiento' ) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
union all
select * from (
  select 'reclamos' as contract, found.1 as flag, found.2 as kind, record_key, amount_balboas, cycle from (
    select concat_ws('|', ifNull(toString(`t`.`grievance_id`), '')) as record_key, cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle,
      arrayJoin(arrayFilter(one -> one.3, [('unknown_person', 'unknown_reference', `broken_0`)])) as found
    from (
      select `t`.`grievance_id`, ifNull(`t`.`person_id` is not null and assumeNotNull(`t`.`person_id`) not in (select assumeNotNull(`o`.`person_id`) from (select `person_id` from `int_person_versions` where valid_to = toDate32('2299-12-31')) as o where `o`.`person_id` is not null), false) as `broken_0`
      from (select `r`.`grievance_id` as `grievance_id`, `r`.`person_id` as `person_id` from `raw`.`reclamos` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'reclamos' order by b.sequence desc, r.line desc limit 1 by `r`.`grievance_id`) as t
      where `broken_0`) as t))
union all
select * from (
  select 'reclamos' as contract, 'repeated_key' as flag, 'repeated_key' as kind, concat_ws('|', ifNull(toString(`t`.`grievance_id`), '')) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`grievance_id`) as last_line from (select `r`.`grievance_id` as `grievance_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`reclamos` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'reclamos' ) as t
      where (t.batch_id, sipHash64(`t`.`grievance_id`)) in (
        select t.batch_id, sipHash64(`t`.`grievance_id`) as hashed from (select `r`.`grievance_id` as `grievance_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`reclamos` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'reclamos' ) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
union all
select * from (
  select 'oferta' as contract, 'repeated_key' as flag, 'repeated_key' as kind, concat_ws('|', ifNull(toString(`t`.`point_id`), '')) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`point_id`) as last_line from (select `r`.`point_id` as `point_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`oferta` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'oferta' ) as t
      where (t.batch_id, sipHash64(`t`.`point_id`)) in (
        select t.batch_id, sipHash64(`t`.`point_id`) as hashed from (select `r`.`point_id` as `point_id`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`oferta` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'oferta' ) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
union all
select * from (
  select 'calidad' as contract, found.1 as flag, found.2 as kind, record_key, amount_balboas, cycle from (
    select concat_ws('|', ifNull(toString(`t`.`point_id`), ''), ifNull(toString(`t`.`standard`), ''), ifNull(toString(`t`.`evaluated_on`), '')) as record_key, cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle,
      arrayJoin(arrayFilter(one -> one.3, [('unknown_point', 'unknown_reference', `broken_0`)])) as found
    from (
      select `t`.`point_id`, `t`.`standard`, `t`.`evaluated_on`, ifNull(`t`.`point_id` is not null and assumeNotNull(`t`.`point_id`) not in (select assumeNotNull(`o`.`point_id`) from (select `r`.`point_id` as `point_id` from `raw`.`oferta` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'oferta' order by b.sequence desc, r.line desc limit 1 by `r`.`point_id`) as o where `o`.`point_id` is not null), false) as `broken_0`
      from (select `r`.`point_id` as `point_id`, `r`.`standard` as `standard`, `r`.`evaluated_on` as `evaluated_on` from `raw`.`calidad` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'calidad' order by b.sequence desc, r.line desc limit 1 by `r`.`point_id`, `r`.`standard`, `r`.`evaluated_on`) as t
      where `broken_0`) as t))
union all
select * from (
  select 'calidad' as contract, 'repeated_key' as flag, 'repeated_key' as kind, concat_ws('|', ifNull(toString(`t`.`point_id`), ''), ifNull(toString(`t`.`standard`), ''), ifNull(toString(`t`.`evaluated_on`), '')) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`point_id`, `t`.`standard`, `t`.`evaluated_on`) as last_line from (select `r`.`point_id` as `point_id`, `r`.`standard` as `standard`, `r`.`evaluated_on` as `evaluated_on`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`calidad` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'calidad' ) as t
      where (t.batch_id, sipHash64(`t`.`point_id`, `t`.`standard`, `t`.`evaluated_on`)) in (
        select t.batch_id, sipHash64(`t`.`point_id`, `t`.`standard`, `t`.`evaluated_on`) as hashed from (select `r`.`point_id` as `point_id`, `r`.`standard` as `standard`, `r`.`evaluated_on` as `evaluated_on`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`calidad` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'calidad' ) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
union all
select * from (
  select 'presupuesto' as contract, found.1 as flag, found.2 as kind, record_key, amount_balboas, cycle from (
    select concat_ws('|', ifNull(toString(`t`.`institution`), ''), ifNull(toString(`t`.`programme`), ''), ifNull(toString(`t`.`territory_code`), ''), ifNull(toString(`t`.`benefit_kind`), ''), ifNull(toString(`t`.`period`), '')) as record_key, toNullable(toDecimal64(`t`.`paid_balboas`, 2)) as amount_balboas, '' as cycle,
      arrayJoin(arrayFilter(one -> one.3, [('paid_over_accrued', 'exceeds', `broken_0`), ('committed_over_modified', 'exceeds', `broken_1`)])) as found
    from (
      select `t`.`institution`, `t`.`programme`, `t`.`territory_code`, `t`.`benefit_kind`, `t`.`period`, `t`.`paid_balboas`, ifNull(`t`.`paid_balboas` > `t`.`accrued_balboas`, false) as `broken_0`, ifNull(`t`.`committed_balboas` > `t`.`modified_balboas`, false) as `broken_1`
      from (select `r`.`institution` as `institution`, `r`.`programme` as `programme`, `r`.`territory_code` as `territory_code`, `r`.`benefit_kind` as `benefit_kind`, `r`.`period` as `period`, `r`.`paid_balboas` as `paid_balboas`, `r`.`accrued_balboas` as `accrued_balboas`, `r`.`committed_balboas` as `committed_balboas`, `r`.`modified_balboas` as `modified_balboas` from `raw`.`presupuesto` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'presupuesto' order by b.sequence desc, r.line desc limit 1 by `r`.`institution`, `r`.`programme`, `r`.`territory_code`, `r`.`benefit_kind`, `r`.`period`) as t
      where `broken_0` or `broken_1`) as t))
union all
select * from (
  select 'presupuesto' as contract, 'repeated_key' as flag, 'repeated_key' as kind, concat_ws('|', ifNull(toString(`t`.`institution`), ''), ifNull(toString(`t`.`programme`), ''), ifNull(toString(`t`.`territory_code`), ''), ifNull(toString(`t`.`benefit_kind`), ''), ifNull(toString(`t`.`period`), '')) as record_key,
    toNullable(toDecimal64(`t`.`paid_balboas`, 2)) as amount_balboas, '' as cycle from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`institution`, `t`.`programme`, `t`.`territory_code`, `t`.`benefit_kind`, `t`.`period`) as last_line from (select `r`.`institution` as `institution`, `r`.`programme` as `programme`, `r`.`territory_code` as `territory_code`, `r`.`benefit_kind` as `benefit_kind`, `r`.`period` as `period`, `r`.`paid_balboas` as `paid_balboas`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`presupuesto` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'presupuesto' ) as t
      where (t.batch_id, sipHash64(`t`.`institution`, `t`.`programme`, `t`.`territory_code`, `t`.`benefit_kind`, `t`.`period`)) in (
        select t.batch_id, sipHash64(`t`.`institution`, `t`.`programme`, `t`.`territory_code`, `t`.`benefit_kind`, `t`.`period`) as hashed from (select `r`.`institution` as `institution`, `r`.`programme` as `programme`, `r`.`territory_code` as `territory_code`, `r`.`benefit_kind` as `benefit_kind`, `r`.`period` as `period`, `r`.`paid_balboas` as `paid_balboas`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`presupuesto` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'presupuesto' ) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
union all
select * from (
  select 'puntos_de_pago' as contract, 'repeated_key' as flag, 'repeated_key' as kind, concat_ws('|', ifNull(toString(`t`.`pay_point_id`), ''), ifNull(toString(`t`.`cycle`), '')) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`pay_point_id`, `t`.`cycle`) as last_line from (select `r`.`pay_point_id` as `pay_point_id`, `r`.`cycle` as `cycle`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`puntos_de_pago` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'puntos_de_pago' ) as t
      where (t.batch_id, sipHash64(`t`.`pay_point_id`, `t`.`cycle`)) in (
        select t.batch_id, sipHash64(`t`.`pay_point_id`, `t`.`cycle`) as hashed from (select `r`.`pay_point_id` as `pay_point_id`, `r`.`cycle` as `cycle`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`puntos_de_pago` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'puntos_de_pago' ) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
union all
select * from (
  select 'planilla' as contract, found.1 as flag, found.2 as kind, record_key, amount_balboas, cycle from (
    select lower(hex(sipHash64Keyed((select (k0, k1) from `input_key`), concat_ws('|', ifNull(toString(`t`.`cedula`), ''), ifNull(toString(`t`.`programme`), ''))))) as record_key, cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle,
      arrayJoin(arrayFilter(one -> one.3, [('unknown_cedula', 'unknown_reference', `broken_0`)])) as found
    from (
      select `t`.`cedula`, `t`.`programme`, ifNull(`t`.`cedula` is not null and assumeNotNull(`t`.`cedula`) not in (select assumeNotNull(`o`.`cedula`) from (
    select `cedula` from `raw`.`personas`
    where (batch_id, line) in (
    select last.1, last.2 from (
      select argMax((r.batch_id, r.line), (b.snapshot_on, r.line + b.line_offset)) as last
      from (
        select `person_id`, batch_id, line from `raw`.`personas`
        where (select count() from input_batches where contract = 'planilla') > 0 and (batch_id in (select batch_id from (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'personas' and stands) where snapshot_on = (select max(snapshot_on) from (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'personas' and stands)))
          or (`person_id`) not in (select `person_id` from `raw`.`personas` where (select count() from input_batches where contract = 'planilla') > 0 and batch_id in (select batch_id from (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'personas' and stands) where snapshot_on = (select max(snapshot_on) from (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'personas' and stands)))))
      ) as r inner join (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'personas' and stands) as b on b.batch_id = r.batch_id
      group by `r`.`person_id`)) and (select count() from input_batches where contract = 'planilla') > 0) as o where `o`.`cedula` is not null), false) as `broken_0`
      from (select `r`.`cedula` as `cedula`, `r`.`programme` as `programme` from
  `raw`.`planilla` as r
  inner join (
    select batch_id, line_offset from (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'planilla' and stands)
    where snapshot_on = (select max(snapshot_on) from input_batches where contract = 'planilla')
  ) as b on b.batch_id = r.batch_id order by r.line + b.line_offset desc limit 1 by `r`.`cedula`, `r`.`programme`) as t
      where `broken_0`) as t))
union all
select * from (
  select 'planilla' as contract, 'in_two_programmes' as flag, 'repeated' as kind, lower(hex(sipHash64Keyed((select (k0, k1) from `input_key`), concat_ws('|', ifNull(toString(`t`.`cedula`), ''), ifNull(toString(`t`.`programme`), ''))))) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, count() over (partition by `t`.`cedula`) as alike from (select * from (select `r`.`cedula` as `cedula`, `r`.`programme` as `programme` from
  `raw`.`planilla` as r
  inner join (
    select batch_id, line_offset from (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'planilla' and stands)
    where snapshot_on = (select max(snapshot_on) from input_batches where contract = 'planilla')
  ) as b on b.batch_id = r.batch_id order by r.line + b.line_offset desc limit 1 by `r`.`cedula`, `r`.`programme`)) as t
      where `t`.`cedula` is not null and sipHash64(`t`.`cedula`) in (
        select sipHash64(`t`.`cedula`) as hashed from (select * from (select `r`.`cedula` as `cedula`, `r`.`programme` as `programme` from
  `raw`.`planilla` as r
  inner join (
    select batch_id, line_offset from (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'planilla' and stands)
    where snapshot_on = (select max(snapshot_on) from input_batches where contract = 'planilla')
  ) as b on b.batch_id = r.batch_id order by r.line + b.line_offset desc limit 1 by `r`.`cedula`, `r`.`programme`)) as t where `t`.`cedula` is not null group by hashed having count() > 1)
    ) as t where alike > 1)
union all
select * from (
  select 'planilla' as contract, 'repeated_key' as flag, 'repeated_key' as kind, lower(hex(sipHash64Keyed((select (k0, k1) from `input_key`), concat_ws('|', ifNull(toString(`t`.`cedula`), ''), ifNull(toString(`t`.`programme`), ''))))) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`cedula`, `t`.`programme`) as last_line from (select `r`.`cedula` as `cedula`, `r`.`programme` as `programme`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from
  `raw`.`planilla` as r
  inner join (
    select batch_id, line_offset from (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'planilla' and stands)
    where snapshot_on = (select max(snapshot_on) from input_batches where contract = 'planilla')
  ) as b on b.batch_id = r.batch_id) as t
      where (t.batch_id, sipHash64(`t`.`cedula`, `t`.`programme`)) in (
        select t.batch_id, sipHash64(`t`.`cedula`, `t`.`programme`) as hashed from (select `r`.`cedula` as `cedula`, `r`.`programme` as `programme`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from
  `raw`.`planilla` as r
  inner join (
    select batch_id, line_offset from (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'planilla' and stands)
    where snapshot_on = (select max(snapshot_on) from input_batches where contract = 'planilla')
  ) as b on b.batch_id = r.batch_id) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
union all
select * from (
  select 'fichas' as contract, 'same_cedula' as flag, 'repeated' as kind, concat_ws('|', ifNull(toString(`t`.`registry_code`), ''), ifNull(toString(`t`.`form_number`), ''), ifNull(toString(`t`.`member_number`), '')) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, count() over (partition by `t`.`registry_code`, `t`.`cedula`) as alike from (select * from (select `r`.`registry_code` as `registry_code`, `r`.`form_number` as `form_number`, `r`.`member_number` as `member_number`, `r`.`cedula` as `cedula` from `raw`.`fichas` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'fichas' order by b.sequence desc, r.line desc limit 1 by `r`.`registry_code`, `r`.`form_number`, `r`.`member_number`)) as t
      where `t`.`registry_code` is not null and `t`.`cedula` is not null and sipHash64(`t`.`registry_code`, `t`.`cedula`) in (
        select sipHash64(`t`.`registry_code`, `t`.`cedula`) as hashed from (select * from (select `r`.`registry_code` as `registry_code`, `r`.`form_number` as `form_number`, `r`.`member_number` as `member_number`, `r`.`cedula` as `cedula` from `raw`.`fichas` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'fichas' order by b.sequence desc, r.line desc limit 1 by `r`.`registry_code`, `r`.`form_number`, `r`.`member_number`)) as t where `t`.`registry_code` is not null and `t`.`cedula` is not null group by hashed having count() > 1)
    ) as t where alike > 1)
union all
select * from (
  select 'fichas' as contract, 'repeated_key' as flag, 'repeated_key' as kind, concat_ws('|', ifNull(toString(`t`.`registry_code`), ''), ifNull(toString(`t`.`form_number`), ''), ifNull(toString(`t`.`member_number`), '')) as record_key,
    cast(null as Nullable(Decimal(18, 2))) as amount_balboas, '' as cycle from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`registry_code`, `t`.`form_number`, `t`.`member_number`) as last_line from (select `r`.`registry_code` as `registry_code`, `r`.`form_number` as `form_number`, `r`.`member_number` as `member_number`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`fichas` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'fichas' ) as t
      where (t.batch_id, sipHash64(`t`.`registry_code`, `t`.`form_number`, `t`.`member_number`)) in (
        select t.batch_id, sipHash64(`t`.`registry_code`, `t`.`form_number`, `t`.`member_number`) as hashed from (select `r`.`registry_code` as `registry_code`, `r`.`form_number` as `form_number`, `r`.`member_number` as `member_number`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`fichas` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'fichas' ) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
);
