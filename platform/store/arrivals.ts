import type { Store } from './store.ts'

/** When a source last gave a contract. */
export interface Arrival {
  readonly contract: string
  readonly source: string
  /** The latest date as of which a file spoke. */
  readonly snapshot_on: string
  readonly received_at: string
}

/**
 * The last arrival of each contract by source: committed files, and those whose content was committed already, which say that nothing
 * changed. What waits for a person or was refused by one is no arrival, nor is a correction of quarantined rows.
 */
export const lastArrivals = (store: Store): Promise<Arrival[]> =>
  store.db
    .selectFrom('batches as batch')
    .leftJoin('batches as same', 'same.batch_id', 'batch.repeats_batch_id')
    .select(({ fn }) => [
      'batch.contract',
      'batch.source',
      fn.max('batch.snapshot_on').as('snapshot_on'),
      fn.max('batch.received_at').as('received_at'),
    ])
    .where('batch.origin', '=', 'source')
    .where(({ eb, or, and }) =>
      or([
        eb('batch.state', '=', 'committed'),
        and([eb('batch.state', '=', 'repeated'), eb('same.state', '=', 'committed')]),
      ]),
    )
    .groupBy(['batch.contract', 'batch.source'])
    .execute()
