import { type RawBuilder, sql } from 'kysely'

type Expression = RawBuilder<unknown>

/** Plain replacements one after the other: far faster than as many patterns. */
const replaced = (text: Expression, pairs: readonly (readonly [string, string])[]): Expression =>
  pairs.reduce((inner, [from, to]) => sql`replaceAll(${inner}, ${sql.lit(from)}, ${sql.lit(to)})`, text)

/** Words of a name that say nothing of whose it is: particles, and the mark of a widow. */
const PARTICLES = 'DE|DEL|LA|LAS|LOS|EL|Y|VDA|VIUDA'

/**
 * A name as capital letters A to Z: without accents, ñ as n, particles and signs left out, words parted by one blank and enclosed by blanks.
 * A null gives ''.
 */
export const plainName = (name: Expression): Expression => sql`
  replaceRegexpAll(concat(' ', replaceRegexpAll(
    translateUTF8(upperUTF8(ifNull(${name}, '')), 'ÁÀÄÂÃÉÈËÊÍÌÏÎÓÒÖÔÕÚÙÜÛÑÇ', 'AAAAAEEEEIIIIOOOOOUUUUNC'),
    '[^A-Z]+', ' '), ' '), ${sql.lit(`( +(${PARTICLES}))* +`)}, ' ')`

/**
 * How a plain name sounds in Spanish America, word by word: b and v, s, z, c before e or i and x, ll and y, g before e or i and j, qu, c and k are one
 * sound each, h is mute, and double letters are one.
 */
export const sounds = (plain: Expression): Expression =>
  replaced(plain, [
    ['CH', '3'],
    ['SH', '3'],
    ['PH', 'F'],
    ['H', ''],
    ['GE', 'JE'],
    ['GI', 'JI'],
    ['GUE', 'GE'],
    ['GUI', 'GI'],
    ['QU', 'K'],
    ['CE', 'SE'],
    ['CI', 'SI'],
    ['C', 'K'],
    ['Q', 'K'],
    ['Z', 'S'],
    ['X', 'S'],
    ['V', 'B'],
    ['W', 'U'],
    ['LL', 'Y'],
    ['Y ', 'I '],
    ...[...'SRNTMFPKBDLAEOI'].map(letter => [letter + letter, letter] as const),
    ['NB', 'MB'],
    ['NP', 'MP'],
  ])

/** Short and familiar forms, as they sound, and the names that they stand for. Those that stand for two names are left out. */
const NICKNAMES: Readonly<Record<string, string>> = {
  MA: 'MARIA',
  MARI: 'MARIA',
  MARUJA: 'MARIA',
  '3EPE': 'JOSE',
  PEPE: 'JOSE',
  JSE: 'JOSE',
  PAN3O: 'FRANSISKO',
  PAKO: 'FRANSISKO',
  FKO: 'FRANSISKO',
  LU3O: 'LUIS',
  NA3O: 'IGNASIO',
  LALO: 'EDUARDO',
  KIKE: 'ENRIKE',
  MEMO: 'GIYERMO',
  TONO: 'ANTONIO',
  RAFA: 'RAFAEL',
  MANOLO: 'MANUEL',
  NANDO: 'FERNANDO',
  '3ABELA': 'ISABEL',
  '3ELA': 'GRASIELA',
  KON3A: 'KONSEPSION',
  KON3ITA: 'KONSEPSION',
  LUPE: 'GUADALUPE',
  TERE: 'TERESA',
  ANITA: 'ANA',
  ROSITA: 'ROSA',
  JUANITA: 'JUANA',
  KARMENSITA: 'KARMEN',
}

/** The name that a familiar form stands for; any other word as it is. */
export const withoutNickname = (word: Expression): Expression =>
  sql`transform(${word}, [${sql.join(Object.keys(NICKNAMES).map(name => sql.lit(name)))}], [${sql.join(
    Object.values(NICKNAMES).map(name => sql.lit(name)),
  )}], ${word})`

/** First word of a plain or sounded name, or ''; its further words as one, or ''. */
export const firstWord = (name: Expression): Expression => sql`splitByChar(' ', trimBoth(${name}))[1]`
export const furtherWords = (name: Expression): Expression =>
  sql`arrayStringConcat(arraySlice(splitByChar(' ', trimBoth(${name})), 2), ' ')`
