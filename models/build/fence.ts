import { sql } from 'kysely'

/** True while the lease under which a build runs is still its own; a build without a lease is its own master. */
export const fence = (leaseToken: string | undefined) =>
  leaseToken === undefined
    ? sql<boolean>`true`
    : sql<boolean>`exists (select 1 from leases where name = 'pipeline' and lease_token = ${leaseToken})`
