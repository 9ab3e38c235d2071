import type { WarehouseUrls } from './clickhouse/start.ts'

export type EngineName = 'warehouse' | 'store'

/**
 * What happens to an engine. `crashed` is followed by `starting` again, `failed` by nothing; `waiting`: our stop waits for
 * processes that joined. `reason` is for people: exit code or signal and the telling lines of its log.
 */
export interface EngineEvent {
  readonly engine: EngineName
  readonly kind: 'starting' | 'ready' | 'crashed' | 'failed' | 'waiting' | 'stopped'
  readonly reason?: string
  /** Milliseconds from `starting`, with `ready`. */
  readonly durationMs?: number
}

export interface EngineOptions {
  /** Absolute path of the data directory; made if missing. */
  readonly dataDir: string
  /** URLs of a warehouse elsewhere; then none is started. `admin` is `builder` when absent. */
  readonly clickhouse?: {
    readonly loader: string
    readonly builder: string
    readonly reader: string
    readonly nominal: string
    readonly admin?: string
  }
  /** URL of a store elsewhere; then none is started. */
  readonly storeUrl?: string
  readonly warehouseMemoryMb: number
  readonly storeMemoryMb: number
  /** `own` serves the ministry and refuses company; `join` uses the running owner's engines or starts them for itself. */
  readonly mode: 'own' | 'join'
  /** Where this owner can be seen, named to whoever is refused. */
  readonly publicUrl?: string
  readonly onEvent?: (event: EngineEvent) => void
  /** Told at once when this process has become the owner, before anything is started. */
  readonly onOwned?: () => void
}

export interface Engines {
  /** URLs with credentials. */
  readonly warehouse: WarehouseUrls
  readonly storeUrl: string
  /** True when this process started the engines. */
  readonly owned: boolean
  /** Stops what this process started and lets go of the data directory. Safe to call twice. */
  stop(): Promise<void>
}
