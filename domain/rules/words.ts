import type { Language, Text } from '../text.ts'
import { RULE_SOURCES, ruleColumn } from './dictionary.ts'
import type { Comparison, RuleNode, RuleScalar } from './expression.ts'

const IS: Readonly<Record<Comparison, Text>> = {
  equal: { es: 'es', en: 'is' },
  not_equal: { es: 'no es', en: 'is not' },
  less: { es: 'es menor que', en: 'is less than' },
  at_most: { es: 'es a lo sumo', en: 'is at most' },
  greater: { es: 'es mayor que', en: 'is more than' },
  at_least: { es: 'es al menos', en: 'is at least' },
}
const WORDS = {
  es: {
    all: ' y ',
    any: ' o ',
    not: 'no',
    one: 'es uno de',
    known: 'se sabe',
    unknown: 'no se sabe',
    yes: 'sí',
    no: 'no',
    with: 'con',
    days: 'en los últimos {{days}} días',
    today: 'ese día',
  },
  en: {
    all: ' and ',
    any: ' or ',
    not: 'not',
    one: 'is one of',
    known: 'is known',
    unknown: 'is not known',
    yes: 'yes',
    no: 'no',
    with: 'with',
    days: 'in the last {{days}} days',
    today: 'on that day',
  },
} as const

/** A rule's tree as a sentence, for people who did not write it. A name outside the dictionary stands as it is. */
export function ruleInWords(node: RuleNode, language: Language): string {
  const words = WORDS[language]
  const value = (one: RuleScalar): string =>
    typeof one === 'boolean' ? (one ? words.yes : words.no) : String(one)
  const told = (part: RuleNode): string => {
    if ('all' in part) return `(${part.all.map(told).join(words.all)})`
    if ('any' in part) return `(${part.any.map(told).join(words.any)})`
    if ('not' in part) return `${words.not} ${told(part.not)}`
    if ('exists' in part) {
      const source = RULE_SOURCES[part.exists]?.label[language] ?? part.exists
      const span =
        part.within_days === undefined
          ? words.today
          : words.days.replace('{{days}}', String(part.within_days))
      return `${source} ${span}${part.where === undefined ? '' : ` ${words.with} ${told(part.where)}`}`
    }
    const column = ruleColumn(part.column)?.column.label[language] ?? part.column
    if ('known' in part) return `${column}: ${part.known ? words.known : words.unknown}`
    return 'in' in part
      ? `${column} ${words.one} ${part.in.map(value).join(', ')}`
      : `${column} ${IS[part.is][language]} ${value(part.value)}`
  }
  return told(node)
}
