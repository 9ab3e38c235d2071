/** What is written down, `<noun>.<what happened>`. */
export const AUDIT_ACTIONS = [
  'account.added',
  'account.invited',
  'account.password_set',
  'account.disabled',
  'totp.confirmed',
  'totp.reset',
  'session.started',
  'session.refused',
  'session.ended',
  'grant.given',
  'grant.approved',
  'grant.revoked',
  'token.added',
  'token.revoked',
  'person.viewed',
  'audit.searched',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]
