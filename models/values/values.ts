import { SimeiError } from '#domain/errors.ts'
import type { IndicatorValues, ValueRow, ValuesQuery } from '#domain/indicators.ts'
import type { Period } from '#domain/periods.ts'
import { type Scope, scopeHeader } from '#domain/scope.ts'
import type { ModelsContext } from '../build/context.ts'
import { measuresOf } from '../indicators/formula.ts'
import { dim_person_place } from '../marts/dim_person_place.ts'
import { readablePublication } from '../publications.ts'
import { asPublished } from '../time/provenance.ts'
import { smallDenominator } from '../warnings/small.ts'
import { aimsOf } from './aims.ts'
import { answerOnce } from './answers.ts'
import type { Coordinates } from './cells.ts'
import { decimalText } from './decimal.ts'
import { type Evaluated, evaluate, figureOf, zeroEverywhere } from './evaluate.ts'
import { judged } from './judge.ts'
import { measure } from './measure.ts'
import { isMember, isUnknown, mayBeUnknown, membersOf } from './members.ts'
import { type PublicationFacts, publicationFacts } from './publication-facts.ts'
import { type Readers, readersOf } from './readers.ts'
import { type Request, readRequest } from './request.ts'
import { combinations } from './spine.ts'

const SMALL = ['small_denominator'] as const

/**
 * Figures of one indicator, as every board, alert, mail and export shows them. A row per period, territory and member asked for, in
 * that order; unknown members only where they are not zero. Numbers are decimal text in the indicator's unit (see `Figure`). The same
 * question of the same publication is measured once.
 * Errors: `unknown_indicator`, `unknown_period`, `unknown_dimension`, `unknown_territory` with what is allowed; `bad_request` when too much is asked
 * for; `not_ready` before the first publication; `not_found` for a publication that cannot be read, or that has not
 * what the indicator is counted from.
 */
export async function indicatorValues(
  context: ModelsContext,
  scope: Scope,
  query: ValuesQuery,
): Promise<IndicatorValues> {
  const asked = readRequest(query)
  const { publication, as_of, models } = await readablePublication(context.store, query.publication)
  if (asked.tree === 'is' && !models.some(({ model }) => model === dim_person_place.name))
    throw new SimeiError('not_found', { detail: `publication ${publication} has no places of today` })
  const key = JSON.stringify([publication, scopeHeader(scope), query])
  return answerOnce(context.warehouse, key, async () => {
    const request = { ...asked, indicator: await asPublished(context.store, publication, asked.indicator) }
    const readers = readersOf(context.warehouse, scope)
    const facts = await publicationFacts(readers.open, publication, as_of)
    return answer(readers, facts, request).catch(error => {
      throw isNewer(error)
        ? new SimeiError('not_found', {
            detail: `publication ${publication} was built before ${query.indicator} could be counted: the next one has it`,
          })
        : error
    })
  })
}

/** What an indicator is counted from may be newer than the publication: a table or a column that it lacks. */
const isNewer = (error: unknown): boolean =>
  error instanceof SimeiError && /^ClickHouse error (47|60) /.test(error.detail ?? '')

/** The same answer for a publication whose facts are at hand: also of one that is not published yet. */
export async function answer(
  readers: Readers,
  facts: PublicationFacts,
  request: Request,
): Promise<IndicatorValues> {
  const { indicator, periods, compared } = request
  const aims = await aimsOf(readers.open, facts, request)
  const everyPeriod = [
    ...new Map(
      [...periods, ...compared.values(), ...aims.history].map(period => [period.id, period]),
    ).values(),
  ]
  const measured = await measure(readers, facts, measuresOf(indicator.formula), request, everyPeriod)
  const evaluatedAt = (period: Period, place: Omit<Coordinates, 'period'>): Evaluated =>
    evaluate(facts, request, measured, period, place)
  const isSmall = smallDenominator(indicator)
  const rows = [...places(request)].flatMap(({ period, place, unknown }) => {
    const evaluated = evaluatedAt(period, place)
    if (unknown && zeroEverywhere(evaluated)) return []
    const other = compared.get(period.id)
    const row = judged(facts, request, aims, period, place, evaluated, earlier => evaluatedAt(earlier, place))
    return [
      {
        ...row,
        ...(isSmall(evaluated.denominator) ? { warnings: SMALL } : {}),
        ...(other === undefined ? {} : { compare: comparison(evaluated, other, evaluatedAt(other, place)) }),
      },
    ]
  })
  return {
    indicator: indicator.metadata,
    publication: facts.publication,
    as_of: facts.asOf,
    freshness: indicator.metadata.sources.flatMap(contract => facts.sources.get(contract) ?? []),
    rows,
  }
}

interface Place {
  readonly period: Period
  readonly place: Omit<Coordinates, 'period'>
  /** True when some member is the unknown one, or a unit that was not there in the period, which nobody asked for by name. */
  readonly unknown: boolean
}

function* places(request: Request): Generator<Place> {
  const { indicator, attributes, filters } = request
  const lists = attributes.map(attribute => {
    const named = filters.get(attribute)
    const members = [...membersOf(indicator, attribute), ...(mayBeUnknown(attribute) ? ['ND'] : [])]
    return named === undefined ? members : members.filter(member => named.includes(member))
  })
  const combined = combinations(lists)
  for (const period of request.periods)
    for (const territory of request.territories)
      for (const members of combined) {
        const strange = isUnknown(territory) || !isMember(territory, request.tree, period)
        const unknown = (request.byTerritory && strange) || members.some(isUnknown)
        yield { period, place: { territory, members }, unknown }
      }
}

function comparison(own: Evaluated, period: Period, other: Evaluated): NonNullable<ValueRow['compare']> {
  const change = own.value === null || other.value === null ? null : decimalText(own.value - other.value)
  return { period: period.id, ...figureOf(other), change }
}
