import type { TSchema } from 'typebox'
import { nearest } from './nearest.ts'
import { SecretSchema } from './secret.ts'

/** Where something is: keys and positions from the root of the file on. */
export type Path = readonly (string | number)[]

/** What a person has to mend. It never repeats a value: one that stands in the wrong place may be a secret. */
export interface Problem {
  readonly path: Path
  /** The key itself is wrong, not what stands under it. */
  readonly atKey?: boolean
  readonly es: string
  readonly en: string
}

/** A schema as JSON Schema says it, as far as sources use it. */
interface Node {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean'
  readonly const?: string
  readonly anyOf?: readonly Node[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly patternProperties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
  readonly items?: Node
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const SECRET = JSON.stringify(SecretSchema)
const isSecret = (node: Node): boolean =>
  node.anyOf !== undefined && JSON.stringify({ anyOf: node.anyOf }) === SECRET

const KINDS: Readonly<Record<string, readonly [string, string]>> = {
  object: ['un grupo de claves', 'a group of keys'],
  array: ['una lista', 'a list'],
  string: ['un texto', 'a text'],
  integer: ['un número entero', 'a whole number'],
  number: ['un número', 'a number'],
  boolean: ['true o false', 'true or false'],
}

const typeOf = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value
}
const fits = (node: Node, value: unknown): boolean => {
  if (node.const !== undefined) return typeof value === 'string'
  if (node.type === 'integer') return Number.isInteger(value)
  return node.type === undefined || node.type === typeOf(value)
}

const expected = (path: Path, nodes: readonly Node[]): Problem => {
  const words = [
    ...new Set(nodes.map(({ type, const: word }) => type ?? (word === undefined ? '' : 'string'))),
  ]
  const named = words.map(word => KINDS[word] ?? ['otra cosa', 'something else'])
  return {
    path,
    es: `debe ser ${named.map(([es]) => es).join(' o ')}`,
    en: `must be ${named.map(([, en]) => en).join(' or ')}`,
  }
}

const bounded = (
  path: Path,
  value: number,
  least: number | undefined,
  most: number | undefined,
): Problem[] => {
  const low = least !== undefined && value < least
  if (!low && !(most !== undefined && value > most)) return []
  const range = [least ?? '…', most ?? '…'].join(' – ')
  return [{ path, es: `fuera de los límites ${range}`, en: `outside of the limits ${range}` }]
}

function ofText(node: Node, value: string, path: Path): Problem[] {
  const problems = bounded(path, value.length, node.minLength, node.maxLength)
  if (problems.length > 0)
    return [{ path, es: 'el texto es muy corto o muy largo', en: 'too short or too long' }]
  if (node.pattern === undefined || new RegExp(node.pattern, 'u').test(value)) return []
  return [{ path, es: `debe tener la forma ${node.pattern}`, en: `must have the form ${node.pattern}` }]
}

function ofMap(node: Node, value: Readonly<Record<string, unknown>>, path: Path): Problem[] {
  const known = node.properties ?? {}
  const [others] = Object.values(node.patternProperties ?? {})
  const missing = (node.required ?? []).filter(key => !Object.hasOwn(value, key))
  return [
    ...missing.map(key => ({ path, es: `falta «${key}»`, en: `"${key}" is missing` })),
    ...Object.entries(value).flatMap(([key, inner]) => {
      const own = Object.hasOwn(known, key) ? known[key] : others
      return own === undefined
        ? [unknownKey(path, key, Object.keys(known))]
        : problemsOf(own, inner, [...path, key])
    }),
  ]
}

function unknownKey(path: Path, key: string, known: readonly string[]): Problem {
  const meant = nearest(key, known)
  const [es, en] = meant === null ? ['', ''] : [` ¿Quiso decir «${meant}»?`, ` Did you mean "${meant}"?`]
  const allowed = known.join(', ')
  return {
    path: [...path, key],
    atKey: true,
    es: `clave desconocida.${es} Se admiten: ${allowed}`,
    en: `unknown key.${en} Allowed: ${allowed}`,
  }
}

function ofChoice(choices: readonly Node[], value: unknown, path: Path): Problem[] {
  const words = choices.flatMap(choice => (choice.const === undefined ? [] : [choice.const]))
  if (words.length === choices.length) {
    if (words.some(word => word === value)) return []
    const shown = words.map(word => JSON.stringify(word)).join(', ')
    return [{ path, es: `debe ser uno de ${shown}`, en: `must be one of ${shown}` }]
  }
  const fitting = choices.filter(choice => fits(choice, value))
  if (fitting.length === 0) return [expected(path, choices)]
  const results = fitting.map(choice => ({ choice, problems: problemsOf(choice, value, path) }))
  // Of several groups of keys, the one that was meant has the same word in `by`, or else most of the keys.
  const ways = choices.flatMap(choice => choice.properties?.by ?? [])
  if (isMap(value) && value.by !== undefined && ways.length === choices.length) {
    const strange = ofChoice(ways, value.by, [...path, 'by'])
    if (strange.length > 0) return strange
  }
  const told = isMap(value) ? results.filter(({ choice }) => choice.properties?.by?.const === value.by) : []
  const [best] = (told.length > 0 ? told : results).sort((a, b) => a.problems.length - b.problems.length)
  return best?.problems ?? []
}

function problemsOf(node: Node, value: unknown, path: Path): Problem[] {
  if (isSecret(node)) return secretProblems(node.anyOf ?? [], value, path)
  if (node.anyOf !== undefined) return ofChoice(node.anyOf, value, path)
  if (node.const !== undefined) return ofChoice([node], value, path)
  if (!fits(node, value)) return [expected(path, [node])]
  if (typeof value === 'string') return ofText(node, value, path)
  if (typeof value === 'number')
    return bounded(path, value, node.minimum ?? node.exclusiveMinimum, node.maximum)
  if (Array.isArray(value)) {
    const length = bounded(path, value.length, node.minItems, node.maxItems)
    const { items } = node
    return items === undefined
      ? length
      : [...length, ...value.flatMap((item, at) => problemsOf(items, item, [...path, at]))]
  }
  return isMap(value) && node.type === 'object' ? ofMap(node, value, path) : []
}

function secretProblems(choices: readonly Node[], value: unknown, path: Path): Problem[] {
  if (choices.some(choice => problemsOf(choice, value, path).length === 0)) return []
  return [
    {
      path,
      es: 'un secreto no se escribe aquí: indique {env: NOMBRE} o {file: /ruta/absoluta}',
      en: 'a secret is not written here: say {env: NAME} or {file: /absolute/path}',
    },
  ]
}

/** All that keeps a value from being what a schema asks for. Empty: the schema accepts it. */
export const schemaProblems = (schema: TSchema, value: unknown, path: Path): readonly Problem[] =>
  problemsOf(schema as Node, value, path)
