-- fct_protection_changes: one row per change of a status.

-- Generated from fct_protection_changes.ts; change that file.

CREATE VIEW `fct_protection_changes` AS
SELECT `person_number`, `person_subject_number`, `subject`, `changed_on`, `from_status`, `to_status`, `cause`, `sex`, `birth_on`, `corregimiento` FROM (
select person_number, person_subject_number, subject, valid_from as changed_on, previous_status as from_status, status as to_status,
  multiIf(stage != previous_stage, 'etapa', rule_id != previous_rule_id, 'regla', 'dato') as cause, sex, birth_on, corregimiento
from `fct_protection` where previous_status != '' and previous_status != status
);
