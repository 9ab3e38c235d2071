import type { ColumnType, Generated } from 'kysely'

/** Tables of who may do what, and of what was done; part of `StoreDatabase`. */
export interface AccessDatabase {
  accounts: AccountTable
  one_time_links: OneTimeLinkTable
  grants: GrantTable
  service_tokens: ServiceTokenTable
  account_totp: AccountTotpTable
  recovery_codes: { account_id: string; code_hash: string; used_at: string | null }
  sessions: SessionTable
  account_identities: { identity_hash: string; account_id: string; linked_by: string; linked_at: string }
  provider_attempts: { attempt_hash: string; sealed: string; expires_at: string }
  known_devices: { device_hash: string; account_id: string; expires_at: string }
  known_networks: { account_id: string; network: string; expires_at: string }
  sign_in_buckets: { bucket: string; attempts: number; blocked_until: string; last_at: string }
  audit_entries: AuditEntryTable
  nominal_reveals: NominalRevealTable
  broken_glasses: BrokenGlassTable
}

export interface AccountTable {
  account_id: Generated<string>
  login: string
  login_key: string
  display_name: string
  mail: string
  state: Generated<'invited' | 'active' | 'disabled'>
  password_hash: string | null
  password_set_at: string | null
  created_by: string
  created_at: string
  disabled_by: string | null
  disabled_at: string | null
}

export interface OneTimeLinkTable {
  link_hash: string
  account_id: string
  purpose: 'invitation' | 'reset'
  created_by: string
  created_at: string
  expires_at: string
  closed_at: string | null
}

/** What was given is never edited: a trigger refuses. `['*']` is all of them. */
export interface GrantTable {
  grant_id: Generated<string>
  account_id: ColumnType<string, string, never>
  role: ColumnType<string, string, never>
  programmes: ColumnType<string[], string[], never>
  territories: ColumnType<string[], string[], never>
  valid_from: ColumnType<string, string, never>
  valid_until: ColumnType<string | null, string | null, never>
  reason: ColumnType<string, string, never>
  needs_approval: ColumnType<boolean, boolean, never>
  given_by: ColumnType<string, string, never>
  given_at: ColumnType<string, string, never>
  approved_by: string | null
  approved_at: string | null
  revoked_by: string | null
  revoked_at: string | null
}

export interface ServiceTokenTable {
  token_id: Generated<string>
  name: string
  prefix: string
  token_hash: string
  role: string
  programmes: string[]
  territories: string[]
  created_by: string
  created_at: string
  expires_at: string
  revoked_by: string | null
  revoked_at: string | null
  last_used_at: string | null
}

export interface AccountTotpTable {
  account_id: string
  sealed_seed: string
  created_at: string
  confirmed_at: string | null
  last_step: string | null
}

export interface SessionTable {
  session_id: Generated<string>
  account_id: string
  secret_hash: string
  previous_hash: string | null
  previous_until: string | null
  stage: 'totp' | 'enrolment' | 'full'
  came_by: Generated<'password' | 'provider' | 'provider_strong'>
  proven_at: string
  rights: string
  network: string
  client: string | null
  created_at: string
  last_seen_at: string
  ends_at: string
  ended_at: string | null
  ended_by: string | null
}

/** A row is never changed: a trigger refuses, and the chain of hashes tells. */
export interface AuditEntryTable {
  sequence: string
  at: string
  actor: string
  action: string
  origin: string | null
  purpose: string | null
  case_number: string | null
  subjects: string[]
  details: string
  previous_hash: string
  hash: string
}

export interface NominalRevealTable {
  reveal_id: Generated<string>
  account_id: string
  persons: string[]
  fields: string[]
  purpose: string
  case_number: string
  revealed_at: string
  expires_at: string
}

export interface BrokenGlassTable {
  glass_id: Generated<string>
  account_id: string
  person_id: string
  purpose: string
  reason: string
  case_number: string
  notified: string[]
  broken_at: string
  expires_at: string
}
