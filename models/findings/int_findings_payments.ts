import { findingsModel } from './define.ts'

/** Findings in payments: a model of its own, because there are millions of them and other contracts change without them. */
export const int_findings_payments = findingsModel('int_findings_payments', ['pagos'])
