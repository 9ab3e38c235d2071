import { SimeiError } from '#domain/errors.ts'
import { scoreOf } from './judge.ts'

const LEAST_CHARACTERS = 12
/** More tells a guesser nothing and costs the judge time. */
const MOST_CHARACTERS = 128
/** "Very unguessable": ten billion guesses or more. */
const LEAST_SCORE = 4

/** What a guesser tries first in a ministry of this country. */
const LOCAL_WORDS = [
  'simei',
  'mides',
  'ministerio',
  'desarrollo',
  'social',
  'panama',
  'beneficiario',
  'programa',
]

/**
 * Throws `password_weak`, its detail one of `too short`, `too long`, `guessable`, when a password is below 12 characters, above 128, or could be
 * found in fewer than ten billion guesses by somebody who knows `known` (login, name, mail). No rules of capitals and digits: NIST SP 800-63B-4, 3.1.1.
 */
export async function assertStrong(password: string, known: readonly string[]): Promise<void> {
  const normal = password.normalize('NFKC')
  const weak = (detail: string) => new SimeiError('password_weak', { detail })
  if ([...normal].length < LEAST_CHARACTERS) throw weak('too short')
  if ([...normal].length > MOST_CHARACTERS) throw weak('too long')
  const words = known
    .flatMap(text => [text, ...text.split(/[^\p{L}\p{N}]+/u)])
    .filter(word => word.length > 2)
  if ((await scoreOf(normal, [...LOCAL_WORDS, ...words])) < LEAST_SCORE) throw weak('guessable')
}
