import { SimeiError } from '#domain/errors.ts'
import type { Store } from '#store/index.ts'
import { loginKey } from '../accounts/login.ts'
import { passwordMatches } from './hash.ts'

/** The number of the active account of this login and password; the same work and the same refusal, whatever was wrong. Throws `sign_in_refused`. */
export async function provePassword(store: Store, login: string, password: string): Promise<string> {
  const found = await store.db
    .selectFrom('accounts')
    .select(['account_id', 'password_hash'])
    .where('login_key', '=', loginKey(login))
    .where('state', '=', 'active')
    .executeTakeFirst()
  const matches = await passwordMatches(password, found?.password_hash)
  if (found === undefined || !matches) throw new SimeiError('sign_in_refused')
  return found.account_id
}
