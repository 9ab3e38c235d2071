import { type RunOutcome, runSource } from '../runs/run-source.ts'
import { offers } from '../sources/folder/offers.ts'
import type { TestPipeline } from './pipeline.test-helper.ts'
import { folderSource } from './run-order.test-helper.ts'

export const LEASE_SECONDS = 1

/** A scheduled run of a folder in this process; it waits for the lease of whoever was there before. */
export function runHere(pipeline: TestPipeline, name: string, folder: string): Promise<RunOutcome> {
  const source = folderSource(name, folder)
  return runSource(
    { ...pipeline.context, now: () => new Date(), holder: 'next', leaseSeconds: LEASE_SECONDS },
    source,
    context => offers(source, context),
    { slotAt: new Date(), cause: 'schedule', requestedBy: 'schedule', wait: true },
  )
}
