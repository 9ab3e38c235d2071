import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { SimeiError } from '#domain/errors.ts'

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

let judge: Promise<ZxcvbnFactory> | undefined

/** The lists (49,000 widespread passwords; Spanish words and names) come with the program and are read when first needed: no service is asked. */
async function openJudge(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, spanish] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-es-es'),
  ])
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...spanish.dictionary },
    graphs: common.adjacencyGraphs,
    translations: spanish.translations,
    maxLength: MOST_CHARACTERS,
  })
}

/**
 * Throws `password_weak`, its detail one of `too short`, `too long`, `guessable`, when a password is below 12 characters, above 128, or could be
 * found in fewer than ten billion guesses by somebody who knows `known` (login, name, mail). No rules of capitals and digits: NIST SP 800-63B-4, 3.1.1.
 */
export async function assertStrong(password: string, known: readonly string[]): Promise<void> {
  const normal = password.normalize('NFKC')
  const weak = (detail: string) => new SimeiError('password_weak', { detail })
  if ([...normal].length < LEAST_CHARACTERS) throw weak('too short')
  if ([...normal].length > MOST_CHARACTERS) throw weak('too long')
  judge ??= openJudge()
  const words = known
    .flatMap(text => [text, ...text.split(/[^\p{L}\p{N}]+/u)])
    .filter(word => word.length > 2)
  const { score } = (await judge).check(normal, [...LOCAL_WORDS, ...words])
  if (score < LEAST_SCORE) throw weak('guessable')
}
