import type { ValueStatus } from '#domain/indicators.ts'
import type { Period } from '#domain/periods.ts'
import type { Speaker } from '../indicators/facts/define.ts'
import { type FactMeasure, factMeasuresOf, factOf, type Indicator } from '../indicators/formula.ts'
import { stockDay } from './fact-query.ts'
import type { PublicationFacts } from './publication-facts.ts'

const contractsOfEvents = (indicator: Indicator): ReadonlySet<string> =>
  new Set(factMeasuresOf(indicator).flatMap(measure => factOf(measure).contracts))

/** Whether the records of a contract speak of a period: of some day of it, and of a cycle, with at least one payment. */
function covers(facts: PublicationFacts, contract: Speaker, period: Period): boolean {
  if (contract === 'pagos' && period.kind === 'cycle') return facts.cycles.has(period.id)
  const days = facts.coverage.get(contract)
  return days !== undefined && period.startOn <= days.last_on && period.endOn >= days.first_on
}

/** A stock of the day before a period's first asks for records of that day as well. */
const coversStart = (facts: PublicationFacts, measure: FactMeasure, period: Period): boolean =>
  measure.at === undefined ||
  measure.at === 'close' ||
  factOf(measure).contracts.every(contract => {
    const days = facts.coverage.get(contract)
    return days !== undefined && days.first_on <= stockDay(period, 'start')
  })

/** Whether every source of records speaks of a period, and the formula is of its time. */
export const isCovered = (facts: PublicationFacts, indicator: Indicator, period: Period): boolean =>
  period.startOn <= facts.asOfDate &&
  (indicator.formula.since === undefined || period.startOn >= indicator.formula.since) &&
  factMeasuresOf(indicator).every(
    measure =>
      factOf(measure).contracts.every(contract => covers(facts, contract, period)) &&
      coversStart(facts, measure, period),
  )

/**
 * The status of a figure that there is. `stale`: a source's freshness limit has passed as of the publication, and the period reaches
 * beyond its last load. `provisional`: the period is not over as of the publication, or reaches beyond the last load of a source.
 */
export function statusOf(
  facts: PublicationFacts,
  indicator: Indicator,
  period: Period,
): Exclude<ValueStatus, 'suppressed' | 'no_data'> {
  const sources = indicator.metadata.sources.flatMap(contract => facts.sources.get(contract) ?? [])
  const beyond = (contracts: readonly { snapshot_on: string | null }[]) =>
    contracts.some(source => source.snapshot_on !== null && period.endOn > source.snapshot_on)
  if (beyond(sources.filter(source => source.stale))) return 'stale'
  const events = contractsOfEvents(indicator)
  if (
    period.endOn >= facts.asOfDate ||
    beyond(sources.filter(source => events.has('reglas') || events.has(source.contract)))
  )
    return 'provisional'
  return 'ok'
}
