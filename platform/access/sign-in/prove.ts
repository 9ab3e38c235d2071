import type { Store } from '#store/index.ts'
import { judgePassword, refusal, type Whence } from './judge.ts'
import { codeBucket, forgiveAttempt, takeAttempt } from './throttle.ts'
import { takeFactor } from './totp.ts'

/**
 * Proves who somebody is without a session, as at the terminal of the machine: password, and code where the account has a second factor.
 */
export async function proveAccount(
  store: Store,
  secretKey: Uint8Array,
  attempt: { readonly login: string; readonly password: string; readonly code?: string },
  whence: Whence,
  at: Date,
): Promise<
  | { readonly outcome: 'proven'; readonly accountId: string }
  | { readonly outcome: 'throttled'; readonly retryAfterSeconds: number }
  | { readonly outcome: 'refused' }
> {
  const judged = await judgePassword(store, secretKey, attempt, whence, at)
  if (judged.outcome !== 'right') return judged
  const { accountId, who } = judged
  if (who.hasTotp) {
    const retryAfterSeconds = await takeAttempt(store, [codeBucket(accountId)], at)
    if (retryAfterSeconds !== undefined) return { outcome: 'throttled', retryAfterSeconds }
    const factor = await store.db
      .transaction()
      .execute(trx => takeFactor(trx, secretKey, accountId, attempt.code ?? '', at))
    if (factor === undefined) {
      await refusal(store, accountId, at, whence.address, 'code')
      return { outcome: 'refused' }
    }
  }
  await forgiveAttempt(store, [...who.buckets, codeBucket(accountId)])
  return { outcome: 'proven', accountId }
}
