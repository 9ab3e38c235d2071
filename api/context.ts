import type { IdentityProvider } from '#access/index.ts'
import type { ContractName } from '#domain/contracts/index.ts'
import type { SimeiError } from '#domain/errors.ts'
import type { CountryProfile } from '#domain/privacy/countries.ts'
import type { ReadQuarantine } from '#domain/quarantine.ts'
import type { ModelsContext, NominalContext, RuleEffect } from '#models/index.ts'
import type { OwnBoundaries } from '#models/reference/boundaries/index.ts'
import type { MakeFile } from '#privacy/index.ts'
import type { ReadSources, Store } from '#store/index.ts'
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

/** How the service knows who asks. */
export interface AccessContext {
  /** Where accounts live; undefined before the engines are up. */
  readonly store: () => Store | undefined
  /** The key of what is sealed. */
  readonly secretKey: () => Uint8Array
  /** The machine's clock, never the demonstration's. */
  readonly now: () => Date
  /** The ministry's identity provider, where it has one. */
  readonly provider?: IdentityProvider
}

/** What the law on personal data asks of others than the store. */
export interface PrivacyServices {
  /** Whose law holds. */
  readonly country: CountryProfile
  /** Makes the file of a person; throws `not_ready` before the engines are up, `not_found`. */
  readonly makeFile: MakeFile
  /** Copies that the policy of retention would let go today; throws `not_ready`. */
  readonly prunable: () => Promise<readonly { readonly contract: ContractName; readonly files: number }[]>
}

/** What the routes stand on. The page opens before the engines are up: until then `models` is undefined. */
export interface ApiContext {
  readonly models: () => ModelsContext | undefined
  readonly status: () => Promise<ServerStatus>
  readonly access: AccessContext
  readonly privacy: PrivacyServices
  /** How links by which people set a password reach them: by mail where a mail server is configured, else shown once to who made them. */
  readonly links: { readonly publicUrl: string; readonly mailFrom: string; readonly byMail: boolean }
  /** The account that reads names; undefined before the engines are up. */
  readonly nominal: () => NominalContext | undefined
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
  /** Where the log goes; absent: standard output. */
  readonly logTo?: NodeJS.WritableStream
  /** Names under which people reach the server; a request for another host is refused. */
  readonly hosts: readonly string[]
  /** Whether people reach the service by https, through the proxy that speaks TLS for it. */
  readonly https: boolean
  /** Networks of that proxy: what it says of a client's address is believed. */
  readonly trustProxy?: readonly string[]
}
