import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { BreachRisk } from '#domain/privacy/breaches.ts'
import type { Checked } from '#domain/privacy/deadlines.ts'
import type { RequestChannel, RequestKind, RequestState } from '#domain/privacy/requests.ts'

/** Tables of what the law on personal data asks to be written down; part of `StoreDatabase`. */
export interface PrivacyDatabase {
  privacy_requests: PrivacyRequestTable
  privacy_breaches: PrivacyBreachTable
  privacy_events: PrivacyEventTable
  privacy_confirmations: PrivacyConfirmationTable
  privacy_transfers: PrivacyTransferTable
  agreements: AgreementTable
  sectoral_lists: SectoralListTable
}

export interface PrivacyRequestTable {
  request_id: Generated<string>
  country: string
  kind: RequestKind
  channel: RequestChannel
  case_number: string
  person_id: string | null
  received_at: string
  due_at: string | null
  due_article: string
  /** `set`: somebody set the deadline by hand. */
  due_checked: Checked | 'set'
  state: Generated<RequestState>
  closed_at: string | null
  erasure_ordered_at: string | null
  erasure_ordered_by: string | null
  erasure_id: string | null
  registered_by: string
  registered_at: string
}

export interface PrivacyBreachTable {
  breach_id: Generated<string>
  country: string
  natures: string[]
  happened_at: string | null
  known_at: string
  summary: string
  contracts: string[]
  persons: string | null
  risk: Generated<BreachRisk>
  authority_due_at: string | null
  authority_article: string
  authority_told_at: string | null
  persons_due_at: string | null
  persons_article: string
  persons_told_at: string | null
  closed_at: string | null
  registered_by: string
  registered_at: string
}

/** Never changed: a trigger refuses. Of a request or of a breach. */
export interface PrivacyEventTable {
  event_id: Generated<string>
  request_id: ColumnType<string | null, string | null | undefined, never>
  breach_id: ColumnType<string | null, string | null | undefined, never>
  event: ColumnType<string, string, never>
  at: ColumnType<string, string, never>
  actor: ColumnType<string, string, never>
  note: ColumnType<string | null, string | null, never>
  details: JSONColumnType<Record<string, unknown>, string | undefined, never>
}

/** Never changed: a trigger refuses. */
export interface PrivacyConfirmationTable {
  confirmation_id: Generated<string>
  country: ColumnType<string, string, never>
  contract: ColumnType<string, string, never>
  use: ColumnType<string, string, never>
  basis: ColumnType<string, string, never>
  article: ColumnType<string, string, never>
  note: ColumnType<string | null, string | null, never>
  confirmed_by: ColumnType<string, string, never>
  confirmed_at: ColumnType<string, string, never>
}

export interface PrivacyTransferTable {
  transfer_id: Generated<string>
  recipient: string
  destination: string
  purpose: string
  columns: string[]
  basis: string
  article: string
  agreement: string
  guarantees: string
  begins_on: string
  ends_on: string | null
  registered_by: string
  registered_at: string
  ended_by: string | null
  ended_at: string | null
}

/** What was agreed is never edited: a trigger refuses. */
export interface AgreementTable {
  agreement_id: Generated<string>
  transfer_id: ColumnType<string, string, never>
  institution: ColumnType<string, string, never>
  purpose: ColumnType<string, string, never>
  columns: ColumnType<string[], string[], never>
  indicators: ColumnType<string[] | null, string[] | null, never>
  begins_on: ColumnType<string, string, never>
  ends_on: ColumnType<string, string, never>
  recipient_key: ColumnType<string, string, never>
  registered_by: ColumnType<string, string, never>
  registered_at: ColumnType<string, string, never>
  approved_by: string | null
  approved_at: string | null
  ended_by: string | null
  ended_at: string | null
}

/** What was asked for is never edited: a trigger refuses. `['*']` is all of them. */
export interface SectoralListTable {
  list_id: Generated<string>
  agreement_id: ColumnType<string, string, never>
  indicator: ColumnType<string, string, never>
  period: ColumnType<string, string, never>
  territory: ColumnType<string, string, never>
  filters: JSONColumnType<Record<string, string[]>, string, never>
  tree: ColumnType<string | null, string | null, never>
  part: ColumnType<string, string, never>
  publication: ColumnType<number, number, never>
  programmes: ColumnType<string[], string[], never>
  territories: ColumnType<string[], string[], never>
  columns: ColumnType<string[], string[], never>
  case_number: ColumnType<string, string, never>
  rows_asked: ColumnType<number, number, never>
  asked_by: ColumnType<string, string, never>
  asked_at: ColumnType<string, string, never>
  expires_at: ColumnType<string, string, never>
  approved_by: string | null
  approved_at: string | null
  refused_by: string | null
  refused_at: string | null
  delivered_at: string | null
  rows: number | null
  persons: number | null
  left_out: number | null
  sha256: string | null
}
