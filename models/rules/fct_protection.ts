import { UNKNOWN } from '#domain/dimensions.ts'
import { PROTECTION_STATUSES, RULE_SUBJECTS, STAGE_IDS } from '#domain/rules/vocabulary.ts'
import { accepted, holds, related, unique } from '../framework/checks.ts'
import { defineModel } from '../framework/model.ts'
import { dim_territory } from '../marts/dim_territory.ts'
import { bound, written } from './compile.ts'
import { FIRST_RULES } from './first-rules.ts'
import { int_protection_subjects } from './int_protection_subjects.ts'
import { RECORDS } from './sources.ts'
import { statusQuery } from './status-query.ts'

/**
 * Grain: one human being's status in one subject of protection (a dimension, or a package of services) in a stretch of days during which neither
 * it nor the rule nor the person's attributes changed. Judged by the rules that were in force on each day (`rule_id`), as activated when
 * the publication was built; nobody has a status before the first rule, nor where no rule asks anything of their stage. `sin_dato`: what the
 * rule asks for is not known. `previous_*` are of the day before, empty where there was no status. `protected_on` and `unprotected_on`:
 * the next later day on which a stretch with that status begins; null is never. The committed statement is that of the demonstration's rules.
 */
export const fct_protection = defineModel({
  name: 'fct_protection',
  grain: 'human being, subject of protection and stretch',
  columns: {
    person_number: 'UInt32',
    person_subject_number: 'UInt32',
    subject: 'LowCardinality(String)',
    rule_id: 'LowCardinality(String)',
    stage: 'LowCardinality(String)',
    status: 'LowCardinality(String)',
    valid_from: 'Date32',
    valid_to: 'Date32',
    previous_status: 'LowCardinality(String)',
    previous_rule_id: 'LowCardinality(String)',
    previous_stage: 'LowCardinality(String)',
    protected_on: 'Nullable(Date32)',
    unprotected_on: 'Nullable(Date32)',
    sex: 'LowCardinality(String)',
    birth_on: 'Date32',
    household_number: 'UInt32',
    corregimiento: 'LowCardinality(String)',
  },
  reads: [int_protection_subjects, dim_territory, ...new Set(Object.values(RECORDS).map(({ mart }) => mart))],
  inputs: ['protection_rules', 'last_file_year'],
  orderBy: ['subject', 'corregimiento', 'person_number'],
  query: statusQuery({ rules: FIRST_RULES, bind: written }),
  given: ({ rules }) => statusQuery({ rules, bind: bound }),
  checks: [
    unique('person_number', 'subject', 'valid_from'),
    holds('stretches run forward', 'valid_from <= valid_to'),
    accepted('subject', RULE_SUBJECTS),
    accepted('stage', STAGE_IDS),
    accepted('status', PROTECTION_STATUSES),
    related('corregimiento', 'dim_territory', 'code', [UNKNOWN]),
  ],
  served: { programme: "''", territory: "if(corregimiento = 'ND', 'PA-ND', corregimiento)" },
})
