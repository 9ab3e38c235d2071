import type { ValueStatus } from '#domain/indicators.ts'
import type { Period } from '#domain/periods.ts'
import { CONTRACT_OF, type Indicator, measuresOf } from '../indicators/formula.ts'
import type { PublicationFacts } from './publication-facts.ts'

const contractsOfEvents = ({ formula }: Indicator): readonly string[] => [
  ...new Set(
    measuresOf(formula).flatMap(measure =>
      measure.of === 'external' || measure.of === 'plan' ? [] : [CONTRACT_OF[measure.of]],
    ),
  ),
]

/** Whether the records of a contract speak of a period: of some day of it, and of a cycle, with at least one payment. */
function covers(facts: PublicationFacts, contract: string, period: Period): boolean {
  if (contract === 'pagos' && period.kind === 'cycle') return facts.cycles.has(period.id)
  const days = facts.coverage.get(contract)
  return days !== undefined && period.startOn <= days.last_on && period.endOn >= days.first_on
}

export const isCovered = (facts: PublicationFacts, indicator: Indicator, period: Period): boolean =>
  contractsOfEvents(indicator).every(contract => covers(facts, contract, period))

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
  if (period.endOn >= facts.asOfDate || beyond(sources.filter(source => events.includes(source.contract))))
    return 'provisional'
  return 'ok'
}
