import { sql } from 'kysely'
import { CHANGE_CAUSES } from '#domain/rules/vocabulary.ts'
import { accepted } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { fct_protection } from './fct_protection.ts'

/**
 * Grain: one change of one human being's status in one subject of protection. Cause: `etapa` when the person entered another stage of life on
 * that day, else `regla` when another version of the rule came into force on it, else `dato`, what is known of the person. A view.
 */
export const fct_protection_changes = defineModel({
  name: 'fct_protection_changes',
  grain: 'change of a status',
  materialisation: 'view',
  columns: {
    person_number: 'UInt32',
    person_subject_number: 'UInt32',
    subject: 'LowCardinality(String)',
    changed_on: 'Date32',
    from_status: 'LowCardinality(String)',
    to_status: 'LowCardinality(String)',
    cause: 'String',
    sex: 'LowCardinality(String)',
    birth_on: 'Date32',
    corregimiento: 'LowCardinality(String)',
  },
  reads: [fct_protection],
  query: sql`
    select person_number, person_subject_number, subject, valid_from as changed_on, previous_status as from_status, status as to_status,
      multiIf(stage != previous_stage, 'etapa', rule_id != previous_rule_id, 'regla', 'dato') as cause, sex, birth_on, corregimiento
    from ${from(fct_protection)} where previous_status != '' and previous_status != status`,
  checks: [accepted('cause', CHANGE_CAUSES)],
  served: { programme: "''", territory: "if(corregimiento = 'ND', 'PA-ND', corregimiento)" },
})
