export {
  type Account,
  accountById,
  accountByLogin,
  accountList,
  addAccount,
  disableAccount,
  inviteAgain,
  type NewAccount,
} from './accounts/accounts.ts'
export { generatePassword } from './accounts/generated.ts'
export { acceptLink, lookAtLink, type OneTimeLink, type TellLink, workingLink } from './accounts/links.ts'
export { type Act, type Actor, accountOf } from './actor.ts'
export { AUDIT_ACTIONS, type AuditAction } from './audit/actions.ts'
export { type AuditEntry, appendAudit, appendAudits } from './audit/append.ts'
export { checkAudit, exportHead } from './audit/export.ts'
export { auditSigner, publicKeyOf, publicKeyText, type SignedHead, type Signer } from './audit/heads.ts'
export { type AuditFilter, type AuditRecord, auditSearch, auditSize, whoHasSeen } from './audit/search.ts'
export type { AuditFinding, AuditFindingKind, AuditReport } from './audit/verify.ts'
export { type Access, may, resolveAccess } from './grants/access.ts'
export { approveGrant, assertMay, giveGrant, type NewGrant, revokeGrant } from './grants/give.ts'
export { holdersOf } from './grants/holders.ts'
export { type Grant, type GrantState, grantList } from './grants/list.ts'
export { breakGlass, type GlassBroken, type GlassNews, glassOf } from './nominal/glass.ts'
export { type Reveal, reveal, revealedTo, subjectOf } from './nominal/reveals.ts'
export { type Attempt, keepAttempt, takeProviderAttempt } from './provider/attempts.ts'
export { type Identity, linkAccount, unlinkAccount } from './provider/identities.ts'
export {
  type Challenge,
  type IdentityProvider,
  openProvider,
  type ProvenIdentity,
  type ProviderSettings,
} from './provider/provider.ts'
export { isOfProvider, signInByProvider, takeReturn } from './provider/sign-in.ts'
export type { Whence } from './sign-in/judge.ts'
export { changePassword, type PasswordOutcome } from './sign-in/own-password.ts'
export { type ProofOutcome, proofOf, proveAnew, provenUntil } from './sign-in/proof.ts'
export { proveAccount } from './sign-in/prove.ts'
export { pruneAccess } from './sign-in/prune.ts'
export {
  openSession,
  type Session,
  type SessionRecord,
  type Stage,
  sessionList,
  signOut,
} from './sign-in/sessions.ts'
export {
  finishEnrolment,
  type SignInOutcome,
  signIn,
  signInWithCode,
} from './sign-in/sign-in.ts'
export { standingSession } from './sign-in/standing.ts'
export { beginTotp, confirmTotp, renewRecoveryCodes, resetTotp, secondFactor } from './sign-in/totp.ts'
export { countWrongToken } from './tokens/guesses.ts'
export {
  addToken,
  type NewToken,
  openToken,
  revokeToken,
  type ServiceToken,
  TOKEN_ROLES,
  tokenList,
} from './tokens/tokens.ts'
