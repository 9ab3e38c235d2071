import { CONTRACTS } from '#domain/contracts/index.ts'
import { FILTERS, TERRITORY_LEVELS } from '#domain/dimensions.ts'
import { SimeiError } from '#domain/errors.ts'
import { isDate } from '#domain/periods.ts'
import { FACTS } from '../indicators/facts/index.ts'
import type { Indicator } from '../indicators/formula.ts'
import { DEFINITIONS } from '../indicators/index.ts'
import { definitionOf, readDefinition } from './definitions.ts'

/** A formula as data, as `definitionOf` writes it. */
interface Written {
  readonly factor: number
  readonly formula: Record<string, unknown>
}

type Found = Readonly<Record<string, unknown>>
const DEEPEST = 6
const MOST_PARTS = 50
const DECIMAL = /^-?\d{1,14}(\.\d{1,6})?$/
const PLAN_COUNTS = ['scheduled', 'on_target', 'results', 'results_on_target']
const ALONG = ['programme', 'sex', 'age_band']

const refuse = (path: string, es: string, en: string): never => {
  throw new SimeiError('bad_formula', { detail: `${path}: ${es} / ${en}` })
}
const isObject = (value: unknown): value is Found =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const objectAt = (value: unknown, path: string): Found =>
  isObject(value) ? value : refuse(path, 'se espera un objeto', 'an object is expected')

function onlyKeys(value: Found, allowed: readonly string[], path: string): void {
  const strange = Object.keys(value).find(key => !allowed.includes(key))
  if (strange !== undefined)
    refuse(
      `${path}.${strange.slice(0, 40)}`,
      `no se conoce; se puede: ${allowed.join(', ')}`,
      `is not known; these are: ${allowed.join(', ')}`,
    )
}

function oneOf(value: unknown, allowed: readonly string[], path: string): string {
  const found = allowed.find(each => each === value)
  return found ?? refuse(path, `se espera ${allowed.join(', ')}`, `${allowed.join(', ')} is expected`)
}

function listOf(value: unknown, path: string): readonly unknown[] {
  return Array.isArray(value) && value.length <= MOST_PARTS
    ? value
    : refuse(
        path,
        `se espera una lista de hasta ${MOST_PARTS}`,
        `a list of at most ${MOST_PARTS} is expected`,
      )
}

const manyOf = (value: unknown, allowed: readonly string[], path: string): void => {
  for (const [index, each] of listOf(value, path).entries()) oneOf(each, allowed, `${path}[${index}]`)
}

function checkDecimal(value: unknown, path: string): void {
  if (typeof value !== 'string' || !DECIMAL.test(value))
    refuse(path, 'se espera un decimal como texto, "12.5"', 'a decimal as text is expected, "12.5"')
}

/** An indicator inside a formula: its code, or the code with a formula of its own. Gives it as it is stored. */
function partAt(value: unknown, path: string, depth: number): unknown {
  const code = typeof value === 'string' ? value : objectAt(value, path).code
  const known = typeof code === 'string' ? DEFINITIONS[code] : undefined
  if (known === undefined || typeof code !== 'string')
    return refuse(path, 'no es el código de un indicador', 'is not the code of an indicator')
  if (typeof value === 'string') {
    const { factor, formula } = definitionOf(known)
    return { code, factor, formula }
  }
  return { code, ...writtenAt(known, objectAt(value, path), path, depth + 1) }
}

function thresholdAt(given: unknown, path: string, depth: number): unknown {
  const value = objectAt(given, path)
  onlyKeys(value, ['indicator', 'is', 'than'], path)
  const is = oneOf(value.is, ['known', 'below', 'above', 'at_least', 'at_most'], `${path}.is`)
  if (is !== 'known') {
    if (Array.isArray(value.than))
      for (const [index, limit] of listOf(value.than, `${path}.than`).entries()) {
        const dated = objectAt(limit, `${path}.than[${index}]`)
        if (typeof dated.from !== 'string' || !isDate(dated.from))
          refuse(`${path}.than[${index}].from`, 'no es una fecha', 'is no date')
        checkDecimal(dated.than, `${path}.than[${index}].than`)
      }
    else checkDecimal(value.than, `${path}.than`)
  }
  return { ...value, indicator: partAt(value.indicator, `${path}.indicator`, depth) }
}

function factAt(value: Found, path: string, placed: boolean): unknown {
  const fact = FACTS[value.of as keyof typeof FACTS]
  onlyKeys(value, ['of', 'count', 'where', 'across', 'at'], path)
  if (placed && !fact.dimensions.some(dimension => dimension === 'territory:province'))
    refuse(`${path}.of`, 'no tiene lugares, y el indicador sí', 'has no places, and the indicator has')
  oneOf(value.count, Object.keys(fact.counts), `${path}.count`)
  manyOf(value.where ?? [], Object.keys(fact.conditions), `${path}.where`)
  if (value.across !== undefined)
    manyOf(
      value.across,
      FILTERS.filter(name => fact.filters.includes(name)),
      `${path}.across`,
    )
  if (value.at !== undefined) {
    const days = fact.placed.nature === 'stock' ? ['start', 'close', 'mean'] : []
    oneOf(value.at, days, `${path}.at`)
  }
  return { ...value, where: value.where ?? [] }
}

function externalAt(value: Found, path: string): unknown {
  onlyKeys(value, ['of', 'measure', 'nature', 'along', 'only'], path)
  const type = CONTRACTS.denominadores.columns.find(({ name }) => name === 'measure')?.type
  const measures = type?.kind === 'code' ? (type.values ?? []) : []
  oneOf(value.measure, measures, `${path}.measure`)
  oneOf(value.nature, ['stock', 'flow'], `${path}.nature`)
  manyOf(value.along, ALONG, `${path}.along`)
  if (value.only !== undefined) {
    const only = objectAt(value.only, `${path}.only`)
    onlyKeys(only, ALONG, `${path}.only`)
    for (const [name, members] of Object.entries(only))
      for (const member of listOf(members, `${path}.only.${name}`))
        if (typeof member !== 'string') refuse(`${path}.only.${name}`, 'se espera texto', 'text is expected')
  }
  return value
}

function measureAt(given: unknown, path: string, depth: number, placed: boolean): unknown {
  const value = objectAt(given, path)
  if (depth > DEEPEST) refuse(path, `pasa de ${DEEPEST} niveles`, `is deeper than ${DEEPEST} levels`)
  const of = oneOf(
    value.of,
    [...Object.keys(FACTS), 'territories', 'spread', 'weighted', 'external', 'plan'],
    `${path}.of`,
  )
  switch (of) {
    case 'territories':
      onlyKeys(value, ['of', 'level', 'where'], path)
      oneOf(value.level, TERRITORY_LEVELS, `${path}.level`)
      return {
        ...value,
        where: listOf(value.where, `${path}.where`).map((one, index) =>
          thresholdAt(one, `${path}.where[${index}]`, depth),
        ),
      }
    case 'spread':
      onlyKeys(value, ['of', 'level', 'indicator', 'from', 'to'], path)
      oneOf(value.level, TERRITORY_LEVELS, `${path}.level`)
      for (const key of ['from', 'to'])
        if (!Number.isInteger(value[key]) || Number(value[key]) < 0 || Number(value[key]) > 100)
          refuse(
            `${path}.${key}`,
            'se espera un entero de 0 a 100',
            'a whole number from 0 to 100 is expected',
          )
      return { ...value, indicator: partAt(value.indicator, `${path}.indicator`, depth) }
    case 'weighted':
      onlyKeys(value, ['of', 'parts'], path)
      return {
        ...value,
        parts: listOf(value.parts, `${path}.parts`).map((each, index) => {
          const part = objectAt(each, `${path}.parts[${index}]`)
          checkDecimal(part.weight, `${path}.parts[${index}].weight`)
          return { ...part, indicator: partAt(part.indicator, `${path}.parts[${index}].indicator`, depth) }
        }),
      }
    case 'external':
      return externalAt(value, path)
    case 'plan':
      onlyKeys(value, ['of', 'count'], path)
      oneOf(value.count, PLAN_COUNTS, `${path}.count`)
      return value
    default:
      return factAt(value, path, placed)
  }
}

function writtenAt({ metadata }: Indicator, value: Found, path: string, depth: number): Written {
  onlyKeys(value, ['code', 'indicator', 'factor', 'formula'], path)
  const factor = value.factor ?? metadata.factor
  if (typeof factor !== 'number' || !Number.isInteger(factor) || factor < 1 || factor > 1_000_000)
    return refuse(`${path}.factor`, 'se espera un entero desde 1', 'a whole number from 1 on is expected')
  const formula = objectAt(value.formula, `${path}.formula`)
  onlyKeys(formula, ['numerator', 'plus', 'minus', 'denominator', 'since'], `${path}.formula`)
  if ((formula.denominator ?? null) === null ? metadata.denominator !== null : metadata.denominator === null)
    refuse(
      `${path}.formula.denominator`,
      `${metadata.code} es una razón si tiene denominador, y eso no se cambia aquí`,
      `${metadata.code} is a ratio when it has a denominator, which is not changed here`,
    )
  if (formula.since !== undefined && !(typeof formula.since === 'string' && isDate(formula.since)))
    refuse(`${path}.formula.since`, 'no es una fecha', 'is no date')
  const placed = metadata.dimensions.includes('territory:province')
  const read: Record<string, unknown> = { ...formula, denominator: null }
  for (const name of ['numerator', 'plus', 'minus', 'denominator'])
    if (name === 'numerator' || (formula[name] ?? null) !== null)
      read[name] = measureAt(formula[name], `${path}.formula.${name}`, depth, placed)
  return { factor, formula: read }
}

/**
 * Understands a formula of an indicator as data, as `definitionOf` writes it: `{factor, formula: {numerator, plus, minus, denominator}}`. An
 * indicator inside it may be named by its code alone. Only what facts declare can be counted. Throws `bad_formula` naming the part that is wrong.
 */
export function readFormula(indicator: Indicator, value: unknown): Indicator {
  const { code } = indicator.metadata
  const read = readDefinition(code, {
    fingerprint: '',
    ...writtenAt(indicator, objectAt(value, '$'), '$', 1),
  })
  return read?.indicator ?? refuse('$', 'no se entiende', 'is not understood')
}
