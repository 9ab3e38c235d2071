import type { IndicatorValues, ValuesQuery } from '#domain/indicators.ts'
import type { Scope } from '#domain/scope.ts'
import type { ModelsContext } from '../build/context.ts'
import { readablePublication } from '../publications.ts'
import { asPublished } from '../time/provenance.ts'
import { publicationFacts } from './publication-facts.ts'
import { readersOf } from './readers.ts'
import { readRequest } from './request.ts'
import { answer } from './values.ts'

/**
 * What `indicatorValues` answers, measured again even where the answer is kept; without `rollUps`, from the facts alone. For benchmarks.
 * Errors: those of `indicatorValues`.
 */
export async function measuredAnew(
  context: ModelsContext,
  scope: Scope,
  query: ValuesQuery,
  { rollUps }: { readonly rollUps: boolean },
): Promise<IndicatorValues> {
  const asked = readRequest(query)
  const { publication, as_of } = await readablePublication(context.store, query.publication)
  const indicator = await asPublished(context.store, publication, asked.indicator)
  const readers = readersOf(context.warehouse, scope)
  const facts = await publicationFacts(readers.open, publication, as_of)
  return answer(readers, rollUps ? facts : { ...facts, rolled: new Set() }, { ...asked, indicator })
}
