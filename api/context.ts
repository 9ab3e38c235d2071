import type { SimeiError } from '#domain/errors.ts'
import type { ReadQuarantine } from '#domain/quarantine.ts'
import type { ModelsContext, RuleEffect } from '#models/index.ts'
import type { OwnBoundaries } from '#models/reference/boundaries/index.ts'
import type { ReadSources } from '#store/index.ts'
import type { PipelinePhase } from '#store/tables.ts'

export type ServerState = 'starting' | 'loading' | 'ready' | 'failed'

/** What the load is doing, for the page that waits for it. */
export interface ServerStatus {
  readonly state: ServerState
  readonly publication: number | null
  readonly run: {
    readonly state: string
    readonly started_at: string
    readonly phases: readonly PipelinePhase[]
  } | null
  readonly engines: readonly {
    readonly name: string
    readonly state: string
    readonly reason: string | null
  }[]
  readonly error: SimeiError | null
}

/** What the routes stand on. The page opens before the engines are up: until then `models` is undefined. */
export interface ApiContext {
  readonly models: () => ModelsContext | undefined
  readonly status: () => Promise<ServerStatus>
  /** The configured sources with their plan, runs and freshness; throws `not_ready` before the engines are up. */
  readonly sources: ReadSources
  /** Quarantined rows without their nominal data; throws `not_ready` before the engines are up. */
  readonly quarantine: ReadQuarantine
  /** What a draft of a rule of protection would change, in counts; throws `not_ready`, `not_found`, `rule_is_decided`. */
  readonly ruleEffect: (ruleId: string) => Promise<RuleEffect>
  /** A ministry's own boundary files, already validated. */
  readonly ownBoundaries: readonly OwnBoundaries[]
  /** Folder of the built dashboard. */
  readonly dashboardDir: string
  readonly logLevel: string
  /** Names under which people reach the server; a request for another host is refused. */
  readonly hosts: readonly string[]
  /** Whether people reach the service by https, through the proxy that speaks TLS for it. */
  readonly https: boolean
}
