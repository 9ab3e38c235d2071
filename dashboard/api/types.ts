import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { TerritoryLevel } from '#domain/dimensions.ts'
import type { ErrorCode } from '#domain/errors.ts'
import type { Band, IndicatorMetadata } from '#domain/indicators.ts'
import type { Text } from '#domain/text.ts'

/** What each route of `/api/v1` answers. Decimals are text; `_at` is an instant, `_on` a calendar date. */
export interface Indicators {
  readonly indicators: readonly IndicatorMetadata[]
}

export interface TerritoryUnit {
  readonly code: string
  readonly level: TerritoryLevel
  readonly name: string
  readonly parent: string | null
  readonly population2023: number
}

export interface Boundaries extends FeatureCollection<Polygon | MultiPolygon, BoundaryProperties> {
  readonly schematic: boolean
  readonly attribution: Text
}

export type Boundary = Feature<Polygon | MultiPolygon, BoundaryProperties>

export interface BoundaryProperties {
  readonly code: string
  readonly name: string
  readonly parent: string | null
  readonly schematic: boolean
}

export interface Publications {
  readonly current: number | null
  readonly as_of: string | null
  readonly publications: readonly {
    readonly publication: number
    readonly state: string
    readonly as_of: string
    readonly published_at: string | null
  }[]
}

export interface PrintedFigure {
  readonly figure_id: string
  readonly indicator: string | null
  readonly measure: string
  readonly basis: string
  readonly period: string
  readonly territory: string
  readonly breakdown: Readonly<Record<string, string>>
  readonly printed: string
  readonly rounded_to: string
  readonly computed: string | null
  readonly difference: string | null
  readonly status: 'equal' | 'equal_when_rounded' | 'different' | 'no_data'
  readonly document: string
  readonly published_on: string
  readonly note: string | null
}

export interface Finding {
  readonly finding_id: string
  readonly kind: string
  readonly severity: 'info' | 'warning' | 'error'
  readonly subject: string
  readonly rows: string
  readonly amount_balboas: string | null
  readonly detail: Text
}

export interface Reconciliation {
  readonly publication: number
  readonly figures: readonly PrintedFigure[]
  readonly findings: readonly Finding[]
}

export interface Batch {
  readonly batch_id: string
  readonly contract: string
  readonly file: string
  readonly state: 'landed' | 'loading' | 'committed' | 'repeated' | 'rejected'
  readonly read: string | null
  readonly loaded: string | null
  readonly quarantined: string | null
  readonly amount_read: string | null
  readonly amount_loaded: string | null
  readonly amount_quarantined: string | null
  readonly reason_code: string | null
  readonly reason_detail: string | null
  readonly snapshot_on: string
  readonly received_at: string
  readonly reasons: readonly { readonly column: string; readonly reason: string; readonly rows: string }[]
}

export interface Alert {
  readonly rule_id: string
  readonly name: Text
  readonly indicator: string
  readonly programme: string | null
  readonly territory: string
  readonly state: 'firing' | 'no_data' | 'normal'
  readonly since: string
  readonly period: string
  readonly value: string | null
  readonly target: string | null
  readonly gap: string | null
  readonly band: Band | null
  readonly severity: 'info' | 'warning' | 'critical'
}

export interface Mail {
  readonly message_id: string
  readonly recipient_masked: string
  readonly subject: string
  readonly state: 'pending' | 'sent' | 'written' | 'failed'
  readonly created_at: string
}

export interface Alerts {
  readonly alerts: readonly Alert[]
  readonly mails: readonly Mail[]
}

export interface MailPreview {
  readonly subject: string
  readonly html: string
  readonly text: string
}

export const PHASES = ['sources', 'ingest', 'build', 'check', 'publish', 'alert', 'deliver'] as const

export interface Phase {
  readonly phase: (typeof PHASES)[number]
  readonly state: 'waiting' | 'running' | 'done' | 'failed'
  readonly done: number
  readonly total: number | null
  readonly unit: string
  readonly started_at: string | null
  readonly finished_at: string | null
}

export interface Status {
  readonly state: 'starting' | 'loading' | 'ready' | 'failed'
  readonly publication: number | null
  readonly run: {
    readonly state: string
    readonly started_at: string
    readonly phases: readonly Phase[]
  } | null
  readonly engines: readonly {
    readonly name: string
    readonly state: string
    readonly reason: string | null
  }[]
  readonly error: { readonly code: string; readonly text: Text } | null
}

/** RFC 9457, as the server answers every error. */
export interface Problem {
  readonly status: number
  readonly code: ErrorCode
  readonly text: Text
  readonly detail?: string
  readonly allowed?: readonly string[]
  readonly instance?: string
}
