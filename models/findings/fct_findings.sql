-- fct_findings: one row per row of a contract under one flag.

-- Generated from fct_findings.ts; change that file.

CREATE VIEW `fct_findings` AS
SELECT `contract`, `flag`, `kind`, `record_key`, `amount_balboas`, `cycle` FROM (
select * from `int_findings_payments` union all select * from `int_findings_records`
);
