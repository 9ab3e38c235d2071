-- fct_services: one row per service given.

-- Generated from fct_services.ts; change that file.

CREATE TABLE `fct_services` (
  `service_id` String,
  `service_code` LowCardinality(String),
  `institution` LowCardinality(String),
  `served_on` Date32,
  `result` LowCardinality(Nullable(String)),
  `person_number` UInt32,
  `sex` LowCardinality(String),
  `birth_on` Nullable(Date32),
  `corregimiento` LowCardinality(String)
)
ENGINE = MergeTree
ORDER BY (`served_on`, `service_code`);

INSERT INTO `fct_services` (`service_id`, `service_code`, `institution`, `served_on`, `result`, `person_number`, `sex`, `birth_on`, `corregimiento`)
SELECT `service_id`, `service_code`, `institution`, `served_on`, `result`, `person_number`, `sex`, `birth_on`, `corregimiento` FROM (
select `s`.`service_id`, `s`.`service_code`, `s`.`institution`, `s`.`served_on`, `s`.`result`, `d`.`person_number`, `d`.`sex`, `d`.`birth_on`, `d`.`corregimiento` from `stg_servicios` as `s` asof inner join `dim_person` as `d` on `d`.`person_id` = `s`.`person_id` and `d`.`valid_from` <= `s`.`served_on`
);
