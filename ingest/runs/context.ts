import type { IngestContext } from '../context.ts'
import type { SourceBase } from '../sources/source.ts'

/** What runs of sources stand on. The lease of a load is taken by the run itself. */
export interface RunContext extends Omit<IngestContext, 'lease' | 'now'> {
  /** By which schedules are kept: the machine's clock, whatever the demonstration says of its day. */
  readonly now: () => Date
  /** Who holds the leases taken here: host and process. */
  readonly holder: string
  /** How long a lease stands after its holder was last heard of; the store's default when absent. */
  readonly leaseSeconds?: number
}

/** Under this lease one run of a source loads; its token fences what the run commits. */
export const leaseOf = ({ name }: Pick<SourceBase, 'name'>): string => `source:${name}`
