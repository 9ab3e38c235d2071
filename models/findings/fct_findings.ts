import { sql } from 'kysely'
import { defineModel, from } from '../framework/model.ts'
import { FINDING_COLUMNS } from './define.ts'
import { int_findings_payments } from './int_findings_payments.ts'
import { int_findings_records } from './int_findings_records.ts'

/** Grain: one row of a contract under one flag of that contract. Healed when the data arrives: it is then in the next publication no more. */
export const fct_findings = defineModel({
  name: 'fct_findings',
  grain: 'row of a contract under one flag',
  materialisation: 'view',
  columns: FINDING_COLUMNS,
  reads: [int_findings_payments, int_findings_records],
  query: sql`select * from ${from(int_findings_payments)} union all select * from ${from(int_findings_records)}`,
})
