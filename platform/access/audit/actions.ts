/** What is written down, `<noun>.<what happened>`. */
export const AUDIT_ACTIONS = [
  'account.added',
  'account.invited',
  'account.password_set',
  'account.disabled',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]
