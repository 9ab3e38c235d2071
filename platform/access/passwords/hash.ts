import { availableParallelism } from 'node:os'
import pLimit from 'p-limit'
import { SimeiError } from '#domain/errors.ts'
import { newSecret } from '../secrets.ts'

/** argon2id by the OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane. The package's default algorithm is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Read when first needed: most commands hash no password. */
const argon2 = () => import('@node-rs/argon2')

/** Hashes at once: one core stays for whoever is signed in. 19 MiB each. */
const limited = pLimit(Math.max(1, Math.min(4, availableParallelism() - 1)))
/** Beyond this, an answer would come after whoever waits has gone. */
const MOST_WAITING = 200

/** Throws `overloaded`, which says nothing of the account, when too many wait already. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  if (limited.pendingCount >= MOST_WAITING) throw new SimeiError('overloaded')
  return limited(work)
}

/** The same password typed on two keyboards is the same text. */
const normal = (password: string): string => password.normalize('NFKC')

/** The password's hash in PHC form, with its own salt and cost. About 60–120 ms of one core, beside the event loop. Throws `overloaded`. */
export async function hashPassword(password: string): Promise<string> {
  const { hash } = await argon2()
  return inTurn(() => hash(normal(password), COST))
}

let decoy: Promise<string> | undefined

/**
 * Whether the password is the one that was hashed. Without a hash (an unknown account, one without a password) the answer is no after the
 * same work, so that time does not tell which accounts exist. Throws `overloaded`.
 */
export async function passwordMatches(password: string, stored: string | null | undefined): Promise<boolean> {
  decoy ??= hashPassword(newSecret())
  const { verify } = await argon2()
  const compared = stored ?? (await decoy)
  const matches = await inTurn(() => verify(compared, normal(password)))
  return matches && stored !== null && stored !== undefined
}

/** Whether a hash was made at another cost than today's, and is made anew at the next sign-in. */
export async function isHashOutdated(stored: string): Promise<boolean> {
  const { parseOptions } = await argon2()
  const { memoryCost, timeCost, parallelism } = parseOptions(stored)
  return memoryCost !== COST.memoryCost || timeCost !== COST.timeCost || parallelism !== COST.parallelism
}
