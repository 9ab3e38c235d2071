import { CONTRACT_NAMES } from '#domain/contracts/index.ts'
import { findingsModel } from './define.ts'

/** Findings in every contract but payments. */
export const int_findings_records = findingsModel(
  'int_findings_records',
  CONTRACT_NAMES.filter(name => name !== 'pagos'),
)
