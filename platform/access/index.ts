export {
  type Account,
  accountByLogin,
  accountList,
  addAccount,
  disableAccount,
  inviteAgain,
  type NewAccount,
} from './accounts/accounts.ts'
export { acceptLink, type OneTimeLink } from './accounts/links.ts'
export type { Act, Actor } from './actor.ts'
export { AUDIT_ACTIONS, type AuditAction } from './audit/actions.ts'
export { type AuditEntry, appendAudit } from './audit/append.ts'
