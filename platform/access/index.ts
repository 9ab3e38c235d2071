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
export { checkAudit, exportHead } from './audit/export.ts'
export { auditSigner, publicKeyOf, publicKeyText, type SignedHead, type Signer } from './audit/heads.ts'
export { type AuditFilter, type AuditRecord, auditSearch, whoHasSeen } from './audit/search.ts'
export type { AuditFinding, AuditFindingKind, AuditReport } from './audit/verify.ts'
export { type Access, may, resolveAccess } from './grants/access.ts'
export { approveGrant, giveGrant, type NewGrant, revokeGrant } from './grants/give.ts'
export { type Grant, type GrantState, grantList } from './grants/list.ts'
export type { Whence } from './sign-in/judge.ts'
export { proveAccount } from './sign-in/prove.ts'
export { pruneAccess } from './sign-in/prune.ts'
export {
  openSession,
  type Session,
  type SessionRecord,
  sessionList,
  signOut,
} from './sign-in/sessions.ts'
export {
  finishEnrolment,
  type SignInOutcome,
  signIn,
  signInWithCode,
} from './sign-in/sign-in.ts'
export { beginTotp, confirmTotp, resetTotp } from './sign-in/totp.ts'
export {
  addToken,
  type NewToken,
  openToken,
  revokeToken,
  type ServiceToken,
  TOKEN_ROLES,
  tokenList,
} from './tokens/tokens.ts'
