import type { Language, Text } from '../text.ts'
import { RULE_SOURCES, ruleColumn } from './dictionary.ts'
import type { Comparison, RuleNode, RuleScalar } from './expression.ts'
import { flattened } from './flatten.ts'

const IS: Readonly<Record<Comparison, Text>> = {
  equal: { es: '', en: '' },
  not_equal: { es: 'distinto de ', en: 'other than ' },
  less: { es: 'menos de ', en: 'less than ' },
  at_most: { es: 'a lo sumo ', en: 'at most ' },
  greater: { es: 'más de ', en: 'more than ' },
  at_least: { es: 'al menos ', en: 'at least ' },
}
/** What says the contrary, also of what is not known: neither holds then. */
const CONTRARY: Readonly<Record<Comparison, Comparison>> = {
  equal: 'not_equal',
  not_equal: 'equal',
  less: 'at_least',
  at_least: 'less',
  greater: 'at_most',
  at_most: 'greater',
}
const WORDS = {
  es: {
    not: 'que no: ',
    known: 'se sabe',
    unknown: 'no se sabe',
    yes: 'sí',
    no: 'no',
    some: 'algún registro de ',
    with: ' con ',
    days: 'en los últimos {{days}} días',
    today: 'ese mismo día',
  },
  en: {
    not: 'not: ',
    known: 'is known',
    unknown: 'is not known',
    yes: 'yes',
    no: 'no',
    some: 'some record of ',
    with: ' with ',
    days: 'in the last {{days}} days',
    today: 'on that very day',
  },
} as const

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/**
 * A rule's tree as a sentence, for people who did not write it: what must hold, without a capital and a full stop. Parts inside others stand in
 * parentheses. A name outside the dictionary stands as it is.
 */
export function ruleInWords(node: RuleNode, language: Language): string {
  const words = WORDS[language]
  const listed = (parts: readonly string[], type: 'conjunction' | 'disjunction'): string =>
    new Intl.ListFormat(language, { type }).format(parts)
  const value = (one: RuleScalar): string =>
    typeof one === 'boolean' ? (one ? words.yes : words.no) : String(one)
  const inside = (part: RuleNode): string => ('all' in part || 'any' in part ? `(${told(part)})` : told(part))
  const told = (part: RuleNode): string => {
    if ('all' in part) return listed(part.all.map(inside), 'conjunction')
    if ('any' in part) return listed(part.any.map(inside), 'disjunction')
    if ('not' in part) {
      const denied = part.not
      return 'is' in denied ? told({ ...denied, is: CONTRARY[denied.is] }) : `${words.not}${inside(denied)}`
    }
    if ('exists' in part) {
      const source = lowered(RULE_SOURCES[part.exists]?.label[language] ?? part.exists)
      const span =
        part.within_days === undefined
          ? words.today
          : words.days.replace('{{days}}', String(part.within_days))
      const where = part.where === undefined ? '' : `${words.with}(${told(part.where)})`
      return `${words.some}${source} ${span}${where}`
    }
    const column = lowered(ruleColumn(part.column)?.column.label[language] ?? part.column)
    if ('known' in part) return `${column}: ${part.known ? words.known : words.unknown}`
    return 'in' in part
      ? `${column}: ${listed(part.in.map(value), 'disjunction')}`
      : `${column}: ${IS[part.is][language]}${value(part.value)}`
  }
  return told(flattened(node))
}
