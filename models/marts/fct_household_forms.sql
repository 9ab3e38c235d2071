-- fct_household_forms: one row per household and stretch of an unchanged form and place.

-- Generated from fct_household_forms.ts; change that file.

CREATE VIEW `fct_household_forms` AS
SELECT `household_number`, `valid_from`, `valid_to`, `form_on`, `new_form`, `poverty_band`, `movement`, `deprived_education`, `deprived_housing`, `deprived_environment`, `deprived_work`, `deprived_health`, `deprived`, `located_on`, `corregimiento` FROM (
select `household_number`, `valid_from`, `valid_to`, `form_on`, `new_form`, `poverty_band`, `movement`, `deprived_education`, `deprived_housing`, `deprived_environment`, `deprived_work`, `deprived_health`, `deprived`, `located_on`, `corregimiento` from `int_household_versions`
);
