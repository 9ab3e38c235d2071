import type { Text } from '../text.ts'
import { RULE_SOURCES, type RuleColumn, ruleColumn } from './dictionary.ts'
import { COMPARISONS, nodesOf, type RuleNode } from './expression.ts'

/** What is wrong with a node, and which: `$.all[1].where`. */
export interface RuleProblem {
  readonly path: string
  readonly text: Text
}
type Problems = readonly RuleProblem[]

const DEEPEST = 12
const MOST_NODES = 200
const MOST_VALUES = 200
const LONGEST_TEXT = 100
const MOST_DAYS = 3660
const KINDS = ['all', 'any', 'not', 'column', 'exists'] as const
const WHOLE = /^-?\d{1,9}$/
const DECIMAL = /^-?\d{1,14}(\.\d{1,2})?$/

type Found = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Found =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const problem = (path: string, es: string, en: string): Problems => [{ path, text: { es, en } }]
const FLAG = ['se espera true o false', 'true or false is expected'] as const

/** A value as a message shows it: never long. */
const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? '—'

const strangeKeys = (value: Found, allowed: readonly string[], path: string): Problems =>
  Object.keys(value)
    .filter(key => !allowed.includes(key))
    .flatMap(key =>
      problem(path, `la clave ${shown(key)} no se conoce aquí`, `the key ${shown(key)} is not known here`),
    )

function valueProblems(column: RuleColumn, value: unknown, path: string): Problems {
  switch (column.type) {
    case 'boolean':
      return typeof value === 'boolean' ? [] : problem(path, ...FLAG)
    case 'integer':
      return typeof value === 'number' && WHOLE.test(String(value))
        ? []
        : problem(path, 'se espera un número entero', 'a whole number is expected')
    case 'decimal':
      return typeof value === 'string' && DECIMAL.test(value)
        ? []
        : problem(path, 'se espera un monto como texto, "12.50"', 'an amount as text is expected, "12.50"')
    case 'code': {
      if (typeof value !== 'string' || value === '' || value.length > LONGEST_TEXT || value.includes('\0'))
        return problem(path, 'se espera un código de texto', 'a code of text is expected')
      const { values } = column
      return values === undefined || values.includes(value)
        ? []
        : problem(path, `los valores son ${values.join(', ')}`, `the values are ${values.join(', ')}`)
    }
  }
}

/** `sources`: those whose columns may be named here. */
interface Place {
  readonly path: string
  readonly sources: readonly string[]
  readonly depth: number
}

const below = (place: Place, step: string, sources = place.sources): Place => ({
  path: `${place.path}${step}`,
  sources,
  depth: place.depth + 1,
})

function nodeProblems(value: unknown, place: Place): Problems {
  const { path, depth } = place
  if (depth > DEEPEST)
    return problem(path, `la regla pasa de ${DEEPEST} niveles`, `the rule is deeper than ${DEEPEST} levels`)
  if (!isObject(value)) return problem(path, 'se espera un nodo', 'a node is expected')
  const [kind, ...others] = KINDS.filter(known => Object.hasOwn(value, known))
  if (kind === undefined || others.length > 0)
    return problem(
      path,
      `un nodo lleva exactamente una de las claves ${KINDS.join(', ')}`,
      `a node has exactly one of the keys ${KINDS.join(', ')}`,
    )
  switch (kind) {
    case 'all':
    case 'any':
      return [...strangeKeys(value, [kind], path), ...partProblems(value[kind], below(place, `.${kind}`))]
    case 'not':
      return [...strangeKeys(value, ['not'], path), ...nodeProblems(value.not, below(place, '.not'))]
    case 'column':
      return columnProblems(value, place)
    case 'exists':
      return existsProblems(value, place)
  }
}

function partProblems(parts: unknown, place: Place): Problems {
  if (!Array.isArray(parts) || parts.length === 0 || parts.length > MOST_NODES)
    return problem(
      place.path,
      `se espera una lista de 1 a ${MOST_NODES} nodos`,
      `a list of 1 to ${MOST_NODES} nodes is expected`,
    )
  return parts.flatMap((part, index) => nodeProblems(part, { ...place, path: `${place.path}[${index}]` }))
}

function columnProblems(value: Found, { path, sources }: Place): Problems {
  const found = typeof value.column === 'string' ? ruleColumn(value.column) : undefined
  if (found === undefined || !sources.includes(found.source)) {
    const allowed = sources
      .flatMap(source => Object.keys(RULE_SOURCES[source]?.columns ?? {}).map(name => `${source}.${name}`))
      .join(', ')
    return problem(
      `${path}.column`,
      `la columna ${shown(value.column)} no se puede nombrar aquí; se puede: ${allowed}`,
      `the column ${shown(value.column)} cannot be named here; these can: ${allowed}`,
    )
  }
  if (Object.hasOwn(value, 'known'))
    return [
      ...strangeKeys(value, ['column', 'known'], path),
      ...(typeof value.known === 'boolean' ? [] : problem(`${path}.known`, ...FLAG)),
    ]
  if (Object.hasOwn(value, 'in')) {
    const values = value.in
    const counted = Array.isArray(values) && values.length > 0 && values.length <= MOST_VALUES
    return [
      ...strangeKeys(value, ['column', 'in'], path),
      ...(counted
        ? values.flatMap((one, index) => valueProblems(found.column, one, `${path}.in[${index}]`))
        : problem(
            `${path}.in`,
            `se espera una lista de 1 a ${MOST_VALUES} valores`,
            `a list of 1 to ${MOST_VALUES} values is expected`,
          )),
    ]
  }
  const ordered = found.column.type === 'integer' || found.column.type === 'decimal'
  const allowed: readonly string[] = ordered ? COMPARISONS : ['equal', 'not_equal']
  return [
    ...strangeKeys(value, ['column', 'is', 'value'], path),
    ...(typeof value.is === 'string' && allowed.includes(value.is)
      ? []
      : problem(`${path}.is`, `se espera ${allowed.join(', ')}`, `${allowed.join(', ')} is expected`)),
    ...valueProblems(found.column, value.value, `${path}.value`),
  ]
}

function existsProblems(value: Found, place: Place): Problems {
  const { path, sources } = place
  const { exists: name, within_days: days } = value
  const source =
    typeof name === 'string' && Object.hasOwn(RULE_SOURCES, name) ? RULE_SOURCES[name] : undefined
  if (source === undefined || typeof name !== 'string' || source.nature === 'subject') {
    const allowed = Object.keys(RULE_SOURCES)
      .filter(known => RULE_SOURCES[known]?.nature !== 'subject')
      .join(', ')
    return problem(`${path}.exists`, `se espera ${allowed}`, `${allowed} is expected`)
  }
  const spanned =
    days === undefined
      ? source.nature === 'standing'
      : Number.isSafeInteger(days) && Number(days) >= 1 && Number(days) <= MOST_DAYS
  return [
    ...strangeKeys(value, ['exists', 'within_days', 'where'], path),
    ...(sources.includes('personas')
      ? []
      : problem(path, 'un exists no va dentro de otro', 'an exists does not go inside another one')),
    ...(spanned
      ? []
      : problem(
          `${path}.within_days`,
          `se espera un número de días de 1 a ${MOST_DAYS}`,
          `a number of days from 1 to ${MOST_DAYS} is expected`,
        )),
    ...(value.where === undefined ? [] : nodeProblems(value.where, below(place, '.where', [name]))),
  ]
}

const isRule = (_value: unknown, problems: Problems): _value is RuleNode => problems.length === 0

/**
 * Reads a rule's condition from whatever came: the tree, or what is wrong with it, node by node. Nothing outside the closed union and the
 * dictionary passes.
 */
export function readRule(value: unknown): { readonly rule: RuleNode } | { readonly problems: Problems } {
  const problems = nodeProblems(value, { path: '$', sources: ['personas', 'hogares'], depth: 1 })
  if (!isRule(value, problems)) return { problems }
  const nodes = [...nodesOf(value)].length
  return nodes <= MOST_NODES
    ? { rule: value }
    : {
        problems: problem(
          '$',
          `la regla pasa de ${MOST_NODES} nodos`,
          `the rule has more than ${MOST_NODES} nodes`,
        ),
      }
}
