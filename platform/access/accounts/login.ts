import { SimeiError } from '#domain/errors.ts'

const LOGIN = /^[a-z0-9][a-z0-9._@+-]{2,63}$/
const MAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/
const MOST_NAME = 120

/** A login without case, accents and the look-alikes of compatibility (`Ána` and `ana` are one). */
export const loginKey = (login: string): string =>
  login.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Throws `login_invalid` unless login, mail and name can be kept; the detail says which one, never its text. */
export function checkNames(account: { login: string; displayName: string; mail: string }): void {
  const refuse = (detail: string) => new SimeiError('login_invalid', { detail })
  if (!LOGIN.test(loginKey(account.login))) throw refuse('login')
  if (!MAIL.test(account.mail)) throw refuse('mail')
  const { length } = account.displayName.trim()
  if (length === 0 || length > MOST_NAME) throw refuse('name')
}
