import type { Scope } from '#domain/scope.ts'
import type { PublishedDefinition } from '#store/index.ts'
import type { ModelsContext } from '../build/context.ts'
import { type Indicator, type Measure, measuresOf, partsOf } from '../indicators/formula.ts'
import { DEFINITIONS, indicatorOf } from '../indicators/index.ts'
import { readablePublication } from '../publications.ts'
import { publicationFacts } from '../values/publication-facts.ts'
import { readersOf } from '../values/readers.ts'
import { definitionOf } from './definitions.ts'
import { type FigureChange, figuresBetween } from './figures-diff.ts'
import { asPublished } from './provenance.ts'
import { everyPeriod, everyProvince } from './reach.ts'
import { readFormula } from './read-formula.ts'

/** What another formula of an indicator would change in a publication. */
export interface FormulaEffect {
  readonly indicator: string
  readonly publication: number
  /** False: the formula is the one that the publication was made by. */
  readonly different: boolean
  /** Indicators whose figures were compared: this one, and those that are computed from it. */
  readonly indicators: readonly string[]
  readonly compared: number
  readonly bands_changed: number
  readonly changes: readonly FigureChange[]
}

/** The formula of an indicator as data, to be edited on a copy and tried. Throws `unknown_indicator`. */
export const formulaOf = (
  code: string,
): Omit<PublishedDefinition, 'fingerprint'> & { readonly code: string } => {
  const { factor, formula } = definitionOf(indicatorOf(code))
  return { code, factor, formula }
}

const restsOn = ({ formula }: Indicator, code: string): boolean =>
  measuresOf(formula)
    .flatMap(partsOf)
    .some(part => part.metadata.code === code || restsOn(part, code))

/** The same indicator with another one in the place of a part of it, however deep. */
function withPart(indicator: Indicator, part: Indicator): Indicator {
  const replaced = (one: Indicator): Indicator =>
    one.metadata.code === part.metadata.code ? part : withPart(one, part)
  const inside = (measure: Measure): Measure => {
    switch (measure.of) {
      case 'territories':
        return {
          ...measure,
          where: measure.where.map(one => ({ ...one, indicator: replaced(one.indicator) })),
        }
      case 'spread':
        return { ...measure, indicator: replaced(measure.indicator) }
      case 'weighted':
        return {
          ...measure,
          parts: measure.parts.map(one => ({ ...one, indicator: replaced(one.indicator) })),
        }
      default:
        return measure
    }
  }
  const { numerator, plus, minus, denominator, ...rest } = indicator.formula
  return {
    ...indicator,
    formula: {
      ...rest,
      numerator: inside(numerator),
      ...(plus === undefined ? {} : { plus: inside(plus) }),
      ...(minus === undefined ? {} : { minus: inside(minus) }),
      denominator: denominator === null ? null : inside(denominator),
    },
  }
}

/**
 * What another formula of an indicator changes in the current publication (or the one named) before anybody makes it the indicator's: each
 * figure of the country and its provinces, in all periods of the indicator's own kind, that would be another, also of the indicators that are
 * computed from it. `formula` is data as `formulaOf` gives it. Nothing is written. Throws `unknown_indicator`, `bad_formula`, `not_ready`,
 * `not_found`.
 */
export async function formulaEffect(
  context: ModelsContext,
  scope: Scope,
  {
    indicator: code,
    formula,
    publication: wanted,
  }: {
    readonly indicator: string
    readonly formula: unknown
    readonly publication?: number
  },
): Promise<FormulaEffect> {
  const today = indicatorOf(code)
  const drafted = readFormula(today, formula)
  const { publication, as_of } = await readablePublication(context.store, wanted)
  const readers = readersOf(context.warehouse, scope)
  const facts = await publicationFacts(readers.open, publication, as_of)
  const published = await asPublished(context.store, publication, today)
  const different = definitionOf(published).fingerprint !== definitionOf(drafted).fingerprint
  const dependents = await Promise.all(
    Object.values(DEFINITIONS).map(one => asPublished(context.store, publication, one)),
  )
  const pairs = [
    { before: published, after: drafted },
    ...dependents
      .filter(one => one.metadata.code !== code && restsOn(one, code))
      .map(one => ({ before: one, after: withPart(one, drafted) })),
  ]
  let compared = 0
  const changes: FigureChange[] = []
  for (const { before, after } of different ? pairs : []) {
    const found = await figuresBetween(
      readers,
      { facts, indicator: before },
      { facts, indicator: after },
      { period: everyPeriod([facts], before), territory: everyProvince(before) },
      { data: false, formula: true, separable: false, territory: false },
    )
    compared += found.compared
    changes.push(...found.changes)
  }
  return {
    indicator: code,
    publication,
    different,
    indicators: pairs.map(({ before }) => before.metadata.code),
    compared,
    bands_changed: changes.filter(({ before, after }) => before.band !== after.band).length,
    changes,
  }
}
