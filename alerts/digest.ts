import { isAddress } from '#outbox/index.ts'
import { hasNews, type RuleReport } from './report.ts'

/** Everything that one address is told by one evaluation. */
export interface Digest {
  readonly recipient: string
  /** The first evaluation ever: tells where every rule stands. Later ones tell what changed. */
  readonly first: boolean
  readonly reports: readonly RuleReport[]
}

const SEVERITIES = ['critical', 'warning', 'info'] as const

const mostUrgentFirst = (left: RuleReport, right: RuleReport): number =>
  Number(right.opened.length > 0) - Number(left.opened.length > 0) ||
  SEVERITIES.indexOf(left.rule.severity) - SEVERITIES.indexOf(right.rule.severity) ||
  right.opened.length - left.opened.length ||
  left.rule.rule_id.localeCompare(right.rule.rule_id)

/**
 * One digest per address, however many rules and territories it is told of. In the first evaluation ever each address of the
 * rules gets one; later only those with something new. What is no address is left out: `unroutable` names its rules.
 */
export function digestsOf(
  reports: readonly RuleReport[],
  first: boolean,
): { readonly digests: readonly Digest[]; readonly unroutable: readonly string[] } {
  const byRecipient = new Map<string, RuleReport[]>()
  const unroutable = new Set<string>()
  for (const report of reports) {
    for (const address of new Set(report.rule.recipients.map(text => text.trim().toLowerCase()))) {
      if (!isAddress(address)) unroutable.add(report.rule.rule_id)
      else if (first || hasNews(report))
        byRecipient.set(address, [...(byRecipient.get(address) ?? []), report])
    }
  }
  const digests = [...byRecipient]
    .toSorted(([left], [right]) => left.localeCompare(right))
    .map(([recipient, own]) => ({ recipient, first, reports: own.toSorted(mostUrgentFirst) }))
  return { digests, unroutable: [...unroutable] }
}
