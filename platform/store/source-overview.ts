import type { RunRecord } from './runs.ts'

/** When a source runs. */
export interface SourceSchedule {
  /** Five fields, as cron knows them. */
  readonly cron: string
  /** IANA name. */
  readonly time_zone: string
  /** After downtime: the last missed slot, or each. */
  readonly missed: 'once' | 'each'
}

/** How long ago a contract last arrived from a source, against what the contract allows. */
export interface ContractFreshness {
  readonly contract: string
  /** The latest date as of which a file spoke, repeats included; null if none ever arrived. */
  readonly snapshot_on: string | null
  readonly received_at: string | null
  /** Days from snapshot_on to today in Panama. */
  readonly age_days: number | null
  readonly limit_days: number
  /** Older than the contract allows. What never arrived is not stale: its `snapshot_on` is null. */
  readonly stale: boolean
}

/** A source as people see it: what is planned, what happened, what needs them. Counts are numbers, money never appears here. */
export interface SourceOverview {
  readonly name: string
  readonly kind: 'folder' | 'postgres' | 'http' | 's3' | 'sftp'
  /** Null: told from each file's name. */
  readonly contract: string | null
  readonly schedule: SourceSchedule | null
  readonly after: readonly string[]
  /** The next planned instant; null when paused, or without a schedule. */
  readonly next_run_at: string | null
  readonly paused_at: string | null
  readonly paused_by: string | null
  readonly last_run: RunRecord | null
  /** End of the last run that ended well. */
  readonly last_success_at: string | null
  /** Of each contract that this source is known to give. */
  readonly freshness: readonly ContractFreshness[]
  /** Batches that wait for a person's approval. */
  readonly held_batches: readonly string[]
  /** Quarantined rows of committed batches that nobody has resolved. */
  readonly open_quarantine: string
}

/** Gives the overview of every configured source. The composition root makes it; the API and the metrics read it. */
export type ReadSources = () => Promise<readonly SourceOverview[]>
