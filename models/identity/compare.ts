import { type RawBuilder, sql } from 'kysely'
import { type Field, SIMILAR_SHARE, WEIGHTS } from './weights.ts'

type Text = string

/** Answers of a field, the first that holds stands; the last one needs no condition. */
type Answers = readonly (readonly [level: string, condition: Text])[]

/** `l` and `r`: the two records. Conditions that read texts letter by letter come last: ClickHouse reads them only where they matter. */
const slip = (a: Text, b: Text): Text =>
  `damerauLevenshteinDistance(${a}, ${b}) <= if(least(length(${a}), length(${b})) >= 8, 2, 1) and jaroWinklerSimilarity(${a}, ${b}) >= 0.88`

const names = (one: string, swapped: string, text: string): Answers => {
  const [l1, l2, r1, r2] = [`l.${one}_1`, `l.${one}_2`, `r.${one}_1`, `r.${one}_2`]
  return [
    ['missing', `${l1} = 0 or ${r1} = 0`],
    ['same_text', `l.${text} = r.${text}`],
    ['same_sound', `${l1} = ${r1} and ${l2} = ${r2}`],
    [swapped, `${l1} = ${r2} and ${l2} = ${r1} and ${l2} != 0`],
    ['contained', `(${l2} = 0 and ${l1} in (${r1}, ${r2})) or (${r2} = 0 and ${r1} in (${l1}, ${l2}))`],
    ['similar', slip(`l.${text}`, `r.${text}`)],
    ['partial', `${l1} = ${r1} or ${l1} = ${r2} or (${l2} != 0 and (${l2} = ${r1} or ${l2} = ${r2}))`],
    ['different', 'true'],
  ]
}

const ANSWERS: Readonly<Record<Field, Answers>> = {
  cedula: [
    ['missing', `l.cedula = '' or r.cedula = ''`],
    ['same', 'l.cedula = r.cedula'],
    ['near', 'l.cedula_groups = r.cedula_groups or damerauLevenshteinDistance(l.cedula, r.cedula) = 1'],
    ['different', 'true'],
  ],
  given: names('given', 'reordered', 'given'),
  surnames: names('surname', 'transposed', 'surnames'),
  birth: [
    ['missing', 'l.birth_on is null or r.birth_on is null'],
    ['same', 'l.birth_on = r.birth_on'],
    [
      'day_month_swapped',
      'toYear(l.birth_on) = toYear(r.birth_on) and toMonth(l.birth_on) = toDayOfMonth(r.birth_on) and toDayOfMonth(l.birth_on) = toMonth(r.birth_on)',
    ],
    [
      'year_off_by_one',
      'toMonth(l.birth_on) = toMonth(r.birth_on) and toDayOfMonth(l.birth_on) = toDayOfMonth(r.birth_on) and abs(toYear(l.birth_on) - toYear(r.birth_on)) = 1',
    ],
    [
      'one_digit',
      'damerauLevenshteinDistance(toString(assumeNotNull(l.birth_on)), toString(assumeNotNull(r.birth_on))) = 1',
    ],
    [
      'first_of_year',
      'toYear(l.birth_on) = toYear(r.birth_on) and (toDayOfYear(l.birth_on) = 1 or toDayOfYear(r.birth_on) = 1)',
    ],
    ['close', 'abs(toInt32(l.birth_on) - toInt32(r.birth_on)) <= 366'],
    ['different', 'true'],
  ],
  sex: [
    ['missing', `l.sex = '' or r.sex = ''`],
    ['same', 'l.sex = r.sex'],
    ['different', 'true'],
  ],
  place: [
    ['missing', `l.corregimiento = '' or r.corregimiento = ''`],
    ['same', 'l.corregimiento = r.corregimiento'],
    ['same_province', 'substring(l.corregimiento, 1, 2) = substring(r.corregimiento, 1, 2)'],
    ['different', 'true'],
  ],
}

/** Names of the answers of a field, in the order of their numbers from 1. */
export const levelsOf = (field: Field): readonly string[] => ANSWERS[field].map(([level]) => level)

/** Number of an answer, from 1. Throws RangeError when the field has no such answer. */
const numberOf = (field: Field, level: string): number => {
  const number = levelsOf(field).indexOf(level) + 1
  if (number === 0) throw new RangeError(`${field} has no answer ${level}`)
  return number
}

/** SQL of the answer's number, over the records `l` and `r`. */
export const answer = (field: Field): RawBuilder<unknown> => {
  const answers = ANSWERS[field]
  const conditions = answers
    .slice(0, -1)
    .map(([, condition], index) => `ifNull(${condition}, false), ${index + 1}`)
  return sql.raw(`toUInt8(multiIf(${conditions.join(', ')}, ${answers.length}))`)
}

/** SQL condition: the answer, a column of numbers, is one of these. */
export const answered = (field: Field, column: string, levels: readonly string[]): string =>
  `${column} in (${levels.map(level => numberOf(field, level)).join(', ')})`

/** SQL of the answer's name. */
export const levelName = (field: Field, column: string): string =>
  `[${levelsOf(field)
    .map(level => `'${level}'`)
    .join(', ')}][${column}]`

const stated = (field: Field, column: string): string => {
  const weights: Readonly<Record<string, number>> = WEIGHTS[field]
  const values = levelsOf(field).map(level => {
    const weight = weights[level]
    if (weight === undefined) throw new RangeError(`${field}.${level} has no weight`)
    return `toFloat32(${weight})`
  })
  return `[${values.join(', ')}][${column}]`
}

/** Rarity of the words that agree, of the record of `l`; of the commoner of two that are only alike. */
const rarity = (field: 'given' | 'surnames', one: string, column: string): string => {
  const all = (side: string) => `${side}.${one}_1_bits + ${side}.${one}_2_bits`
  const is = (...levels: readonly string[]) => answered(field, column, levels)
  return `multiIf(
    ${is('same_text', 'same_sound', field === 'given' ? 'reordered' : 'transposed')}, ${all('l')},
    ${is('contained', 'partial')}, if(l.${one}_1 in (r.${one}_1, r.${one}_2), l.${one}_1_bits, l.${one}_2_bits),
    ${is('similar')}, toFloat32(${SIMILAR_SHARE}) * least(${all('l')}, ${all('r')}),
    toFloat32(0))`
}

/** SQL of the weight of an answer in bits, over the records `l` and `r` and the answer's number in `column`. */
export const weight = (field: Field, column: string): RawBuilder<unknown> => {
  const base = stated(field, column)
  if (field === 'given') return sql.raw(`${base} + ${rarity('given', 'given', column)}`)
  if (field === 'surnames') return sql.raw(`${base} + ${rarity('surnames', 'surname', column)}`)
  if (field === 'birth')
    return sql.raw(`${base} + if(${answered('birth', column, ['same'])}, l.birth_bits, toFloat32(0))`)
  if (field === 'place')
    return sql.raw(`${base} + if(${answered('place', column, ['same'])}, l.place_bits, toFloat32(0))`)
  return sql.raw(base)
}
