import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { RuleNode } from '#domain/rules/expression.ts'
import type { AccessDatabase } from './access-tables.ts'
import type { PrivacyDatabase } from './privacy-tables.ts'
import type { TargetRowTable, TargetVersionTable } from './target-versions.ts'

/**
 * Tables of the store. Columns ending in `_at` are instants (ISO 8601 text with zone), `_on` calendar dates (`YYYY-MM-DD`).
 * bigint and numeric arrive as text, so that no digit is lost.
 */
export interface StoreDatabase extends AccessDatabase, PrivacyDatabase {
  batches: BatchTable
  batch_reasons: { batch_id: string; column_name: string; reason_code: string; rows: string }
  source_runs: SourceRunTable
  source_states: SourceStateTable
  quarantine_resolutions: QuarantineResolutionTable
  quarantine_exports: QuarantineExportTable
  erasures: ErasureTable
  erased_identities: { hash: string; kind: 'person_id' | 'cedula' | 'name'; erasure_id: string }
  identity_decisions: IdentityDecisionTable
  protection_rules: ProtectionRuleTable
  pseudonym_key: { only_row: Generated<boolean>; k0: string; k1: string }
  target_versions: TargetVersionTable
  target_rows: TargetRowTable
  publications: PublicationTable
  current_publication: { only_row: Generated<boolean>; publication: string; since: string }
  check_results: {
    publication: string
    model: string
    check_name: string
    severity: 'blocking' | 'warning'
    failed_rows: string
  }
  reconciliation: ReconciliationTable
  findings: FindingTable
  alert_rules: AlertRuleTable
  alert_instances: AlertInstanceTable
  alert_evaluations: { rule_id: string; publication: string; period: string; evaluated_at: string }
  alert_transitions: AlertTransitionTable
  outbox: OutboxTable
  leases: { name: string; lease_token: string; holder: string; lease_until: string }
  pipeline_runs: PipelineRunTable
  settings: { name: string; value: JSONColumnType<Record<string, unknown>> }
}

/** The life of a batch. `held` waits for a person's approval; the last three are ends. */
export const BATCH_STATES = [
  'discovered',
  'landed',
  'loading',
  'validated',
  'reconciled',
  'held',
  'committed',
  'repeated',
  'rejected',
] as const
export type BatchState = (typeof BATCH_STATES)[number]

/** How a file was read: each convention with its value, and whether the source declared it or the bytes showed it. */
export type Conventions = Record<
  string,
  { readonly value: string; readonly by: 'declared' | 'detected' | 'default' }
>

export interface BatchTable {
  batch_id: Generated<string>
  contract: string
  file_name: string
  sha256: string | null
  size_bytes: string | null
  landed_path: string | null
  snapshot_on: string
  state: BatchState
  reason_code: string | null
  reason_detail: string | null
  repeats_batch_id: string | null
  rows_read: string | null
  rows_loaded: string | null
  rows_quarantined: string | null
  amount_read: string | null
  amount_loaded: string | null
  amount_quarantined: string | null
  amount_unreadable_rows: string | null
  control_rows: string | null
  control_amount: string | null
  encoding: string | null
  delimiter: string | null
  format: string | null
  compression: string | null
  requested_by: string
  received_at: string
  finished_at: string | null
  source: Generated<string>
  run_id: string | null
  origin: Generated<'source' | 'replay'>
  conventions: JSONColumnType<Conventions, string | undefined, string>
  discovered_at: string | null
  landed_at: string | null
  validated_at: string | null
  reconciled_at: string | null
  decided_by: string | null
  decided_at: string | null
  decision_note: string | null
  copy_removed_at: string | null
  replays_batch_id: string | null
  redacted_at: string | null
  redacted_sha256: string | null
}

/** What a running load is at. Totals are null while unknown. */
export interface RunProgress {
  readonly file: string | null
  readonly bytes_done: number
  readonly bytes_total: number | null
  readonly files_done: number
  readonly files_total: number | null
}

/** One run of one source. Every trigger leaves a row, a refused one as `skipped`. */
export interface SourceRunTable {
  run_id: Generated<string>
  source: string
  slot_at: string | null
  cause: 'schedule' | 'catch_up' | 'backfill' | 'manual' | 'start'
  requested_by: string
  state: 'running' | 'done' | 'failed' | 'skipped' | 'cancelled' | 'interrupted'
  skip_reason: 'overlap' | 'paused' | 'dependency' | 'coalesced' | null
  lease_token: string | null
  cancel_requested_at: string | null
  cancel_requested_by: string | null
  progress: JSONColumnType<RunProgress> | null
  started_at: string
  finished_at: string | null
  error_code: string | null
  error_detail: string | null
  /** How many missed slots a coalesced skip stands for. */
  coalesced_slots: number | null
}

export interface SourceStateTable {
  source: string
  paused_at: string | null
  paused_by: string | null
  watermark: string | null
  last_slot_at: string | null
}

/** How a quarantined row ended; a row without one is open. */
export interface QuarantineResolutionTable {
  batch_id: string
  line: string
  resolution: 'replayed' | 'superseded' | 'dismissed'
  by_batch_id: string | null
  resolved_by: string
  resolved_at: string
  note: string | null
}

/** A file with whole rows of the quarantine, written for correction. */
export interface QuarantineExportTable {
  export_id: Generated<string>
  path: string
  contract: string
  rows: string
  requested_by: string
  written_at: string
}

/** A person's identity removed on request; without a word of who it was. */
export interface ErasureTable {
  erasure_id: Generated<string>
  reason: string
  requested_by: string
  requested_at: string
  finished_at: string | null
  counts: JSONColumnType<Record<string, number>, string | undefined, string>
}

/** What a person decided about two records (`personas:P000000001`); one with `undone_at` counts no more. */
export interface IdentityDecisionTable {
  decision_id: Generated<string>
  first_record: string
  second_record: string
  decision: 'link' | 'separate'
  decided_by: string
  decided_at: string
  note: string | null
  undone_by: string | null
  undone_at: string | null
}

export interface ProtectionRuleTable {
  rule_id: Generated<string>
  subject: string
  stage: string
  condition: ColumnType<RuleNode | null, string | null, never>
  effective_from: string
  reason: string
  source: string | null
  synthetic: ColumnType<boolean, boolean | undefined, never>
  drafted_by: string
  drafted_at: string
  activated_by: string | null
  activated_at: string | null
  withdrawn_by: string | null
  withdrawn_at: string | null
}

/** How one model of a publication came about: built anew, or cloned because nothing it reads had changed. */
export interface ModelRun {
  readonly model: string
  readonly fingerprint: string
  /** Hash of what its checks ask; absent in publications from before it was kept. */
  readonly checks_fingerprint?: string
  readonly rows: string
  readonly milliseconds: number
  readonly cloned: boolean
  /** The parts that were built anew, where the others stand as they were: payment cycles, for one. */
  readonly parts?: readonly string[]
}

/** An indicator as it was published: what is computed, as data, and a hash of it and of the SQL behind its names. */
export interface PublishedDefinition {
  readonly fingerprint: string
  readonly factor: number
  readonly formula: Readonly<Record<string, unknown>>
}

/** What a publication was made of. `batches` are ids by contract; `decisions` a hash of what persons decided about identity, `rules` the versions of rules of protection that judged; absent before there were any. */
export interface Provenance {
  readonly indicators: Readonly<Record<string, PublishedDefinition>>
  /** Hash of each model's SQL, whatever its inputs. */
  readonly models: Readonly<Record<string, string>>
  /** Hash of each contract's batches and of each table copied from the store; absent in publications from before it was kept. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly batches: Readonly<Record<string, readonly string[]>>
  readonly decisions: string
  readonly rules?: readonly string[]
}

export interface PublicationTable {
  publication: Generated<string>
  state: 'building' | 'published' | 'failed' | 'detached'
  input_fingerprint: string
  as_of: string
  models: JSONColumnType<ModelRun[], string | undefined, string>
  provenance: ColumnType<Provenance | null, string | undefined, string>
  started_at: string
  published_at: string | null
  error_code: string | null
}

export interface ReconciliationTable {
  publication: string
  figure_id: string
  indicator: string | null
  measure: string
  basis: string
  period: string
  territory: string
  breakdown: JSONColumnType<Record<string, string>>
  printed: string
  rounded_to: string
  computed: string | null
  difference: string | null
  status: 'equal' | 'equal_when_rounded' | 'different' | 'no_data'
  document: string
  published_on: string
  note: string | null
}

export interface FindingTable {
  publication: string
  finding_id: string
  kind: string
  severity: 'info' | 'warning' | 'error'
  subject: string
  rows: string
  amount_balboas: string | null
  detail_es: string
  detail_en: string
}

export interface AlertRuleTable {
  rule_id: string
  name_es: string
  name_en: string
  indicator: string
  period_kind: 'month' | 'cycle' | 'quarter' | 'semester' | 'year'
  territory_level: 'country' | 'province' | 'district' | 'corregimiento'
  programme: string | null
  fires_on: 'off_target' | 'at_risk'
  severity: 'info' | 'warning' | 'critical'
  recipients: string[]
  enabled: Generated<boolean>
  created_at: string
}

interface AlertFigures {
  period: string
  publication: string
  value: string | null
  target: string | null
  gap: string | null
  band: string | null
}

export interface AlertInstanceTable extends AlertFigures {
  rule_id: string
  territory: string
  state: 'normal' | 'firing' | 'no_data'
  since: string
  open_since: string | null
  open_period: string | null
}

export interface AlertTransitionTable extends AlertFigures {
  transition_id: Generated<string>
  rule_id: string
  territory: string
  from_state: string
  to_state: string
  occurred_at: string
}

export interface OutboxTable {
  message_id: string
  kind: string
  recipient: string
  subject: string
  text_body: string
  html_body: string
  attachments: JSONColumnType<MailAttachment[], string | undefined, string>
  in_reply_to: string | null
  transitions: string[]
  state: 'pending' | 'sent' | 'written' | 'failed'
  attempts: Generated<number>
  next_try_at: string
  lease_token: string | null
  lease_until: string | null
  last_error: string | null
  created_at: string
  delivered_at: string | null
}

/** A file of a mail; an inline image is shown where the HTML says `cid:<contentId>`. */
export interface MailAttachment {
  readonly fileName: string
  readonly contentType: string
  readonly contentId: string
  readonly base64: string
}

/** One phase of a load. `done` of `total` in `unit`; total is null while unknown. */
export interface PipelinePhase {
  readonly phase: 'sources' | 'ingest' | 'build' | 'check' | 'publish' | 'alert' | 'deliver'
  readonly state: 'waiting' | 'running' | 'done' | 'failed'
  readonly done: number
  readonly total: number | null
  readonly unit: string
  readonly started_at: string | null
  readonly finished_at: string | null
}

export interface PipelineRunTable {
  run_id: Generated<string>
  requested_by: string
  state: 'running' | 'done' | 'failed' | 'interrupted'
  phases: JSONColumnType<PipelinePhase[], string | undefined, string>
  started_at: string
  finished_at: string | null
  error_code: string | null
}
